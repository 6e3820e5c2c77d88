// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventcolumns.h"
#include "eventlayout.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace lambdesk
{

/// Draws events and folded runs in the theme's colours.
class EventPainter
{
public:
    enum class Bracket { None, First, Inside, Last };
    struct Look {
        bool selected = false;
        bool current = false; ///< has the keyboard
        bool marked = false;
        bool expanded = false;
        bool loneRow = false; ///< of a run with only this row
        Bracket bracket = Bracket::None;
        qsizetype currentNode = -1; ///< of the JSON tree
    };

    void setColumns(const EventColumns &columns) { m_columns = columns; }
    const EventColumns &columns() const { return m_columns; }
    /// Colours have changed.
    void forget() { m_icons.clear(); }

    /// Without a shape: the event is still to come.
    void paintEvent(QPainter &painter, const QRect &area, const EventShape *shape, const Look &look);
    /// `shape` is that of the run's first event; it and the figures may be still to come.
    void paintRun(QPainter &painter, const QRect &area, const EventShape *shape, const LogRun *run,
                  const Look &look);

private:
    void paintGround(QPainter &painter, const QRect &area, const Look &look) const;
    void paintBracket(QPainter &painter, const QRect &area, const Look &look) const;
    void paintLine(QPainter &painter, int y, const EventShape::Line &line, const QColor &colour) const;
    void paintChip(QPainter &painter, int &x, int y, const QString &text, const QColor &colour,
                   const QColor &fill) const;
    void paintCaret(QPainter &painter, const QRect &square, bool open) const;
    void paintIcon(QPainter &painter, const QRect &square, EventKind kind);
    int baseline(const QPainter &painter, int y) const;

    EventColumns m_columns;
    QHash<int, QPixmap> m_icons;
};

} // namespace lambdesk
