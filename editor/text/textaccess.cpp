// SPDX-License-Identifier: GPL-3.0-or-later
#include "textaccess.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace lambdesk
{

using Sci = QsciScintillaBase;

UndoStep::UndoStep(QsciScintilla &editor)
    : m_editor(editor)
{
    m_editor.beginUndoAction();
}

UndoStep::~UndoStep()
{
    m_editor.endUndoAction();
}

long send(const QsciScintilla &editor, unsigned int message, long wParam, long lParam)
{
    return editor.SendScintilla(message, static_cast<unsigned long>(wParam), lParam);
}

long textLength(const QsciScintilla &editor)
{
    return send(editor, Sci::SCI_GETLENGTH);
}

QByteArray textBetween(const QsciScintilla &editor, long from, long to)
{
    from = std::clamp(from, 0L, textLength(editor));
    to = std::clamp(to, from, textLength(editor));
    if (from == to)
        return {};
    const auto *bytes =
        static_cast<const char *>(editor.SendScintillaPtrResult(Sci::SCI_GETCHARACTERPOINTER));
    return QByteArray(bytes + from, to - from);
}

char byteAt(const QsciScintilla &editor, long position)
{
    return static_cast<char>(send(editor, Sci::SCI_GETCHARAT, position));
}

long caretPosition(const QsciScintilla &editor)
{
    return send(editor, Sci::SCI_GETCURRENTPOS);
}

void setCaret(QsciScintilla &editor, long position)
{
    send(editor, Sci::SCI_SETEMPTYSELECTION, position);
    send(editor, Sci::SCI_CHOOSECARETX);
    send(editor, Sci::SCI_SCROLLCARET);
}

std::pair<long, long> selection(const QsciScintilla &editor)
{
    return {send(editor, Sci::SCI_GETSELECTIONSTART), send(editor, Sci::SCI_GETSELECTIONEND)};
}

bool hasOneCaret(const QsciScintilla &editor)
{
    return send(editor, Sci::SCI_GETSELECTIONS) == 1 && send(editor, Sci::SCI_SELECTIONISRECTANGLE) == 0;
}

long lineAt(const QsciScintilla &editor, long position)
{
    return send(editor, Sci::SCI_LINEFROMPOSITION, position);
}

long lineStart(const QsciScintilla &editor, long line)
{
    return send(editor, Sci::SCI_POSITIONFROMLINE, line);
}

long lineEnd(const QsciScintilla &editor, long line)
{
    return send(editor, Sci::SCI_GETLINEENDPOSITION, line);
}

QByteArray lineText(const QsciScintilla &editor, long line)
{
    return textBetween(editor, lineStart(editor, line), lineEnd(editor, line));
}

QByteArray endOfLine(const QsciScintilla &editor)
{
    switch (editor.eolMode()) {
    case QsciScintilla::EolWindows:
        return QByteArrayLiteral("\r\n");
    case QsciScintilla::EolMac:
        return QByteArrayLiteral("\r");
    default:
        return QByteArrayLiteral("\n");
    }
}

int indentationOf(const QsciScintilla &editor, long line)
{
    return static_cast<int>(send(editor, Sci::SCI_GETLINEINDENTATION, line));
}

void setIndentationOf(QsciScintilla &editor, long line, int columns)
{
    send(editor, Sci::SCI_SETLINEINDENTATION, line, static_cast<long>(std::max(0, columns)));
}

QByteArray indentationText(const QsciScintilla &editor, int columns)
{
    columns = std::max(0, columns);
    if (!editor.indentationsUseTabs())
        return QByteArray(columns, ' ');
    const int width = std::max(1, editor.tabWidth());
    return QByteArray(columns / width, '\t') + QByteArray(columns % width, ' ');
}

int styleAt(const QsciScintilla &editor, long position)
{
    if (!editor.lexer())
        return 0;
    const long styled = send(editor, Sci::SCI_GETENDSTYLED);
    if (styled <= position)
        send(editor, Sci::SCI_COLOURISE, styled, position + 1);
    return static_cast<int>(send(editor, Sci::SCI_GETSTYLEAT, position)) & 0x3f;
}

void insertAt(QsciScintilla &editor, long position, const QByteArray &text)
{
    replaceRange(editor, position, position, text);
}

void replaceRange(QsciScintilla &editor, long from, long to, const QByteArray &text)
{
    send(editor, Sci::SCI_SETTARGETRANGE, from, to);
    editor.SendScintilla(Sci::SCI_REPLACETARGET, static_cast<uintptr_t>(text.size()), text.constData());
}

bool isWordByte(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z') || byte == '_' || byte == '$';
}

QByteArray wordBefore(const QsciScintilla &editor, long position)
{
    long start = position;
    while (start > 0 && isWordByte(byteAt(editor, start - 1)))
        --start;
    return textBetween(editor, start, position);
}

long positionOfPlace(const QsciScintilla &editor, int line, int column)
{
    const long last = send(editor, Sci::SCI_GETLINECOUNT) - 1;
    if (line - 1L > last)
        return textLength(editor);
    const long wanted = std::max(0L, line - 1L);
    const long start = lineStart(editor, wanted);
    const long end = lineEnd(editor, wanted);
    const long position =
        send(editor, Sci::SCI_POSITIONRELATIVE, start, static_cast<long>(std::max(0, column - 1)));
    // Scintilla answers 0 for a place outside of the text.
    if (column > 1 && position == 0)
        return end;
    return std::clamp(position, start, end);
}

} // namespace lambdesk
