// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodfields.h"

#include "flowlayout.h"
#include "timetext.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QSignalBlocker>

namespace lambdesk
{

PeriodFields::PeriodFields(const QString &name, Finest finest, QWidget *parent)
    : QWidget(parent)
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
{
    m_from->setObjectName(name + QStringLiteral("From"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(name + QStringLiteral("To"));
    m_to->setAccessibleName(tr("To"));
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat((finest == Finest::Second ? timeFormat : minuteFormat).toString());
        edit->setCalendarPopup(true);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &PeriodFields::edited);
    }
    auto *row = new FlowLayout(this, &Theme::spaceTiny);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to"), this));
    row->addWidget(m_to);
}

qint64 PeriodFields::from() const
{
    return timeOf(*m_from);
}

qint64 PeriodFields::to() const
{
    return timeOf(*m_to);
}

QString PeriodFields::words() const
{
    return tr("%1 to %2").arg(m_from->text(), m_to->text());
}

void PeriodFields::setPeriod(qint64 from, qint64 to)
{
    showTime(*m_from, from);
    showTime(*m_to, to);
}

void PeriodFields::setZone(const QTimeZone &zone)
{
    const qint64 shownFrom = from();
    const qint64 shownTo = to();
    m_zone = zone;
    setPeriod(shownFrom, shownTo);
}

/// The fields show a date and a time of day, and know of no zone.
qint64 PeriodFields::timeOf(const QDateTimeEdit &edit) const
{
    return QDateTime(edit.date(), edit.time(), m_zone).toMSecsSinceEpoch();
}

void PeriodFields::showTime(QDateTimeEdit &edit, qint64 time) const
{
    const QSignalBlocker silent(edit);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, m_zone);
    edit.setDate(moment.date());
    edit.setTime(moment.time());
}

} // namespace lambdesk
