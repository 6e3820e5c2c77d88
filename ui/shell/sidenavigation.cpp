// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidenavigation.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/readingmargins.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int panelWidth = 200;

/// The page of a kind of places: a function's place is none of the list's, but its breadcrumb has it.
qsizetype pageOf(const Trail &pages, const Place &place)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (pages.at(i).place->what.index() == place.what.index())
            return i;
    }
    return -1;
}

} // namespace

SideNavigation::SideNavigation(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_entries(new QVBoxLayout)
{
    const Theme &theme = Theme::current();
    setObjectName(u"sideNavigation"_s);
    setAccessibleName(tr("Side navigation"));
    setAutoFillBackground(true);
    setFixedWidth(theme.px(panelWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.spaceSmall, 0, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    setupHead(column);
    m_entries->setSpacing(0);
    column->addLayout(m_entries);
    column->addStretch(1);
}

void SideNavigation::setupHead(QVBoxLayout *column)
{
    const Theme &theme = Theme::current();
    m_title->setObjectName(u"sideNavigationTitle"_s);
    m_title->setFont(theme.sectionFont);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeSideNavigation"_s);
    close->setIcon(icon(IconName::Close));
    close->setIconSize({theme.smallIconSize, theme.smallIconSize});
    close->setAccessibleName(tr("Close the side navigation"));
    close->setToolTip(tr("Close the side navigation (%1)")
                          .arg(QKeySequence(Qt::Key_F9).toString(QKeySequence::NativeText)));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &SideNavigation::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(readingMargins(theme.spaceMedium, 0, theme.spaceSmall, 0));
    head->addWidget(m_title, 1);
    head->addWidget(close);
    column->addLayout(head);
}

void SideNavigation::setService(const QString &title, const Trail &pages)
{
    if (title == m_title->text() && pages == m_pages)
        return;
    m_title->setText(title);
    m_pages = pages;
    m_current = -1;
    for (Button *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->setObjectName(QString());
        button->deleteLater(); // the click that brought us here may come from it
    }
    for (const Crumb &page : pages) {
        auto *button = new LinkButton(page.text, this);
        button->setObjectName(u"sidePage%1"_s.arg(m_buttons.size()));
        button->setCheckable(true);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, button, place = *page.place] {
            button->setChecked(m_current >= 0 && m_buttons.at(m_current) == button); // until it is shown
            Q_EMIT placeRequested(place);
        });
        m_entries->addWidget(button);
        button->show(); // the layout would do so later
        m_buttons.append(button);
    }
}

void SideNavigation::setCurrent(const std::optional<Place> &place, const Trail &trail)
{
    m_current = place ? pageOf(m_pages, *place) : -1;
    for (auto crumb = trail.crbegin(); crumb != trail.crend() && m_current < 0; ++crumb) {
        if (crumb->place)
            m_current = pageOf(m_pages, *crumb->place);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setChecked(i == m_current);
        m_buttons.at(i)->setAccessibleDescription(i == m_current ? tr("Current page") : QString());
    }
}

void SideNavigation::focusCurrent()
{
    if (!m_buttons.isEmpty())
        m_buttons.at(qMax<qsizetype>(0, m_current))->setFocus(Qt::OtherFocusReason);
}

void SideNavigation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

/// A button of its own would go on beyond the pages with the arrow keys.
bool SideNavigation::eventFilter(QObject *watched, QEvent *event)
{
    const auto key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_buttons.size(); ++i) {
        if (m_buttons.at(i) != watched)
            continue;
        m_buttons.at(qBound<qsizetype>(0, i + step, m_buttons.size() - 1))->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lambdesk
