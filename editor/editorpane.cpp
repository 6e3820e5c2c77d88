// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorpane.h"

#include "codeeditor.h"
#include "search/findbar.h"
#include "search/gotolinebar.h"

#include <QAction>
#include <QVBoxLayout>

namespace lambdesk
{

EditorPane::EditorPane(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_editor(new CodeEditor(this))
    , m_findBar(new FindBar(m_editor, this))
    , m_goToLineBar(new GoToLineBar(m_editor, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_findBar);
    m_layout->addWidget(m_goToLineBar);
    m_layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);
    setProperty("commandPlace", tr("Editor")); // for who lists shortcuts
    addCommand(tr("Find…"), QStringLiteral("openFind"), Qt::CTRL | Qt::Key_F, &EditorPane::openFind);
    addCommand(tr("Replace…"), QStringLiteral("openReplace"), Qt::CTRL | Qt::Key_H, &EditorPane::openReplace);
    addCommand(tr("Go to line…"), QStringLiteral("openGoToLine"), Qt::CTRL | Qt::Key_G,
               &EditorPane::openGoToLine);
}

void EditorPane::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void EditorPane::addCommand(const QString &text, const QString &name, const QKeySequence &key,
                            void (EditorPane::*command)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    // From the bars too: Ctrl+H while finding shows the row for replacing.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, command);
    addAction(action);
    m_editor->releaseKey(key);
}

void EditorPane::openFind()
{
    m_goToLineBar->hide();
    m_findBar->open(false);
}

void EditorPane::openReplace()
{
    m_goToLineBar->hide();
    m_findBar->open(true);
}

void EditorPane::openGoToLine()
{
    if (m_findBar->isVisible())
        m_findBar->close();
    m_goToLineBar->open();
}

} // namespace lambdesk
