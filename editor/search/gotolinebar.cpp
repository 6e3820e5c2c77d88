// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotolinebar.h"

#include <editor/codeeditor.h>
#include <editor/keys/editorkeys.h>
#include <editor/keys/keypress.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>

namespace lambdesk
{

namespace
{

/// Emacs' key for giving up.
bool isQuitKey(const CodeEditor &editor, const QKeyEvent &event)
{
    return editor.keys().chosen() == KeyBindings::Emacs && keyOf(event) == (Qt::CTRL | Qt::Key_G);
}

} // namespace

GoToLineBar::GoToLineBar(CodeEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_range(new QLabel(this))
    , m_place(new QLineEdit(this))
{
    setObjectName(QStringLiteral("goToLineBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    auto *label = new QLabel(tr("Go to line"), this);
    label->setBuddy(m_place);
    row->addWidget(label);
    m_place->setObjectName(QStringLiteral("goToLine"));
    m_place->setAccessibleName(tr("Go to line"));
    m_place->setPlaceholderText(tr("line or line:column"));
    m_place->setMaximumWidth(m_place->fontMetrics().averageCharWidth() * 30);
    m_place->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[0-9]{1,9}(:[0-9]{0,9})?")), m_place));
    m_place->installEventFilter(this);
    row->addWidget(m_place, 1);
    row->addWidget(m_range);
    row->addStretch(1);
    hide();
}

void GoToLineBar::open()
{
    m_range->setText(tr("of %1").arg(QLocale().toString(m_editor->lines())));
    show();
    m_place->clear();
    m_place->setFocus(Qt::ShortcutFocusReason);
}

void GoToLineBar::close()
{
    hide();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void GoToLineBar::go()
{
    const QStringList place = m_place->text().split(u':');
    if (place.first().isEmpty())
        return;
    hide();
    m_editor->goToLine(place.first().toInt(), place.value(1, QStringLiteral("1")).toInt());
}

bool GoToLineBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isQuitKey(*m_editor, *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || isQuitKey(*m_editor, *static_cast<QKeyEvent *>(event))) {
            close();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            go();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lambdesk
