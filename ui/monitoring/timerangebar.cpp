// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerangebar.h"

#include <model/core/units.h>
#include <ui/style/theme.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/periodfields.h>

#include <QButtonGroup>
#include <QDateTime>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int customId = 0;

struct Choice {
    int hours; ///< also the button's id
    const char *shortName;
};
constexpr Choice choices[] = {{1, QT_TRANSLATE_NOOP("lambdesk::TimeRangeBar", "1h")},
                              {3, QT_TRANSLATE_NOOP("lambdesk::TimeRangeBar", "3h")},
                              {12, QT_TRANSLATE_NOOP("lambdesk::TimeRangeBar", "12h")},
                              {24, QT_TRANSLATE_NOOP("lambdesk::TimeRangeBar", "1d")},
                              {72, QT_TRANSLATE_NOOP("lambdesk::TimeRangeBar", "3d")},
                              {168, QT_TRANSLATE_NOOP("lambdesk::TimeRangeBar", "1w")}};
constexpr int usualHours = 3;

QString lengthInWords(int hours)
{
    if (hours == 168)
        return TimeRangeBar::tr("1 week");
    if (hours >= 24)
        return TimeRangeBar::tr("%n day(s)", nullptr, hours / 24);
    return TimeRangeBar::tr("%n hour(s)", nullptr, hours);
}

QToolButton *makeButton(const QString &text, const QString &name, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(name);
    button->setAccessibleName(QStringLiteral("%1, %2").arg(text, words));
    button->setToolTip(words);
    button->setCheckable(true);
    button->setProperty("segment", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TimeRangeBar::TimeRangeBar(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
{
    auto *row = new FlowLayout(this, &Theme::spaceTiny);
    for (const Choice &choice : choices) {
        const QString name = tr(choice.shortName);
        auto *button = makeButton(name, u"range%1"_s.arg(QLatin1String(choice.shortName)),
                                  tr("The last %1").arg(lengthInWords(choice.hours)), this);
        m_choices->addButton(button, choice.hours);
        row->addWidget(button);
    }
    auto *custom = makeButton(tr("Custom"), u"rangeCustom"_s, tr("From one time to another"), this);
    m_choices->addButton(custom, customId);
    row->addWidget(custom);
    m_choices->button(usualHours)->setChecked(true);
    // Assistive technology toggles without a click.
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int id, bool chosen) {
        if (!chosen)
            return;
        if (id == customId)
            showPeriod();
        else if (m_period)
            m_period->hide();
        Q_EMIT rangeChanged();
    });
}

/// It begins with the usual range, and after that as it was left.
void TimeRangeBar::showPeriod()
{
    if (!m_period) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_period = new PeriodFields(u"range"_s, PeriodFields::Finest::Minute, this);
        m_period->setPeriod(now - usualHours * msPerHour, now);
        connect(m_period, &PeriodFields::edited, this, &TimeRangeBar::rangeChanged);
        layout()->addWidget(m_period);
    }
    m_period->show();
}

TimeRange TimeRangeBar::range(MetricTime now) const
{
    const int hours = m_choices->checkedId();
    if (hours != customId)
        return rangeUpTo(now, hours * msPerHour);
    const TimeRange wanted{m_period->from(), qMax(m_period->from() + msPerMinute, m_period->to())};
    return alignedTo(wanted, periodOf(wanted, now));
}

bool TimeRangeBar::isLive() const
{
    return m_choices->checkedId() != customId;
}

QString TimeRangeBar::words() const
{
    if (isLive())
        return tr("the last %1").arg(lengthInWords(m_choices->checkedId()));
    return m_period->words();
}

} // namespace lambdesk
