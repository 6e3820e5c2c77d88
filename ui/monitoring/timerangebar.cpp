// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerangebar.h"

#include <ui/style/theme.h>

#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr qint64 msPerHour = 60 * 60 * 1000;
constexpr int customId = 0;

struct Choice {
    int hours; ///< also the button's id
    const char *shortName;
};
constexpr Choice choices[] = {
    {1, QT_TRANSLATE_NOOP("TimeRangeBar", "1h")},   {3, QT_TRANSLATE_NOOP("TimeRangeBar", "3h")},
    {12, QT_TRANSLATE_NOOP("TimeRangeBar", "12h")}, {24, QT_TRANSLATE_NOOP("TimeRangeBar", "1d")},
    {72, QT_TRANSLATE_NOOP("TimeRangeBar", "3d")},  {168, QT_TRANSLATE_NOOP("TimeRangeBar", "1w")}};
constexpr int usualHours = 3;

QString lengthInWords(int hours)
{
    if (hours == 168)
        return TimeRangeBar::tr("1 week");
    if (hours >= 24)
        return hours == 24 ? TimeRangeBar::tr("1 day") : TimeRangeBar::tr("%1 days").arg(hours / 24);
    return hours == 1 ? TimeRangeBar::tr("1 hour") : TimeRangeBar::tr("%1 hours").arg(hours);
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
    , m_custom(nullptr)
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceTiny);
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
    m_custom = makeCustomFields();
    row->addSpacing(Theme::current().spaceSmall);
    row->addWidget(m_custom);
    m_choices->button(usualHours)->setChecked(true);
    m_custom->hide();
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == customId)
            showCustom();
        else
            m_custom->hide();
        Q_EMIT rangeChanged();
    });
}

QWidget *TimeRangeBar::makeCustomFields()
{
    auto *fields = new QWidget(this);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    const auto setup = [this](QDateTimeEdit *edit, const QString &name, const QString &words) {
        edit->setObjectName(name);
        edit->setAccessibleName(words);
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &TimeRangeBar::rangeChanged);
    };
    setup(m_from, u"rangeFrom"_s, tr("From"));
    setup(m_to, u"rangeTo"_s, tr("To"));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to"), fields));
    row->addWidget(m_to);
    return fields;
}

/// The fields begin with what has just been shown.
void TimeRangeBar::showCustom()
{
    if (!m_custom->isHidden())
        return;
    if (!m_from->property("wasSet").toBool()) {
        const QDateTime now = QDateTime::currentDateTime();
        setCustom({now.addSecs(-usualHours * 60 * 60).toMSecsSinceEpoch(), now.toMSecsSinceEpoch()});
    }
    m_custom->show();
}

void TimeRangeBar::setCustom(const TimeRange &range)
{
    {
        const QSignalBlocker first(m_from);
        const QSignalBlocker second(m_to);
        m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(range.from));
        m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(range.to));
        m_from->setProperty("wasSet", true);
    }
    m_choices->button(customId)->setChecked(true);
    m_custom->show();
    Q_EMIT rangeChanged();
}

TimeRange TimeRangeBar::range(MetricTime now) const
{
    const int hours = m_choices->checkedId();
    if (hours != customId)
        return rangeUpTo(now, hours * msPerHour);
    const TimeRange wanted{m_from->dateTime().toMSecsSinceEpoch(),
                           qMax(m_from->dateTime().addSecs(60), m_to->dateTime()).toMSecsSinceEpoch()};
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
    return tr("%1 to %2").arg(m_from->text(), m_to->text());
}

} // namespace lambdesk
