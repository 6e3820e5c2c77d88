// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerangefield.h"

#include <ui/style/theme.h>
#include <ui/widgets/unseenlabel.h>

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 all = 0;
constexpr qint64 custom = -1;

QDateTimeEdit *timeEdit(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    return edit;
}

} // namespace

TimeRangeField::TimeRangeField(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_custom(new QWidget(this))
    , m_from(timeEdit(u"rangeFrom"_s, tr("From"), m_custom))
    , m_to(timeEdit(u"rangeTo"_s, tr("To"), m_custom))
{
    const Theme &theme = Theme::current();
    m_choice->setObjectName(u"timeRange"_s);
    UnseenLabel::add(m_choice, tr("Time range"));
    m_choice->addItem(tr("All"), all);
    m_choice->addItem(tr("Last 5 minutes"), 5 * minute);
    m_choice->addItem(tr("Last 30 minutes"), 30 * minute);
    m_choice->addItem(tr("Last hour"), hour);
    m_choice->addItem(tr("Last 12 hours"), 12 * hour);
    m_choice->addItem(tr("Last day"), 24 * hour);
    m_choice->addItem(tr("Custom"), custom);
    auto *inner = new QHBoxLayout(m_custom);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme.spaceTiny);
    inner->addWidget(m_from);
    inner->addWidget(new QLabel(u"–"_s, m_custom));
    inner->addWidget(m_to);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.spaceTiny);
    row->addWidget(m_choice);
    row->addWidget(m_custom);
    m_custom->hide();
    connect(m_choice, &QComboBox::activated, this, [this] {
        showCustom();
        Q_EMIT chosen();
    });
}

TimeRangeField::Range TimeRangeField::range(LogTime now) const
{
    const qint64 length = m_choice->currentData().toLongLong();
    if (length == all)
        return {};
    if (length == custom)
        return {timeOf(*m_from), timeOf(*m_to)};
    return {now - length, std::nullopt};
}

bool TimeRangeField::isAll() const
{
    return m_choice->currentData().toLongLong() == all;
}

void TimeRangeField::setAll()
{
    m_choice->setCurrentIndex(m_choice->findData(all));
    showCustom();
}

void TimeRangeField::setZone(TimeZoneChoice zone)
{
    const LogTime from = timeOf(*m_from);
    const LogTime to = timeOf(*m_to);
    m_zone = zone;
    showTime(*m_from, from);
    showTime(*m_to, to);
}

QTimeZone TimeRangeField::timeZone() const
{
    return m_zone == TimeZoneChoice::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
}

/// The edits show a date and a time of day, and know of no zone.
LogTime TimeRangeField::timeOf(const QDateTimeEdit &edit) const
{
    return QDateTime(edit.date(), edit.time(), timeZone()).toMSecsSinceEpoch();
}

void TimeRangeField::showTime(QDateTimeEdit &edit, LogTime time) const
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, timeZone());
    edit.setDate(moment.date());
    edit.setTime(moment.time());
}

void TimeRangeField::showCustom()
{
    const bool wanted = m_choice->currentData().toLongLong() == custom;
    if (wanted && m_custom->isHidden())
        startCustom();
    m_custom->setVisible(wanted);
}

/// The last hour, whole minutes, so that there is something to begin with.
void TimeRangeField::startCustom()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch() / minute * minute + minute;
    showTime(*m_from, now - hour);
    showTime(*m_to, now);
}

} // namespace lambdesk
