// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventgeometry.h"
#include "eventlayout.h"
#include "eventpainter.h"
#include "eventsource.h"
#include "rowselection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPointer>

#include <optional>

namespace lambdesk
{

class EventsHeader;
class NewEventsButton;
class RunFolds;

/// Events, as many as there are: draws what is in sight and has only that loaded. Rows can be expanded, runs
/// folded into one row, rows selected, single ones with Ctrl. At the end it follows what arrives; scrolled up
/// it holds still.
class EventsView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Start {
        AtBegin,
        AtEndLive ///< follows, and counts what arrives while it doesn't
    };
    enum class Origin { Hidden, Stream, GroupAndStream };
    using Rows = EventRows;

    /// Of a message, to a screen reader.
    static constexpr qsizetype mostSpokenBytes = 8192;

    explicit EventsView(QWidget *parent = nullptr);
    ~EventsView() override;

    /// Both stay the caller's; `runs` is null where there are none to fold.
    void setSource(EventSource *source, RunFolds *runs, Start start);
    EventSource *source() const { return m_source; }
    void setWrapped(bool wrapped);
    void setZone(TimeZoneChoice zone);
    /// What is shown of where an event is from.
    void setOrigin(Origin origin);
    /// What is said where there are no events.
    void setEmptyText(const QString &text);

    /// Nothing that arrives shows up until it goes on, and then it follows.
    void setPaused(bool paused);
    bool isPaused() const { return m_pausedEnd.has_value(); }
    bool isFollowing() const { return m_live && !isPaused() && m_geometry.isAtEnd(); }
    /// Events that are there now are not shown any more.
    void clearShown();
    void showCleared();
    bool isCleared() const { return m_clearedBefore > 0; }

    /// Arrived since the end was in sight last.
    qint64 newEvents() const;
    void goToEnd();
    /// Makes it the current row, in sight.
    void goTo(qint64 row);
    /// Rows that stand out, those of the run that was asked for.
    void markRows(const Rows &rows);

    /// -1 when there is none.
    qint64 currentRow() const { return m_current; }
    /// With all rows of the folded runs in it; in order, none touching the next.
    QList<Rows> selectedRows() const;
    Rows rows() const { return {m_geometry.firstRow(), m_geometry.endRow()}; }
    void selectAll();
    void setExpanded(qint64 row, bool expanded);
    bool isExpanded(qint64 row) const { return m_layout.isExpanded(row); }
    /// Folds the run of that row, or unfolds it.
    void toggleFold(qint64 row);

    // What is in sight, from the top, for screen readers and tests.
    const QList<EventGeometry::Line> &lines() const { return m_geometry.lines(); }
    /// The whole of it in words.
    QString textOf(const EventGeometry::Line &line);
    /// The same; of the current row's JSON the line of the tree that the keys have come to.
    QString spokenText(const EventGeometry::Line &line);
    /// Whether what spokenText() tells of is open: a row, a run, an object or array; none when it can't be.
    std::optional<bool> isOpen(const EventGeometry::Line &line);
    QRect areaOf(const EventGeometry::Line &line) const;
    const EventColumns &columns() const { return m_painter.columns(); }

Q_SIGNALS:
    void followingChanged(bool following);
    void selectionChanged();
    void menuRequested(const QPoint &globalPosition);
    void copyRequested();
    /// What is in sight is something else now.
    void linesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void connectSource();
    void takeRange();
    void relayout();
    void setupColumns();
    void setupBar();
    void wantVisible();
    void showNews();
    EventPainter::Look lookOf(const EventGeometry::Line &line, const QList<Rows> &selected) const;

    /// What becomes of the selection as a row becomes the current one.
    enum class Select {
        Only,
        Range,    ///< from where it began, alone
        AddRange, ///< the same, to what is selected
        Toggle,
        None
    };
    static Select selectOf(Qt::KeyboardModifiers modifiers, Select withControl);
    // In eventsviewselection.cpp.
    void select(qint64 row, Select how);
    void toggleSelected(qint64 row);
    void setCurrent(qint64 row);

    // In eventsviewinput.cpp.
    const EventGeometry::Line *lineAt(int y) const;
    bool pressMark(const EventGeometry::Line &line, const QPoint &at);
    void setNode(qsizetype node);
    void setClosed(qsizetype node, bool closed);
    bool moveByKey(QKeyEvent *event);
    bool openByKey(QKeyEvent *event);
    void move(int lines, Select how);
    void moveByPage(int direction, Select how);
    bool moveNode(int direction);
    void open();
    void close();
    void toggle();
    QList<qsizetype> nodes(qint64 row);
    /// The line of its shape that the keys have come to in its tree; -1 where they are at none.
    qsizetype nodeLine(const EventGeometry::Line &line, const EventShape *shape) const;
    void showNode();

    QPointer<EventSource> m_source;
    QPointer<RunFolds> m_runs;
    FoldMap m_noFolds;
    EventLayout m_layout;
    EventGeometry m_geometry;
    EventPainter m_painter;
    EventsHeader *m_header;
    NewEventsButton *m_news;
    QString m_emptyText;
    bool m_live = false;
    Origin m_origin = Origin::Hidden;
    bool m_settingBar = false;
    bool m_wasFollowing = false;
    std::optional<qint64> m_pausedEnd;
    qint64 m_clearedBefore = 0;
    qint64 m_seenEnd = 0; ///< the end when it was in sight last
    Rows m_marked;
    qint64 m_current = -1;
    qint64 m_anchor = -1; ///< where a range that is selected begins
    RowSelection m_selection;
    qsizetype m_node = -1; ///< of the current row's JSON
    QBasicTimer m_dragTimer;
    bool m_dragging = false;
};

} // namespace lambdesk
