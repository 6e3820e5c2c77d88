// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtools.h"

#include "eventsview.h"

#include <model/preferences/keepsetting.h>
#include <ui/widgets/button.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/menu.h>
#include <ui/widgets/unseenlabel.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

const QString wrapKey = u"logs/wrapped"_s;
const QString zoneKey = u"logs/utc"_s;

} // namespace

EventTools::EventTools(EventsView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_wrap(new QCheckBox(tr("Wrap lines"), this))
    , m_zone(new QComboBox(this))
    , m_foldAll(new SecondaryButton(tr("Fold all"), this))
    , m_unfoldAll(new SecondaryButton(tr("Unfold all"), this))
    , m_pause(new SecondaryButton(tr("Pause"), this))
    , m_clear(new SecondaryButton(tr("Clear view"), this))
    , m_actions(new SecondaryButton(tr("Actions"), this))
    , m_menu(new Menu(m_actions))
{
    setObjectName(u"eventTools"_s);
    setupChoices();
    setupButtons();
    setupMenu();
    auto *row = new FlowLayout(this);
    row->addWidget(m_actions);
    row->addWidget(m_foldAll);
    row->addWidget(m_unfoldAll);
    row->addWidget(m_pause);
    row->addWidget(m_clear);
    row->addStretch();
    row->addWidget(m_wrap);
    row->addWidget(m_zone);
    connect(m_view, &EventsView::selectionChanged, this, &EventTools::showState);
    connect(m_view, &EventsView::followingChanged, this, &EventTools::showState);
    showState();
}

void EventTools::setupChoices()
{
    m_wrap->setObjectName(u"wrapLines"_s);
    m_wrap->setChecked(keptSetting(wrapKey).toBool());
    m_zone->setObjectName(u"timeZone"_s);
    UnseenLabel::add(m_zone, tr("Time zone"));
    m_zone->addItem(tr("Local time (%1)").arg(zoneText(TimeZoneChoice::Local)));
    m_zone->addItem(tr("UTC"));
    m_zone->setCurrentIndex(keptSetting(zoneKey).toBool() ? 1 : 0);
    m_view->setWrapped(m_wrap->isChecked());
    m_view->setZone(zone());
    connect(m_wrap, &QCheckBox::toggled, this, [this](bool wrapped) {
        keepSetting(wrapKey, wrapped);
        m_view->setWrapped(wrapped);
    });
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this] {
        keepSetting(zoneKey, zone() == TimeZoneChoice::Utc);
        m_view->setZone(zone());
        Q_EMIT zoneChanged(zone());
    });
}

void EventTools::setupButtons()
{
    m_foldAll->setObjectName(u"foldAll"_s);
    m_foldAll->setToolTip(tr("Show each run as one row"));
    m_unfoldAll->setObjectName(u"unfoldAll"_s);
    m_pause->setObjectName(u"pauseButton"_s);
    m_clear->setObjectName(u"clearView"_s);
    connect(m_foldAll, &QPushButton::clicked, this, &EventTools::foldAllRequested);
    connect(m_unfoldAll, &QPushButton::clicked, this, &EventTools::unfoldAllRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_view->setPaused(!m_view->isPaused());
        showState();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (m_view->isCleared())
            m_view->showCleared();
        else
            m_view->clearShown();
        showState();
    });
}

void EventTools::setupMenu()
{
    m_actions->setObjectName(u"eventActions"_s);
    const auto add = [this](const QString &text, const QString &objectName, auto signal) {
        QAction *action = m_menu->addAction(text, this, signal);
        action->setObjectName(objectName);
        return action;
    };
    m_ofSelection.append(add(tr("Copy"), u"copyEvents"_s, &EventTools::copyRequested));
    m_ofSelection.append(add(tr("Copy as JSON"), u"copyAsJson"_s, &EventTools::copyAsJsonRequested));
    m_menu->addSeparator();
    add(tr("Save all …"), u"saveAll"_s, &EventTools::saveRequested);
    m_ofSelection.append(
        add(tr("Save selection …"), u"saveSelection"_s, &EventTools::saveSelectionRequested));
    m_menu->addSeparator();
    m_around = add(tr("Show around this event"), u"showAround"_s, &EventTools::aroundRequested);
    m_minutes = add(tr("Show a minute before and after this event"), u"showMinutesAround"_s,
                    &EventTools::minutesAroundRequested);
    m_fold = m_menu->addAction(tr("Fold or unfold this run"), this,
                               [this] { m_view->toggleFold(m_view->currentRow()); });
    m_fold->setObjectName(u"foldRun"_s);
    m_actions->setMenu(m_menu);
}

TimeZoneChoice EventTools::zone() const
{
    return m_zone->currentIndex() == 1 ? TimeZoneChoice::Utc : TimeZoneChoice::Local;
}

void EventTools::setStream(bool isStream)
{
    m_isStream = isStream;
    showState();
}

void EventTools::openMenu(const QPoint &globalPosition)
{
    showState();
    m_menu->popup(globalPosition);
}

void EventTools::showState()
{
    for (QWidget *each : {m_foldAll, m_unfoldAll, m_pause, m_clear})
        each->setVisible(m_isStream);
    m_pause->setText(m_view->isPaused() ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(m_view->isPaused() ? tr("Go to the end and follow it")
                                           : tr("Show nothing that arrives until you resume"));
    m_clear->setText(m_view->isCleared() ? tr("Show all") : tr("Clear view"));
    m_clear->setToolTip(m_view->isCleared() ? tr("Show the events that were hidden, too")
                                            : tr("Hide what is there now; nothing is deleted"));
    for (QAction *action : std::as_const(m_ofSelection))
        action->setEnabled(!m_view->selectedRows().isEmpty());
    m_around->setVisible(!m_isStream);
    m_around->setEnabled(m_view->currentRow() >= 0);
    m_minutes->setEnabled(m_view->currentRow() >= 0);
    m_fold->setVisible(m_isStream);
    m_fold->setEnabled(m_view->currentRow() >= 0);
}

} // namespace lambdesk
