// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/logs/filterpattern.h>
#include <model/logs/logscan.h>

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include <vector>

namespace lambdesk
{

/// An event at its row of a source, which for hits isn't its row in the stream.
struct SourceEvent {
    qint64 row = 0;
    LogHit hit;
};
using SourceEvents = Result<QList<SourceEvent>>;

/// A sequence of events of any length of which a few pages are in memory: those that are looked at. What is
/// missing is loaded page by page, the newest wish first.
class EventSource : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageRows = 64;
    /// Of a message as event() gives it; fetch() gives all of it.
    static constexpr qsizetype mostMessageBytes = 128 * 1024;
    static constexpr qsizetype mostCachedBytes = 16 * 1024 * 1024;

    struct Event {
        LogHit hit;
        qsizetype bytes = 0; ///< of the whole message
    };

    ~EventSource() override;

    virtual qint64 firstRow() const = 0;
    virtual qint64 endRow() const = 0;
    /// Reads events past the cache, in order; fewer where the source ends.
    virtual QFuture<SourceEvents> fetch(qint64 row, int count) = 0;
    /// What fits is marked in the view.
    virtual const FilterPattern *pattern() const { return nullptr; }

    /// Nothing when it isn't in memory. Good until the event loop runs.
    const Event *event(qint64 row) const;
    /// Loads what is missing of these rows; a wish that is not yet fulfilled is forgotten.
    void want(const QList<qint64> &rows);

Q_SIGNALS:
    /// firstRow() or endRow() has changed.
    void rangeChanged();
    /// Events at or after `row`, before `end` can be had now.
    void loaded(qint64 row, qint64 end);
    void failed(const lambdesk::Error &error);

protected:
    explicit EventSource(QObject *parent);
    void keep(qint64 row, const QList<SourceEvent> &events);

private:
    struct Page {
        std::vector<Event> events;
        qint64 firstRow = 0; ///< of `events`
        qsizetype bytes = 0;
        quint64 used = 0;
    };

    bool isMissing(qint64 row) const;
    void loadNext();
    void makeRoom();

    QHash<qint64, Page> m_pages;
    QList<qint64> m_wanted; ///< pages
    qint64 m_loading = -1;
    quint64 m_time = 0;
    qsizetype m_bytes = 0;
};

} // namespace lambdesk
