// SPDX-License-Identifier: GPL-3.0-or-later
#include "logqueries.h"

#include "logquerywork.h"

#include <model/core/async.h>
#include <model/core/idgenerator.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// Each takes a thread of the pool; the others wait.
constexpr int mostRunning = 2;
/// Results that are kept, and their memory; the newest one is kept whatever it takes.
constexpr qsizetype mostKept = 50;
constexpr qint64 mostKeptBytes = 512LL * 1024 * 1024;
/// Queries that wait for their turn.
constexpr qsizetype mostWaiting = 100;
constexpr std::chrono::milliseconds newsEvery(250);

/// The place, as a reader counts it.
QString placeOf(const QString &text, const InsightsProblem &problem)
{
    const auto before = QStringView(text).left(problem.at);
    const auto line = before.count(u'\n') + 1;
    const auto column = problem.at - before.lastIndexOf(u'\n');
    return LogQueries::tr("Line %1, column %2: %3").arg(line).arg(column).arg(problem.message);
}

} // namespace

LogQueries::LogQueries(Source source, IdGenerator &ids, const QString &account, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_ids(ids)
    , m_account(account.toUtf8())
{
    m_news.setInterval(newsEvery);
    connect(&m_news, &QTimer::timeout, this, &LogQueries::announceNews);
}

LogQueries::~LogQueries()
{
    for (const auto &work : m_works)
        work->cancel();
}

QFuture<Result<QString>> LogQueries::start(const Request &request)
{
    return runOn(this, [this, request] { return startNow(request); });
}

Result<QString> LogQueries::startNow(const Request &request)
{
    const auto parsed = InsightsQuery::parse(request.text);
    if (const auto *problem = std::get_if<InsightsProblem>(&parsed))
        return fail(ErrorKind::InvalidParameter, placeOf(request.text, *problem));
    if (request.range.groups.isEmpty())
        return fail(ErrorKind::InvalidParameter, tr("Choose at least one log group."));
    const auto waiting = std::count_if(m_works.begin(), m_works.end(),
                                       [](const auto &work) { return work->status() == Status::Scheduled; });
    if (waiting >= mostWaiting)
        return fail(ErrorKind::Throttled,
                    tr("%1 queries wait already. Stop some of them, or wait for their end.").arg(waiting));
    const auto work =
        std::make_shared<LogQueryWork>(m_ids.uuid(), request, std::get<InsightsQuery>(parsed), m_account);
    m_works.append(work);
    forgetOldest();
    startWaiting();
    return work->id();
}

void LogQueries::forgetOldest()
{
    qint64 bytes = 0;
    for (const auto &work : std::as_const(m_works))
        bytes += work->resultBytes();
    while (m_works.size() > mostKept || (bytes > mostKeptBytes && m_works.size() > 1)) {
        const auto last = std::prev(m_works.end());
        const auto over =
            std::find_if(m_works.begin(), last, [](const auto &work) { return work->isOver(); });
        if (over == last)
            return;
        bytes -= (*over)->resultBytes();
        m_works.erase(over);
    }
}

void LogQueries::startWaiting()
{
    auto running = std::count_if(m_works.begin(), m_works.end(),
                                 [](const auto &work) { return work->status() == Status::Running; });
    for (const auto &work : m_works) {
        if (running >= mostRunning)
            return;
        if (work->status() != Status::Scheduled)
            continue;
        run(work);
        ++running;
    }
}

void LogQueries::run(const std::shared_ptr<LogQueryWork> &work)
{
    work->begin();
    m_news.start();
    Q_EMIT changed(work->id());
    const auto visited = m_source(work->range(), [work](const LogHit &hit) { return work->visit(hit); });
    work->follow(visited);
    whenReady(visited, this, [this, work](const Result<LogScan::End> &end) {
        const auto finished = runOnPool([work, end] {
            work->finish(end);
            return true;
        });
        whenReady(finished, this, [this, work](bool) {
            Q_EMIT changed(work->id());
            startWaiting();
        });
    });
}

void LogQueries::announceNews()
{
    bool running = false;
    for (const auto &work : m_works) {
        running = running || work->status() == Status::Running;
        if (work->takeNews())
            Q_EMIT changed(work->id());
    }
    if (!running)
        m_news.stop();
}

std::shared_ptr<LogQueryWork> LogQueries::find(const QString &id) const
{
    const auto found =
        std::find_if(m_works.begin(), m_works.end(), [&id](const auto &work) { return work->id() == id; });
    return found == m_works.end() ? nullptr : *found;
}

QFuture<Result<LogQueries::State>> LogQueries::state(const QString &id)
{
    return runOn(this, [this, id]() -> Result<State> {
        const auto work = find(id);
        if (!work)
            return fail(ErrorKind::NotFound, tr("There is no query with the id %1.").arg(id));
        return work->state();
    });
}

QFuture<Result<bool>> LogQueries::stop(const QString &id)
{
    return runOn(this, [this, id]() -> Result<bool> {
        const auto work = find(id);
        if (!work)
            return fail(ErrorKind::NotFound, tr("There is no query with the id %1.").arg(id));
        if (!work->cancel())
            return false;
        Q_EMIT changed(id);
        startWaiting();
        return true;
    });
}

QFuture<Result<QList<LogQueries::State>>> LogQueries::list()
{
    return runOn(this, [this]() -> Result<QList<State>> {
        QList<State> states;
        for (const auto &work : m_works)
            states.prepend(work->state(false));
        return states;
    });
}

} // namespace lambdesk
