// SPDX-License-Identifier: GPL-3.0-or-later
#include "logwriter.h"

#include "logdatabase.h"

#include <model/core/clock.h>
#include <model/workspace/database.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

namespace lambdesk
{

namespace
{

struct LogWriterText {
    Q_DECLARE_TR_FUNCTIONS(LogWriter)
};

constexpr int sweepEveryMilliseconds = 60 * 60 * 1000;
constexpr int sweepSoonMilliseconds = 10;
constexpr qint64 sweepEveryBytes = 64 * 1024 * 1024;
constexpr int announceMilliseconds = 50; // twenty times a second

bool isStorageFailure(const Result<void> &result)
{
    return !result &&
           (result.error().kind == ErrorKind::Storage || result.error().kind == ErrorKind::ReadOnly);
}

} // namespace

LogWriter::LogWriter(LogQueue &queue, Setup setup, Listener listener)
    : m_queue(queue)
    , m_setup(std::move(setup))
    , m_listener(std::move(listener))
{
}

LogWriter::~LogWriter() = default;

void LogWriter::stop()
{
    if (m_thread)
        m_thread->wait();
}

void LogWriter::start()
{
    if (m_thread)
        return;
    m_nextSweep.setRemainingTime(m_setup.sweepMilliseconds);
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("logs"));
    m_thread->start();
}

void LogWriter::run()
{
    while (true) {
        Jobs jobs = m_queue.take(waitMilliseconds());
        const bool isClosed = m_queue.isClosed();
        if (!jobs.empty())
            write(std::move(jobs));
        else if (isClosed)
            break;
        announce();
        if (!isClosed && m_nextSweep.hasExpired())
            sweep();
        if (!isClosed && m_isFailing)
            m_queue.pause(m_setup.retryMilliseconds);
    }
    m_store.reset();
    m_database.reset();
}

void LogWriter::write(Jobs jobs)
{
    QList<Result<void>> answers;
    auto written = open();
    if (written)
        written = writeAll(jobs, answers);
    if (!written && isDamage(written.error())) {
        answers.clear();
        written = reopen(written.error());
        if (written)
            written = writeAll(jobs, answers);
    }
    if (!written) {
        report(written.error());
        return giveUp(std::move(jobs), written.error());
    }
    m_isFailing = false;
    m_queue.written();
    m_unannounced.add(m_store->takeChanges());
    qsizetype answered = 0;
    for (const auto &job : jobs) {
        if (const auto *command = std::get_if<LogQueue::Command>(&job)) {
            if (command->answer)
                command->answer(answers.at(answered));
            ++answered;
        } else if (const auto *events = std::get_if<LogQueue::RunEvents>(&job)) {
            m_bytesSinceSweep += events->block.data.size();
        }
    }
    if (std::exchange(m_unannounced.leavings, false) || m_bytesSinceSweep > sweepEveryBytes) {
        m_bytesSinceSweep = 0;
        m_nextSweep.setRemainingTime(sweepSoonMilliseconds);
    }
}

Result<void> LogWriter::open()
{
    if (m_database)
        return {};
    auto opened = LogDatabase::openForWriting(m_setup.path);
    if (!opened && (isDamage(opened.error()) || opened.error().kind == ErrorKind::TooNew))
        return reopen(opened.error());
    if (!opened)
        return fail(opened.error());
    m_database = *std::move(opened);
    m_store = std::make_unique<LogStore>(m_database->sql(), m_setup.daysOfNewGroups);
    return {};
}

/// With a new file, since the one that is there can't be used. Runs that are under way go on in it.
Result<void> LogWriter::reopen(const Error &why)
{
    if (m_store)
        m_store->moveTo({});
    m_database.reset();
    const auto aside = putLogsAside(m_setup.path);
    if (!aside)
        return fail(aside.error());
    auto opened = LogDatabase::openForWriting(m_setup.path);
    if (!opened)
        return fail(opened.error());
    m_database = *std::move(opened);
    if (m_store)
        m_store->moveTo(m_database->sql());
    else
        m_store = std::make_unique<LogStore>(m_database->sql(), m_setup.daysOfNewGroups);
    m_listener.fileChanged();
    m_listener.failed(
        {why.kind,
         LogWriterText::tr("The stored logs can't be used. They were put aside as %1, and new ones begun.")
             .arg(QFileInfo(*aside).fileName()),
         why.message + u' ' + why.detail});
    m_unannounced.groups = true;
    return {};
}

