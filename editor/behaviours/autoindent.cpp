// SPDX-License-Identifier: GPL-3.0-or-later
#include "autoindent.h"

#include <editor/codeeditor.h>
#include <editor/language/languagefacts.h>
#include <editor/text/textaccess.h>

#include <QKeyEvent>

namespace lambdesk
{

namespace
{

constexpr QByteArrayView openingBrackets = "{[(";
constexpr QByteArrayView closingBrackets = "}])";

QByteArray firstWord(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    qsizetype end = 0;
    while (end < text.size() && text.at(end) >= 'a' && text.at(end) <= 'z')
        ++end;
    return text.first(end);
}

bool leavesBlock(const QByteArray &line)
{
    static const QList<QByteArray> words{"return", "pass", "break", "continue", "raise"};
    return words.contains(firstWord(line));
}

/// The statements that `word` may go on with.
QList<QByteArray> openersOf(const QByteArray &word)
{
    if (word == "else")
        return {"if", "elif", "for", "while", "try", "except"};
    if (word == "elif")
        return {"if", "elif"};
    if (word == "except" || word == "finally")
        return {"try", "except", "else"};
    return {};
}

} // namespace

AutoIndent::AutoIndent(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    m_editor->setAutoIndent(false);
    m_editor->setBackspaceUnindents(true);
    m_editor->setTabIndents(true);
    m_editor->installEventFilter(this);
    connect(m_editor, &QsciScintillaBase::SCN_CHARADDED, this, &AutoIndent::afterCharacter);
}

bool AutoIndent::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) && breakLine())
        return true;
    return QObject::eventFilter(watched, event);
}

bool AutoIndent::breakLine()
{
    if (m_editor->isReadOnly() || !hasOneCaret(*m_editor) || m_editor->isListActive())
        return false;
    const UndoStep step(*m_editor);
    const auto [from, to] = selection(*m_editor);
    const long line = lineAt(*m_editor, from);
    const QByteArray before = textBetween(*m_editor, lineStart(*m_editor, line), from);
    const int base = qMin(indentationOf(*m_editor, line),
                          static_cast<int>(send(*m_editor, QsciScintillaBase::SCI_GETCOLUMN, from)));
    const int deeper = indentationBehind(base, from, before);
    const QByteArray newLine = endOfLine(*m_editor);

    QByteArray text = newLine + indentationText(*m_editor, deeper);
    const qsizetype caretAt = text.size();
    long end = to;
    while (byteAt(*m_editor, end) == ' ' && end < lineEnd(*m_editor, lineAt(*m_editor, end)))
        ++end;
    // Between a pair of brackets the closing one gets a line of its own.
    const QByteArray opened = before.trimmed().last(qMin<qsizetype>(1, before.trimmed().size()));
    const qsizetype kind = opened.isEmpty() ? -1 : openingBrackets.indexOf(opened);
    if (kind >= 0 && opensBlock(from, before) && byteAt(*m_editor, end) == closingBrackets.at(kind))
        text += newLine + indentationText(*m_editor, base);
    replaceRange(*m_editor, from, end, text);
    setCaret(*m_editor, from + caretAt);
    return true;
}

int AutoIndent::indentationBehind(int base, long caret, const QByteArray &before) const
{
    if (before.trimmed().isEmpty())
        return base;
    const int width = m_editor->indentationWidth();
    if (opensBlock(caret, before))
        return base + width;
    if (factsOf(m_editor->syntax()).colonOpensBlock && leavesBlock(before))
        return qMax(0, base - width);
    return base;
}

bool AutoIndent::opensBlock(long caret, const QByteArray &before) const
{
    const LanguageFacts &language = factsOf(m_editor->syntax());
    const long start = caret - before.size();
    for (qsizetype at = before.size() - 1; at >= 0; --at) {
        const char character = before.at(at);
        if (character == ' ' || character == '\t')
            continue;
        const int style = styleAt(*m_editor, start + at);
        if (language.textStyles.contains(style)) {
            // What stands behind the code as a comment doesn't count.
            if (language.lineComment.isEmpty())
                return false;
            continue;
        }
        return openingBrackets.contains(character) || (language.colonOpensBlock && character == ':');
    }
    return false;
}

void AutoIndent::afterCharacter(int character)
{
    if (m_editor->isReadOnly() || !hasOneCaret(*m_editor))
        return;
    if (closingBrackets.contains(static_cast<char>(character)))
        alignWithOpeningBracket();
    else if (character == ':' && factsOf(m_editor->syntax()).colonOpensBlock)
        alignWithOpeningStatement();
}

void AutoIndent::alignWithOpeningBracket()
{
    const long bracket = caretPosition(*m_editor) - 1;
    const long line = lineAt(*m_editor, bracket);
    if (!textBetween(*m_editor, lineStart(*m_editor, line), bracket).trimmed().isEmpty())
        return;
    // Scintilla pairs brackets of one style; the new one has none yet.
    styleAt(*m_editor, bracket);
    const long opening = send(*m_editor, QsciScintillaBase::SCI_BRACEMATCH, bracket);
    if (opening < 0)
        return;
    const int indentation = indentationOf(*m_editor, lineAt(*m_editor, opening));
    if (indentation < indentationOf(*m_editor, line))
        setIndentationOf(*m_editor, line, indentation);
}

void AutoIndent::alignWithOpeningStatement()
{
    const long line = lineAt(*m_editor, caretPosition(*m_editor));
    const QList<QByteArray> openers = openersOf(firstWord(lineText(*m_editor, line)));
    if (openers.isEmpty())
        return;
    int level = indentationOf(*m_editor, line) + 1;
    for (long above = line - 1; above >= 0 && level > 0; --above) {
        const QByteArray text = lineText(*m_editor, above);
        if (text.trimmed().isEmpty() || indentationOf(*m_editor, above) >= level)
            continue;
        level = indentationOf(*m_editor, above);
        if (openers.contains(firstWord(text))) {
            setIndentationOf(*m_editor, line, level);
            return;
        }
    }
}

} // namespace lambdesk
