// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerangefield.h"

#include <model/core/units.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/periodfields.h>
#include <ui/widgets/unseenlabel.h>

#include <QComboBox>
#include <QDateTime>
#include <QTimeZone>

namespace lambdesk
{

namespace
{

constexpr int hour = 60; ///< minutes
constexpr int all = 0;
constexpr int custom = -1;

/// The last so many minutes.
QString wordsFor(int minutes)
{
    switch (minutes) {
    case 5:
        return TimeRangeField::tr("Last 5 minutes");
    case 15:
        return TimeRangeField::tr("Last 15 minutes");
    case 30:
        return TimeRangeField::tr("Last 30 minutes");
    case hour:
        return TimeRangeField::tr("Last hour");
    case 24 * hour:
        return TimeRangeField::tr("Last day");
    case 7 * 24 * hour:
        return TimeRangeField::tr("Last week");
    default:
        return TimeRangeField::tr("Last %n hour(s)", nullptr, minutes / hour);
    }
}

} // namespace

TimeRangeField::TimeRangeField(const Offer &offer, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_period(new PeriodFields(offer.periodName, PeriodFields::Finest::Second, this))
{
    m_choice->setObjectName(offer.choiceName);
    UnseenLabel::add(m_choice, tr("Time range"));
    if (offer.all)
        m_choice->addItem(tr("All"), all);
    for (const int minutes : offer.minutes)
        m_choice->addItem(wordsFor(minutes), minutes);
    m_choice->addItem(tr("Custom"), custom);
    m_choice->setCurrentIndex(m_choice->findData(offer.all ? all : hour));
    auto *row = new FlowLayout(this);
    row->addWidget(m_choice);
    row->addWidget(m_period);
    m_period->hide();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TimeRangeField::showPeriod);
    connect(m_choice, &QComboBox::activated, this, &TimeRangeField::chosen);
    connect(m_choice, &QComboBox::activated, this, &TimeRangeField::edited);
    connect(m_period, &PeriodFields::edited, this, &TimeRangeField::edited);
}

TimeRangeField::Range TimeRangeField::range(LogTime now) const
{
    const int minutes = m_choice->currentData().toInt();
    if (minutes == all)
        return {};
    if (minutes == custom)
        return {m_period->from(), m_period->to()};
    return {now - minutes * msPerMinute, std::nullopt};
}

TimeRangeField::Choice TimeRangeField::choice() const
{
    const int minutes = m_choice->currentData().toInt();
    return {minutes, minutes == custom ? range(0) : Range()};
}

void TimeRangeField::setChoice(const Choice &choice)
{
    if (choice.period.from && choice.period.to)
        setCustom(*choice.period.from, *choice.period.to);
    else if (const int row = m_choice->findData(choice.minutes); row >= 0)
        m_choice->setCurrentIndex(row);
}

bool TimeRangeField::isAll() const
{
    return m_choice->currentData().toInt() == all;
}

void TimeRangeField::setAll()
{
    m_choice->setCurrentIndex(m_choice->findData(all));
}

void TimeRangeField::setCustom(LogTime from, LogTime to)
{
    m_choice->setCurrentIndex(m_choice->findData(custom));
    m_period->setPeriod(from, to);
}

void TimeRangeField::setZone(TimeZoneChoice zone)
{
    m_period->setZone(zone == TimeZoneChoice::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone());
}

/// It begins with the last hour, in whole minutes, so that there is something to begin with.
void TimeRangeField::showPeriod()
{
    const bool wanted = m_choice->currentData().toInt() == custom;
    if (wanted && m_period->isHidden()) {
        const qint64 end = (QDateTime::currentMSecsSinceEpoch() / msPerMinute + 1) * msPerMinute;
        m_period->setPeriod(end - hour * msPerMinute, end);
    }
    m_period->setVisible(wanted);
}

} // namespace lambdesk
