// SPDX-License-Identifier: GPL-3.0-or-later
#include "longlines.h"

#include <editor/codeeditor.h>
#include <editor/text/pieces.h>
#include <editor/text/textaccess.h>

namespace lambdesk
{

using Sci = QsciScintillaBase;

LongLines::LongLines(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    m_check.setSingleShot(true);
    m_check.setInterval(0);
    connect(&m_check, &QTimer::timeout, this, &LongLines::check);
    connect(m_editor, &QsciScintilla::textChanged, &m_check, qOverload<>(&QTimer::start));
}

void LongLines::reset()
{
    setActive(false);
    m_separator.clear();
}

QByteArray LongLines::joined(const QByteArray &shown) const
{
    if (m_separator.isEmpty())
        return shown;
    QByteArray result = shown;
    return result.replace(m_separator, QByteArray());
}

long LongLines::shownPosition(long inCode) const
{
    if (m_separator.isEmpty())
        return inCode;
    const QByteArray shown = textBetween(*m_editor, 0, textLength(*m_editor));
    long position = inCode;
    for (qsizetype at = shown.indexOf(m_separator); at >= 0 && at <= position;
         at = shown.indexOf(m_separator, at + m_separator.size()))
        position += static_cast<long>(m_separator.size());
    return position;
}

long LongLines::separatorsBefore(long shown) const
{
    return m_separator.isEmpty() ? 0 : static_cast<long>(textBetween(*m_editor, 0, shown).count(m_separator));
}

QByteArray LongLines::cut(const QByteArray &text, long position)
{
    const long line = lineAt(*m_editor, position);
    const long before = lineEnd(*m_editor, line) - lineStart(*m_editor, line);
    if (text.size() + before <= longest)
        return text;
    if (m_separator.isEmpty())
        chooseSeparator(text);
    if (m_separator.isEmpty())
        return text;
    const QByteArray pieces = cutIntoPieces(text, m_separator, before, longest, piece);
    if (pieces.size() != text.size())
        setActive(true);
    return pieces;
}

/// Chooses a separator: NEL, or LS, or PS, the one that the text doesn't have.
void LongLines::chooseSeparator(const QByteArray &text)
{
    const QByteArray present = textBetween(*m_editor, 0, textLength(*m_editor));
    for (const char *candidate : {"\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9"}) {
        if (!present.contains(candidate) && !text.contains(candidate)) {
            m_separator = candidate;
            return;
        }
    }
}

void LongLines::check()
{
    // Undo can bring the separators back, so they stay known until the next text.
    if (!m_separator.isEmpty())
        setActive(textBetween(*m_editor, 0, textLength(*m_editor)).contains(m_separator));
    const long lines = send(*m_editor, Sci::SCI_GETLINECOUNT);
    for (long line = 0; line < lines; ++line) {
        if (send(*m_editor, Sci::SCI_LINELENGTH, line) > longest) {
            cutWhatIsThere();
            return;
        }
    }
}

void LongLines::cutWhatIsThere()
{
    const QByteArray text = m_editor->code();
    const long caret = caretPosition(*m_editor);
    const long inCode = caret - separatorsBefore(caret) * static_cast<long>(m_separator.size());
    const QByteArray pieces = cut(text, 0);
    if (pieces.size() == text.size())
        return;
    const UndoStep step(*m_editor);
    replaceRange(*m_editor, 0, textLength(*m_editor), pieces);
    setCaret(*m_editor, shownPosition(inCode));
}

void LongLines::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT changed(active);
}

} // namespace lambdesk
