// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventlayout.h"

#include "eventsource.h"
#include "linebreaks.h"

#include <ui/widgets/sizetext.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct EventLayoutText {
    Q_DECLARE_TR_FUNCTIONS(EventLayout)
};

/// Several screens full.
constexpr qsizetype mostShapes = 1000;
constexpr qsizetype indentation = 2;
/// A wrapped message that isn't expanded shows its beginning.
constexpr qsizetype mostWrappedLines = 20;

QList<TextSpan> marksWithin(const QList<TextSpan> &marks, const TextSpan &line)
{
    QList<TextSpan> result;
    for (const TextSpan &mark : marks) {
        const qsizetype from = qMax(mark.at, line.at);
        const qsizetype end = qMin(mark.at + mark.length, line.at + line.length);
        if (end > from)
            result.append({from - line.at, end - from});
    }
    return result;
}

} // namespace

void EventLayout::setSource(const EventSource *source)
{
    m_source = source;
    m_expanded.clear();
    m_shapes.clear();
}

void EventLayout::setOptions(const Options &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_shapes.clear();
}

void EventLayout::forget()
{
    m_shapes.clear();
}

const EventShape *EventLayout::shape(qint64 row)
{
    if (const auto known = m_shapes.constFind(row); known != m_shapes.cend())
        return &*known;
    if (!m_source || !m_source->event(row))
        return nullptr;
    if (m_shapes.size() >= mostShapes)
        m_shapes.clear();
    return &*m_shapes.insert(row, make(row));
}

int EventLayout::lineCount(qint64 row)
{
    if (!m_options.wrapped && !isExpanded(row))
        return 1; // without making a shape
    const EventShape *known = shape(row);
    return known ? int(qMax(known->lines.size(), qsizetype(1))) : 1;
}

void EventLayout::setExpanded(qint64 row, bool expanded)
{
    if (expanded && !isExpanded(row))
        m_expanded.insert(row, {});
    else if (!expanded)
        m_expanded.remove(row);
    m_shapes.remove(row);
}

void EventLayout::setClosed(qint64 row, qsizetype node, bool closed)
{
    const auto expanded = m_expanded.find(row);
    if (expanded == m_expanded.end())
        return;
    if (closed)
        expanded->insert(node);
    else
        expanded->remove(node);
    m_shapes.remove(row);
}

qsizetype EventLayout::parentOf(qint64 row, qsizetype node) const
{
    const EventSource::Event *event = m_source ? m_source->event(row) : nullptr;
    const auto json = event ? JsonLines::of(event->hit.event.message) : std::nullopt;
    return json && node >= 0 && node < json->lines().size() ? json->lines().at(node).parent : -1;
}

EventShape EventLayout::make(qint64 row) const
{
    const EventSource::Event &event = *m_source->event(row);
    const QByteArray &message = event.hit.event.message;
    EventShape shape;
    shape.kind = kindOf(message);
    shape.time = event.hit.event.timestamp;
    shape.timeText = timeText(shape.time, m_options.zone);
    shape.stream = event.hit.streamName;
    if (m_options.groups)
        shape.stream.prepend(event.hit.group.section(u'/', -1) + u' ');
    const FilterPattern *pattern = m_source->pattern();
    const auto spans =
        pattern && !pattern->isEmpty() ? pattern->spans(message) : std::vector<FilterPattern::Span>();
    const bool expanded = isExpanded(row);
    if (!expanded && !m_options.wrapped) {
        const EventText line = lineOfEvent(message, spans, m_options.columns + 1);
        const QString shown = elidedToColumns(line.cut ? line.text + u' ' : line.text, m_options.columns);
        shape.lines.append({shown, marksWithin(line.marks, {0, shown.size()})});
        return shape;
    }
    if (expanded && event.bytes <= JsonLines::mostBytes) {
        if (const auto json = JsonLines::of(message)) {
            addJson(shape, *json, row);
            return shape;
        }
    }
    if (expanded) {
        shape.note = JsonLines::whyNoTree(message, event.bytes);
        addNote(shape, shape.note);
    }
    addText(shape, textOfEvent(message, spans));
    if (!expanded && shape.lines.size() > mostWrappedLines) {
        shape.lines.resize(mostWrappedLines);
        shape.lines.append({QStringLiteral("…"), {}});
    } else if (event.bytes > message.size()) {
        addNote(shape, EventLayoutText::tr("… %1 more. Copy and Save take all of it.")
                           .arg(sizeText(event.bytes - message.size())));
    }
    return shape;
}

void EventLayout::addJson(EventShape &shape, const JsonLines &json, qint64 row) const
{
    if (!json.head().isEmpty())
        addText(shape, {json.head(), {}, false});
    const QSet<qsizetype> closed = m_expanded.value(row);
    for (const qsizetype node : json.shown(closed)) {
        const JsonLines::Line &line = json.lines().at(node);
        const bool isClosed = line.end >= 0 && closed.contains(node);
        const QString text = json.textOf(node, isClosed);
        const auto parts = breakLines(text, m_options.columns - (line.depth + 1) * indentation);
        for (const TextSpan &part : parts) {
            const bool first = part.at == 0;
            shape.lines.append({text.mid(part.at, part.length),
                                {},
                                line.depth + 1,
                                first ? node : -1,
                                first && line.end >= 0,
                                isClosed});
        }
    }
}

void EventLayout::addNote(EventShape &shape, const QString &words) const
{
    if (words.isEmpty())
        return;
    for (const TextSpan &part : breakLines(words, m_options.columns)) {
        EventShape::Line line;
        line.text = words.mid(part.at, part.length);
        line.isNote = true;
        shape.lines.append(line);
    }
}

void EventLayout::addText(EventShape &shape, const EventText &text) const
{
    for (const TextSpan &line : breakLines(text.text, m_options.columns))
        shape.lines.append({text.text.mid(line.at, line.length), marksWithin(text.marks, line)});
}

} // namespace lambdesk