Result<void> LogWriter::writeAll(Jobs &jobs, QList<Result<void>> &answers)
{
    auto transaction = Transaction::begin(m_database->sql());
    if (!transaction)
        return fail(transaction.error());
    m_store->begin();
    Result<void> written;
    for (auto job = jobs.begin(); written && job != jobs.end(); ++job)
        written = writeOne(*job, answers);
    if (written)
        written = m_store->settle();
    if (written)
        written = transaction->commit();
    if (!written)
        m_store->forget();
    return written;
}

Result<void> LogWriter::writeOne(LogQueue::Job &job, QList<Result<void>> &answers)
{
    if (const auto *begin = std::get_if<LogQueue::RunBegin>(&job)) {
        m_store->beginRun(begin->run, begin->start);
        return {};
    }
    if (const auto *events = std::get_if<LogQueue::RunEvents>(&job))
        return m_store->appendToRun(events->run, events->block);
    if (const auto *end = std::get_if<LogQueue::RunEnd>(&job)) {
        m_store->endRun(end->run, end->end);
        return {};
    }
    const auto &command = std::get<LogQueue::Command>(job);
    const Result<void> done = command.work ? command.work(*m_store) : Result<void>();
    answers.append(done);
    return isStorageFailure(done) ? done : Result<void>();
}

/// Who asked hears of it; what runs have written is tried again, as long as there is a later.
void LogWriter::giveUp(Jobs jobs, const Error &error)
{
    Jobs again;
    Jobs commands;
    for (auto &job : jobs)
        (std::holds_alternative<LogQueue::Command>(job) ? commands : again).push_back(std::move(job));
    if (m_queue.isClosed())
        m_queue.written();
    else
        m_queue.putBack(std::move(again));
    for (const auto &job : commands) {
        if (const auto &answer = std::get<LogQueue::Command>(job).answer)
            answer(fail(error));
    }
}

void LogWriter::report(const Error &error)
{
    if (!m_isFailing)
        m_listener.failed(error);
    m_isFailing = true;
}

void LogWriter::sweep()
{
    m_nextSweep.setRemainingTime(sweepEveryMilliseconds);
    const LogTime now = m_setup.clock.now().toMSecsSinceEpoch();
    bool hasMore = false;
    Jobs jobs;
    jobs.push_back(LogQueue::Command{[this, now, &hasMore](LogStore &store) -> Result<void> {
                                         const auto swept = store.sweep(now, m_setup.maximumBytes);
                                         if (!swept)
                                             return fail(swept.error());
                                         hasMore = *swept;
                                         return {};
                                     },
                                     {}});
    write(std::move(jobs));
    if (hasMore)
        m_nextSweep.setRemainingTime(sweepSoonMilliseconds);
}

void LogWriter::announce()
{
    LogChanges now;
    std::swap(now, m_unannounced);
    for (auto stream = now.streams.begin(); stream != now.streams.end();) {
        QElapsedTimer &last = m_announced[stream.key()];
        if (last.isValid() && last.elapsed() < announceMilliseconds) {
            m_unannounced.streams.insert(stream.key(), stream.value());
            stream = now.streams.erase(stream);
            continue;
        }
        last.start();
        ++stream;
    }
    m_announced.removeIf([](auto each) { return each.value().elapsed() >= announceMilliseconds; });
    if (now.groups || !now.streamsOf.isEmpty() || !now.streams.isEmpty() || !now.runs.isEmpty())
        m_listener.changed(now);
}

int LogWriter::waitMilliseconds() const
{
    if (!m_unannounced.streams.isEmpty())
        return announceMilliseconds;
    return int(std::max<qint64>(0, m_nextSweep.remainingTime()));
}

} // namespace lambdesk
