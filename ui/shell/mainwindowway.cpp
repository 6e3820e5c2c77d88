// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way: back and forward, and the breadcrumb.
#include "mainwindow.h"

#include "pagestack.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/breadcrumb.h>
#include <ui/widgets/readingmargins.h>

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

namespace lambdesk
{

QWidget *MainWindow::setupWay()
{
    const Theme &theme = Theme::current();
    const auto setup = [&theme](QToolButton *button, IconName name, const char *objectName,
                                const QAction *action) {
        const QString text = action->text();
        button->setObjectName(QLatin1String(objectName));
        button->setIcon(icon(name));
        button->setIconSize({theme.iconSize, theme.iconSize});
        button->setAccessibleName(text);
        button->setToolTip(tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::TabFocus);
    };
    setup(m_sideButton, IconName::SideNavigation, "sideNavigationButton", m_actions.sideNavigation);
    // Back is where reading comes from.
    const bool mirrored = isRightToLeft();
    setup(m_back, mirrored ? IconName::Forward : IconName::Back, "backButton", m_actions.back);
    setup(m_forward, mirrored ? IconName::Back : IconName::Forward, "forwardButton", m_actions.forward);
    m_sideButton->setCheckable(true);
    connect(m_sideButton, &QToolButton::clicked, m_actions.sideNavigation, &QAction::trigger);
    connect(m_back, &QToolButton::clicked, m_actions.back, &QAction::trigger);
    connect(m_forward, &QToolButton::clicked, m_actions.forward, &QAction::trigger);
    connect(m_breadcrumb, &Breadcrumb::activated, this, [this](int index) {
        if (const auto place = m_trail.value(index).place)
            go(*place);
    });

    auto *way = new QWidget(this);
    auto *row = new QHBoxLayout(way);
    row->setContentsMargins(
        readingMargins(theme.spaceMedium, theme.spaceTiny, theme.spaceLarge, theme.spaceTiny));
    row->setSpacing(theme.spaceTiny);
    row->addWidget(m_sideButton);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_breadcrumb, 1);
    showWay();
    return way;
}

void MainWindow::goBack()
{
    if (const auto place = m_history.previous()) {
        leave([this, place = *place] {
            m_history.moveBack();
            open(place);
        });
    }
}

void MainWindow::goForward()
{
    if (const auto place = m_history.next()) {
        leave([this, place = *place] {
            m_history.moveForward();
            open(place);
        });
    }
}

void MainWindow::setTrail(const Trail &trail)
{
    m_trail = trail;
    QStringList parts;
    for (const Crumb &crumb : trail)
        parts << crumb.text;
    m_breadcrumb->setParts(parts);
}

void MainWindow::showWay()
{
    m_actions.back->setEnabled(m_history.previous().has_value());
    m_actions.forward->setEnabled(m_history.next().has_value());
    m_back->setEnabled(m_actions.back->isEnabled());
    m_forward->setEnabled(m_actions.forward->isEnabled());
}

/// Who double-clicks a link, as the name of a function, means the link, not what is in its place by then.
bool MainWindow::isMeantForPageBefore(const QMouseEvent &press, const QWidget &pressed) const
{
    const QWidget *page = m_pages->page();
    if (!page || !m_press.hadPage || m_press.page == page || !page->isAncestorOf(&pressed))
        return false;
    const QPoint moved = press.globalPosition().toPoint() - m_press.place;
    return moved.manhattanLength() < QApplication::startDragDistance();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isSecond = event->type() == QEvent::MouseButtonDblClick;
    if ((!isSecond && event->type() != QEvent::MouseButtonPress) || !watched->isWidgetType() ||
        static_cast<QWidget *>(watched)->window() != this)
        return QMainWindow::eventFilter(watched, event);
    const auto &press = *static_cast<const QMouseEvent *>(event);
    if (isSecond)
        return isMeantForPageBefore(press, *static_cast<QWidget *>(watched)) ||
               QMainWindow::eventFilter(watched, event);
    QWidget *page = m_pages->page();
    m_press = {page, page != nullptr, press.globalPosition().toPoint()};
    if (press.button() == Qt::BackButton)
        goBack();
    else if (press.button() == Qt::ForwardButton)
        goForward();
    else
        return QMainWindow::eventFilter(watched, event);
    return true;
}

} // namespace lambdesk
