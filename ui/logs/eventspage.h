// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchbar.h"

#include <model/core/result.h>
#include <model/logs/logevent.h>

#include <QWidget>

#include <optional>

class QLabel;

namespace lambdesk
{

class EventExport;
class EventsView;
class EventTools;
class HitSource;
class LogService;
class RunFolds;
class RunService;
class StreamEnvironment;
class StreamSource;

/// The events of a log stream, live, or those that a search over streams or groups finds.
class EventsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit EventsPage(LogService &logs, QWidget *parent = nullptr);

    /// From now on a stream tells when the execution environment that wrote it has ended.
    void followEnvironments(RunService &runs) { m_environments = &runs; }
    /// At its end, or with that row in sight and current.
    void openStream(const QString &group, const QString &stream, std::optional<qint64> row = {});
    /// The stream that the run has written to, with its first row in sight and the run marked. One that wrote
    /// no log says so; `reason` is why, where that is known.
    void openRun(const QString &requestId, const QString &reason = {});
    /// All events of the groups, until something is searched for. What was found in the same groups before is
    /// shown again.
    void openSearch(const QStringList &groups);
    void focusView();
    void focusSearch();
    EventsView *view() const { return m_view; }

Q_SIGNALS:
    /// Another stream is shown than was known when it was opened.
    void streamOpened(const QString &group, const QString &stream);
    /// An event of another stream is to be shown among its neighbours.
    void aroundRequested(const QString &group, const QString &stream, qint64 row);
    /// The stream that was shown was deleted.
    void streamGone(const QString &group, const QString &stream);
    void failed(const lambdesk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setupWidgets();
    void setupShortcuts();
    void connectTools();
    void reset();
    void showStream(const LogStream &stream);
    void showStreamView();
    void showStreamAgain();
    void showRun(const LogRunPlace &place);
    void showNothing(const QString &words);
    void showState();
    void showEnd();

    // In eventspagesearch.cpp.
    void search(const FilterPattern &pattern, const TimeRangeField::Range &range);
    void forgetSearch();
    void showHits();
    void goToHit(int direction);
    void takeBack();
    void showAround();
    void showMinutesAround();
    void saveRows(bool selectionOnly);

    LogService &m_logs;
    QLabel *m_title;
    QLabel *m_group;
    SearchBar *m_search;
    EventsView *m_view;
    EventTools *m_tools;
    EventExport *m_export;
    QLabel *m_ended;
    QLabel *m_state;
    QString m_groupName;  ///< of the stream
    QString m_streamName; ///< empty: the page searches groups
    QStringList m_groups; ///< to search
    StreamSource *m_stream = nullptr;
    RunFolds *m_runs = nullptr;
    HitSource *m_hits = nullptr;
    RunService *m_environments = nullptr;
    StreamEnvironment *m_environment = nullptr; ///< of the stream
    int m_generation = 0;
};

} // namespace lambdesk
