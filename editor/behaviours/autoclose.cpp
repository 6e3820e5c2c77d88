// SPDX-License-Identifier: GPL-3.0-or-later
#include "autoclose.h"

#include <editor/codeeditor.h>
#include <editor/language/languagefacts.h>
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>

#include <QKeyEvent>

namespace lambdesk
{

using Sci = QsciScintillaBase;

AutoClose::AutoClose(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    send(*m_editor, Sci::SCI_INDICSETSTYLE, indicator::autoClosed, Sci::INDIC_HIDDEN);
    m_editor->installEventFilter(this);
}

bool AutoClose::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_editor->isReadOnly() || !hasOneCaret(*m_editor) ||
        m_editor->overwriteMode())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    const bool isCharacter = text.size() == 1 && text.at(0) > u' ' && text.at(0) < u'\x7f';
    if (isCharacter && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
        typed(text.at(0).toLatin1()))
        return true;
    if (key->key() == Qt::Key_Backspace && key->modifiers() == Qt::NoModifier && eraseEmptyPair())
        return true;
    return QObject::eventFilter(watched, event);
}

bool AutoClose::typed(char character)
{
    const auto [from, to] = selection(*m_editor);
    if (from != to) // what is typed replaces the selection
        return false;
    const char closing = closingOf(character);
    return typeOver(character) || (closing != '\0' && openPair(character, closing));
}

bool AutoClose::typeOver(char character)
{
    const long caret = caretPosition(*m_editor);
    if (byteAt(*m_editor, caret) != character ||
        send(*m_editor, Sci::SCI_INDICATORVALUEAT, indicator::autoClosed, caret) == 0)
        return false;
    send(*m_editor, Sci::SCI_AUTOCCANCEL);
    send(*m_editor, Sci::SCI_SETINDICATORCURRENT, indicator::autoClosed);
    send(*m_editor, Sci::SCI_INDICATORCLEARRANGE, caret, 1);
    setCaret(*m_editor, caret + 1);
    return true;
}

bool AutoClose::openPair(char opening, char closing)
{
    const long caret = caretPosition(*m_editor);
    if (!mayOpen(opening, caret))
        return false;
    send(*m_editor, Sci::SCI_AUTOCCANCEL);
    const UndoStep step(*m_editor);
    insertAt(*m_editor, caret, QByteArray(1, opening) + closing);
    send(*m_editor, Sci::SCI_SETINDICATORCURRENT, indicator::autoClosed);
    send(*m_editor, Sci::SCI_SETINDICATORVALUE, 1);
    send(*m_editor, Sci::SCI_INDICATORFILLRANGE, caret + 1, 1);
    setCaret(*m_editor, caret + 1);
    return true;
}

bool AutoClose::eraseEmptyPair()
{
    const auto [from, to] = selection(*m_editor);
    if (from != to || from == 0 || closingOf(byteAt(*m_editor, from - 1)) != byteAt(*m_editor, from) ||
        send(*m_editor, Sci::SCI_INDICATORVALUEAT, indicator::autoClosed, from) == 0)
        return false;
    const UndoStep step(*m_editor);
    replaceRange(*m_editor, from - 1, from + 1, {});
    return true;
}

bool AutoClose::mayOpen(char opening, long caret) const
{
    const char next = byteAt(*m_editor, caret);
    const bool isFree = next == '\0' || QByteArrayView(" \t\r\n)]},;:").contains(next);
    if (!isFree)
        return false;
    const LanguageFacts &language = factsOf(m_editor->syntax());
    const char previous = caret > 0 ? byteAt(*m_editor, caret - 1) : '\n';
    if (language.quotes.contains(opening) && (isWordByte(previous) || language.quotes.contains(previous)))
        return false;
    // At the end of a line the style before the caret tells; there a string that ended is code again.
    const bool previousIsText = caret > 0 && language.textStyles.contains(styleAt(*m_editor, caret - 1));
    if (!previousIsText || previous == '\n')
        return true;
    const bool nextIsText = language.textStyles.contains(styleAt(*m_editor, caret));
    return !nextIsText && language.quotes.contains(previous);
}

char AutoClose::closingOf(char opening) const
{
    switch (opening) {
    case '(':
        return ')';
    case '[':
        return ']';
    case '{':
        return '}';
    default:
        return factsOf(m_editor->syntax()).quotes.contains(opening) ? opening : '\0';
    }
}

} // namespace lambdesk
