// SPDX-License-Identifier: GPL-3.0-or-later
#include "commenttoggle.h"

#include <editor/codeeditor.h>
#include <editor/keys/editorkeys.h>
#include <editor/language/languagefacts.h>
#include <editor/text/textaccess.h>

#include <QAction>

#include <algorithm>

namespace lambdesk
{

using Sci = QsciScintillaBase;

namespace
{

qsizetype leadingBlanks(const QByteArray &line)
{
    const auto *text = std::find_if(line.cbegin(), line.cend(), [](char c) { return c != ' ' && c != '\t'; });
    return text - line.cbegin();
}

/// How many bytes the sign for a comment at `at` takes, with the blank that usually follows it.
qsizetype signLength(const QByteArray &line, qsizetype at, const QByteArray &prefix)
{
    return prefix.size() + (line.mid(at + prefix.size(), 1) == " " ? 1 : 0);
}

} // namespace

CommentToggle::CommentToggle(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    auto *action = new QAction(tr("Toggle comment"), editor);
    action->setObjectName(QStringLiteral("toggleComment"));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, &CommentToggle::toggle);
    m_editor->addAction(action);
    m_editor->keys().give(action, Qt::CTRL | Qt::Key_Slash, {Qt::ALT | Qt::Key_Semicolon});
}

void CommentToggle::toggle()
{
    const QByteArray prefix = factsOf(m_editor->syntax()).lineComment;
    if (prefix.isEmpty() || m_editor->isReadOnly())
        return;
    const auto [from, to] = selection(*m_editor);
    const long first = lineAt(*m_editor, from);
    long last = lineAt(*m_editor, to);
    if (last > first && to == lineStart(*m_editor, last))
        --last;

    bool allComments = true;
    bool allBlank = true;
    qsizetype column = -1;
    for (long line = first; line <= last; ++line) {
        const QByteArray text = lineText(*m_editor, line);
        const qsizetype blanks = leadingBlanks(text);
        if (blanks == text.size())
            continue;
        allBlank = false;
        allComments = allComments && text.sliced(blanks).startsWith(prefix);
        column = column < 0 ? blanks : std::min(column, blanks);
    }

    const UndoStep step(*m_editor);
    for (long line = first; line <= last; ++line) {
        const QByteArray text = lineText(*m_editor, line);
        const qsizetype blanks = leadingBlanks(text);
        if (blanks == text.size() && !allBlank)
            continue;
        const long start = lineStart(*m_editor, line);
        // Only the changed bytes are replaced, so that caret and selection stay where they are in the text.
        if (allComments && !allBlank)
            replaceRange(*m_editor, start + blanks, start + blanks + signLength(text, blanks, prefix), {});
        else
            insertAt(*m_editor, start + (allBlank ? blanks : column), prefix + ' ');
    }
}

} // namespace lambdesk
