// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorpane.h"

#include "codeeditor.h"
#include "keys/editorkeys.h"
#include "search/findbar.h"
#include "search/gotolinebar.h"

#include <QAction>
#include <QApplication>
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
    connect(&m_editor->keys(), &EditorKeys::chosenChanged, this, &EditorPane::adoptKeys);
    namePlace();
    addCommand(tr("Find…"), QStringLiteral("openFind"), Qt::CTRL | Qt::Key_F, {Qt::CTRL | Qt::Key_S},
               &EditorPane::openFind);
    addCommand(tr("Replace…"), QStringLiteral("openReplace"), Qt::CTRL | Qt::Key_H,
               {Qt::ALT | Qt::Key_Percent}, &EditorPane::openReplace);
    addCommand(tr("Go to line…"), QStringLiteral("openGoToLine"), Qt::CTRL | Qt::Key_G,
               {QKeySequence(Qt::ALT | Qt::Key_G, QKeyCombination(Qt::Key_G)),
                QKeySequence(Qt::ALT | Qt::Key_G, Qt::ALT | Qt::Key_G)},
               &EditorPane::openGoToLine);
    // Where it has no key it is the bar's button.
    addCommand(tr("Find backward…"), QStringLiteral("openFindBackward"), {}, {Qt::CTRL | Qt::Key_R},
               &EditorPane::openFindBackward)
        ->setProperty("commandHidden", true);
}

/// For who lists shortcuts.
void EditorPane::namePlace()
{
    const bool isEmacs = m_editor->keys().chosen() == KeyBindings::Emacs;
    setProperty("commandPlace", isEmacs ? tr("Editor (Emacs keys)") : tr("Editor"));
}

/// What was begun with the other keys is over: a bar that is still there would seem to have opened by itself.
void EditorPane::adoptKeys()
{
    namePlace();
    const QWidget *now = QApplication::focusWidget();
    const bool isInBar = m_findBar->isAncestorOf(now) || m_goToLineBar->isAncestorOf(now);
    m_findBar->dismiss();
    m_goToLineBar->hide();
    if (isInBar)
        m_editor->setFocus(Qt::OtherFocusReason);
}

void EditorPane::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget);
}

QAction *EditorPane::addCommand(const QString &text, const QString &name, const QKeySequence &standard,
                                const QList<QKeySequence> &emacs, void (EditorPane::*command)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    // From the bars too: Ctrl+H while finding shows the row for replacing.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, command);
    addAction(action);
    m_editor->keys().give(action, standard, emacs);
    return action;
}

void EditorPane::openFind()
{
    m_goToLineBar->hide();
    m_findBar->open(false);
}

void EditorPane::openFindBackward()
{
    m_goToLineBar->hide();
    m_findBar->open(false, true);
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
