// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelegend.h"

#include "timelinepaint.h"

#include <ui/style/theme.h>
#include <ui/widgets/listtext.h>

#include <QPainter>
#include <QStyle>

namespace lambdesk
{

namespace
{

constexpr TimelineMark marks[] = {TimelineMark::Init,      TimelineMark::Succeeded, TimelineMark::Running,
                                  TimelineMark::Error,     TimelineMark::TimedOut,  TimelineMark::Stopped,
                                  TimelineMark::Throttled, TimelineMark::Frozen};
constexpr int sampleWidth = 18;
constexpr int sampleHeight = 12;
constexpr int gap = 6;

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(Theme::current().smallFont);
    QStringList names;
    for (const TimelineMark mark : marks)
        names.append(nameOf(mark));
    setObjectName(QStringLiteral("timelineLegend"));
    setAccessibleName(tr("Legend: %1").arg(listText(names)));
}

int TimelineLegend::layOut(int width, QPainter *painter) const
{
    const int line = fontMetrics().height() + Theme::current().spaceTiny;
    int x = 0;
    int y = 0;
    for (const TimelineMark mark : marks) {
        const QString name = nameOf(mark);
        const int wide = Theme::current().px(sampleWidth) + Theme::current().px(gap) +
                         fontMetrics().horizontalAdvance(name);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const Theme &theme = Theme::current();
            const QSize size(theme.px(sampleWidth), theme.px(sampleHeight));
            const QRect sample(QPoint(x, y + (line - size.height()) / 2), size);
            const QRect words(x + size.width() + theme.px(gap), y, wide, line);
            const auto seen = [this](const QRect &part) {
                return QStyle::visualRect(layoutDirection(), rect(), part);
            };
            paintSample(*painter, mark, seen(sample));
            painter->setPen(theme.text);
            painter->drawText(seen(words), Qt::AlignVCenter | Qt::AlignLeft, name);
        }
        x += wide + Theme::current().spaceMedium;
    }
    return y + line;
}

int TimelineLegend::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize TimelineLegend::sizeHint() const
{
    return {500, layOut(500, nullptr)};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

} // namespace lambdesk
