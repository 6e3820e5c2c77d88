// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightstimerange.h"

#include <ui/style/theme.h>
#include <ui/widgets/unseenlabel.h>

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace lambdesk
{

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

} // namespace

InsightsTimeRange::InsightsTimeRange(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_custom(new QWidget(this))
    , m_from(new QDateTimeEdit(m_custom))
    , m_to(new QDateTimeEdit(m_custom))
{
    m_choice->setObjectName(QStringLiteral("insightsTimeRange"));
    UnseenLabel::add(m_choice, tr("Time range"));
    m_choice->addItem(tr("Last 15 minutes"), 15 * minute);
    m_choice->addItem(tr("Last 30 minutes"), 30 * minute);
    m_choice->addItem(tr("Last hour"), hour);
    m_choice->addItem(tr("Last 3 hours"), 3 * hour);
    m_choice->addItem(tr("Last 12 hours"), 12 * hour);
    m_choice->addItem(tr("Last day"), 24 * hour);
    m_choice->addItem(tr("Last week"), 7 * 24 * hour);
    m_choice->addItem(tr("Custom"), 0);
    m_choice->setCurrentIndex(2);
    m_from->setObjectName(QStringLiteral("insightsFrom"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(QStringLiteral("insightsTo"));
    m_to->setAccessibleName(tr("To"));
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        edit->setCalendarPopup(true);
    }
    auto *custom = new QHBoxLayout(m_custom);
    custom->setContentsMargins(0, 0, 0, 0);
    custom->addWidget(m_from);
    custom->addWidget(new QLabel(tr("to"), m_custom));
    custom->addWidget(m_to);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceSmall);
    row->addWidget(m_choice);
    row->addWidget(m_custom);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &InsightsTimeRange::showCustom);
    m_custom->hide();
}

void InsightsTimeRange::showCustom()
{
    const bool custom = m_choice->currentData().toLongLong() == 0;
    if (custom && !m_custom->isVisibleTo(this)) {
        const QDateTime now = QDateTime::currentDateTime();
        m_from->setDateTime(now.addMSecs(-hour));
        m_to->setDateTime(now.addMSecs(minute));
    }
    m_custom->setVisible(custom);
}

std::pair<LogTime, LogTime> InsightsTimeRange::range(LogTime now) const
{
    const qint64 span = m_choice->currentData().toLongLong();
    if (span == 0)
        return {m_from->dateTime().toMSecsSinceEpoch(), m_to->dateTime().toMSecsSinceEpoch()};
    // What is written in this very millisecond counts.
    return {now - span, now + 1};
}

} // namespace lambdesk
