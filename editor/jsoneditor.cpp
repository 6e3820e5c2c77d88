// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoneditor.h"

#include "codeeditor.h"
#include "text/textaccess.h"
#include "json/jsoncheck.h"
#include "json/messageline.h"

#include <QAction>
#include <QLocale>

namespace lambdesk
{

JsonEditor::JsonEditor(QWidget *parent)
    : EditorPane(parent)
    , m_message(new MessageLine(this))
    , m_check(new JsonCheck(editor(), this))
{
    editor()->setSyntax(Syntax::Json);
    addBelow(m_message);
    m_message->setColours(editor()->editorTheme());
    m_message->showGood(QString());
    connect(editor(), &CodeEditor::editorThemeChanged, this,
            [this] { m_message->setColours(editor()->editorTheme()); });
    connect(m_message, &MessageLine::clicked, this, &JsonEditor::goToProblem);
    connect(m_check, &JsonCheck::checked, this, &JsonEditor::take);

    auto *action = new QAction(tr("Format JSON"), this);
    action->setObjectName(QStringLiteral("formatJson"));
    action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, &JsonEditor::format);
    addAction(action);
    editor()->releaseKey(action->shortcut());
}

bool JsonEditor::isValid() const
{
    return !findJsonProblem(editor()->code());
}

std::optional<JsonProblem> JsonEditor::problem() const
{
    const bool isLarge = textLength(*editor()) > JsonCheck::checkedAtOnce;
    return isLarge ? m_problem : findJsonProblem(editor()->code());
}

void JsonEditor::format()
{
    const QByteArray text = editor()->code();
    const QByteArray pretty = prettyJson(text);
    if (pretty != text)
        editor()->replaceCode(pretty);
}

void JsonEditor::take(const std::optional<JsonProblem> &problem)
{
    const bool wasValid = !m_problem;
    m_problem = problem;
    editor()->clearProblems();
    if (problem) {
        editor()->markProblem(problem->line, problem->column, problem->message);
        const QLocale locale;
        m_message->showProblem(
            tr("Line %1, column %2: %3")
                .arg(locale.toString(problem->line), locale.toString(problem->column), problem->message));
    } else {
        m_message->showGood(tr("Valid JSON"));
    }
    if (wasValid == problem.has_value())
        Q_EMIT validityChanged(!problem);
}

void JsonEditor::goToProblem()
{
    if (m_problem)
        editor()->goToLine(m_problem->line, m_problem->column);
}

} // namespace lambdesk
