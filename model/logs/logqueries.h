// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/insightsrun.h"
#include "logscan.h"

#include <model/core/result.h>

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace lambdesk
{

class IdGenerator;
class LogQueryWork;

/// Queries of Logs Insights and what came out of them, kept for a while. Engine thread; calls from any
/// thread.
class LogQueries final : public QObject
{
    Q_OBJECT
public:
    enum class Status { Scheduled, Running, Complete, Failed, Cancelled };

    struct Request {
        QString text;
        LogRange range;
        qint64 limit = 10000; ///< of rows, when the query itself has none
        bool operator==(const Request &) const = default;
    };
    struct State {
        QString id;
        Request request;
        Status status = Status::Scheduled;
        InsightsResult result; ///< so far, while it runs
        InsightsStatistics statistics;
        double share = 0; ///< of the bytes that are to be looked at, 0 to 1
        qint64 elapsedMs = 0;
        std::optional<Error> error; ///< when it failed
        bool isOver() const { return status != Status::Scheduled && status != Status::Running; }
    };
    /// LogService::forEach(), or what stands for it in a test. The future's progress is the query's.
    using Source = std::function<QFuture<Result<LogScan::End>>(const LogRange &range,
                                                               std::function<bool(const LogHit &)> visit)>;

    /// `account`: what @log begins with.
    LogQueries(Source source, IdGenerator &ids, const QString &account, QObject *parent = nullptr);
    ~LogQueries() override;

    /// Answers the query's id. InvalidParameter: the text is not a query, or no group is named. Throttled:
    /// too many wait for their turn.
    QFuture<Result<QString>> start(const Request &request);
    /// NotFound: it was never there, or is too long ago.
    QFuture<Result<State>> state(const QString &id);
    /// Whether there was something to stop. NotFound.
    QFuture<Result<bool>> stop(const QString &id);
    /// Without their results, the newest first.
    QFuture<Result<QList<State>>> list();

Q_SIGNALS:
    /// It began, came on (a few times a second) or is over.
    void changed(const QString &id);

private:
    Result<QString> startNow(const Request &request);
    void startWaiting();
    void run(const std::shared_ptr<LogQueryWork> &work);
    void announceNews();
    void forgetOldest();
    std::shared_ptr<LogQueryWork> find(const QString &id) const;

    Source m_source;
    IdGenerator &m_ids;
    const QByteArray m_account;
    QList<std::shared_ptr<LogQueryWork>> m_works; ///< the oldest first
    QTimer m_news{this};
};

} // namespace lambdesk
