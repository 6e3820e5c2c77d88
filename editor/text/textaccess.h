// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

class QsciScintilla;

namespace lambdesk
{

/// Everything between construction and destruction is one step for undo.
class UndoStep
{
public:
    explicit UndoStep(QsciScintilla &editor);
    ~UndoStep();
    UndoStep(const UndoStep &) = delete;
    UndoStep &operator=(const UndoStep &) = delete;

private:
    QsciScintilla &m_editor;
};

/// A message with numbers only (QsciScintillaBase::SendScintilla has an overload for every other mixture).
long send(const QsciScintilla &editor, unsigned int message, long wParam = 0, long lParam = 0);

/// Short names for Scintilla's messages; positions are bytes of the UTF-8 text, lines count from 0.
long textLength(const QsciScintilla &editor);
QByteArray textBetween(const QsciScintilla &editor, long from, long to);
char byteAt(const QsciScintilla &editor, long position);
long caretPosition(const QsciScintilla &editor);
void setCaret(QsciScintilla &editor, long position);
std::pair<long, long> selection(const QsciScintilla &editor);
bool hasOneCaret(const QsciScintilla &editor);
long lineAt(const QsciScintilla &editor, long position);
long lineStart(const QsciScintilla &editor, long line);
long lineEnd(const QsciScintilla &editor, long line); ///< before the line's end characters
QByteArray lineText(const QsciScintilla &editor, long line);
QByteArray endOfLine(const QsciScintilla &editor);
int indentationOf(const QsciScintilla &editor, long line); ///< in columns
void setIndentationOf(QsciScintilla &editor, long line, int columns);
/// As many blanks (or tabs, where the text is indented so) as `columns` ask for.
QByteArray indentationText(const QsciScintilla &editor, int columns);
/// The lexer's style, brought up to date; inactive code counts as active.
int styleAt(const QsciScintilla &editor, long position);
void insertAt(QsciScintilla &editor, long position, const QByteArray &text);
void replaceRange(QsciScintilla &editor, long from, long to, const QByteArray &text);

/// Part of a name in any of our languages; bytes of characters outside of ASCII count as such.
bool isWordByte(char character);
QByteArray wordBefore(const QsciScintilla &editor, long position);

/// The position of a place counted from 1, columns in characters; the nearest one that exists.
long positionOfPlace(const QsciScintilla &editor, int line, int column);

} // namespace lambdesk
