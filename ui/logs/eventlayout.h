// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventkind.h"
#include "eventtext.h"
#include "jsonlines.h"

#include <QHash>
#include <QSet>

namespace lambdesk
{

class EventSource;

/// What one event looks like: its lines as they are drawn.
struct EventShape {
    struct Line {
        QString text;
        QList<TextSpan> marks;
        int depth = 0;       ///< of the JSON tree
        qsizetype node = -1; ///< line of the JSON tree that begins here
        bool opens = false;  ///< the node has members
        bool closed = false; ///< and they aren't shown
        bool isNote = false; ///< about the event, no part of it
    };

    EventKind kind = EventKind::Plain;
    LogTime time = 0;
    QString timeText;
    QString stream;
    QString note; ///< why it is shown as it is; its lines are the first ones
    QList<Line> lines;
};

/// Makes shapes of a source's events for a width, and remembers which are expanded and which nodes of their
/// JSON are closed. Keeps some shapes, so that a repaint only draws.
class EventLayout
{
public:
    struct Options {
        bool wrapped = false;
        TimeZoneChoice zone = TimeZoneChoice::Local;
        bool groups = false;    ///< named before the stream
        qsizetype columns = 80; ///< of the message
        bool operator==(const Options &) const = default;
    };

    void setSource(const EventSource *source);
    void setOptions(const Options &options);
    const Options &options() const { return m_options; }

    /// Nothing while the event isn't in memory. Good until the next call of a function that isn't const.
    const EventShape *shape(qint64 row);
    /// As many as the shape has; one while it isn't known.
    int lineCount(qint64 row);

    bool isExpanded(qint64 row) const { return m_expanded.contains(row); }
    void setExpanded(qint64 row, bool expanded);
    bool isClosed(qint64 row, qsizetype node) const { return m_expanded.value(row).contains(node); }
    void setClosed(qint64 row, qsizetype node, bool closed);
    /// The node around this one; -1 for the outermost.
    qsizetype parentOf(qint64 row, qsizetype node) const;

    /// The messages may have changed.
    void forget();

private:
    EventShape make(qint64 row) const;
    void addJson(EventShape &shape, const JsonLines &json, qint64 row) const;
    void addText(EventShape &shape, const EventText &text) const;
    void addNote(EventShape &shape, const QString &words) const;

    const EventSource *m_source = nullptr;
    Options m_options;
    QHash<qint64, QSet<qsizetype>> m_expanded; ///< and what is closed of it
    QHash<qint64, EventShape> m_shapes;
};

} // namespace lambdesk
