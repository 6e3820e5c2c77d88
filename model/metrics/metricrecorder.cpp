// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricrecorder.h"

#include "metricschema.h"

#include <model/core/clock.h>
#include <model/workspace/database.h>

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <chrono>

Q_LOGGING_CATEGORY(logMetrics, "lambdesk.metrics")

namespace lambdesk
{

namespace
{

struct MetricRecorderText {
    Q_DECLARE_TR_FUNCTIONS(MetricRecorder)
};

constexpr std::chrono::seconds firstHousekeeping(30);
constexpr std::chrono::hours housekeepingInterval(1);
/// Each takes a twentieth of what is there.
constexpr int trimsAtMost = 60;

Result<void> notOpen()
{
    return fail(ErrorKind::Storage, MetricRecorderText::tr("The metrics aren't open."));
}

} // namespace

MetricRecorder::MetricRecorder(Options options)
    : m_options(std::move(options))
    , m_isOpen(notOpen())
    , m_spans(m_options.spans)
    , m_housekeeping(this)
{
    m_housekeeping.setSingleShot(true);
    connect(&m_housekeeping, &QTimer::timeout, this, [this] {
        m_toCoarsen = m_metrics.keys();
        coarsenNext();
    });
}

MetricRecorder::~MetricRecorder()
{
    close();
}

MetricTime MetricRecorder::now() const
{
    return m_options.clock.now().toMSecsSinceEpoch();
}

Result<void> MetricRecorder::open()
{
    close();
    m_isOpen = openFile();
    if (!m_isOpen && isDamage(m_isOpen.error())) {
        qCWarning(logMetrics) << "begun anew:" << m_isOpen.error().detail;
        close();
        for (const auto &suffix : {"", "-wal", "-shm"})
            QFile::remove(m_options.file + QLatin1String(suffix));
        m_isOpen = openFile();
    }
    if (m_isOpen)
        m_housekeeping.start(firstHousekeeping);
    else
        qCWarning(logMetrics) << "not open:" << m_isOpen.error().message << m_isOpen.error().detail;
    return m_isOpen;
}

Result<void> MetricRecorder::openFile()
{
    m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_options.file);
    if (!database.open())
        return fail(storageError(database.lastError()));
    // A power cut may take the last moments; the end of the process takes nothing that is committed. Half a
    // MiB of pages: what is written is hardly ever read again.
    for (const auto &pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
                               "PRAGMA busy_timeout = 0", "PRAGMA cache_size = -512"}) {
        if (const auto set = Statement(database, QLatin1String(pragma)).run(); !set)
            return set;
    }
    if (const auto migrated = migrateMetrics(database); !migrated)
        return migrated;
    return openStores();
}

Result<void> MetricRecorder::openStores()
{
    const auto database = QSqlDatabase::database(m_connection, false);
    m_metrics = {};
    m_spans = SpanStore(m_options.spans);
    if (const auto opened = m_metrics.open(database); !opened)
        return opened;
    return m_spans.open(database);
}

void MetricRecorder::close()
{
    m_housekeeping.stop();
    m_toCoarsen.clear();
    m_isOpen = notOpen();
    m_metrics = {};
    m_spans = SpanStore(m_options.spans);
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

template <typename Work>
Result<void> MetricRecorder::transact(Work work)
{
    if (!m_isOpen)
        return m_isOpen;
    const auto attempt = [&]() -> Result<void> {
        auto transaction = Transaction::begin(QSqlDatabase::database(m_connection, false));
        if (!transaction)
            return fail(transaction.error());
        if (const Result<void> done = work(); !done)
            return done;
        return transaction->commit();
    };
    const Result<void> done = attempt();
    if (!done) {
        if (const auto reread = openStores(); !reread)
            qCWarning(logMetrics) << "not read:" << reread.error().detail;
    }
    return done;
}

void MetricRecorder::record(const QList<RunSample> &samples)
{
    if (!m_isOpen)
        return;
    RunTotals totals;
    QList<RunSpan> ended;
    for (const RunSample &sample : samples) {
        totals.add(sample);
        if (sample.span.outcome != SpanOutcome::Running)
            ended.append(sample.span);
    }
    const auto done = transact([&]() -> Result<void> {
        const auto written = write(totals);
        return written ? m_spans.add(ended) : written;
    });
    if (!done)
        qCWarning(logMetrics) << samples.size() << "runs not recorded:" << done.error().detail;
}

Result<void> MetricRecorder::write(const RunTotals &totals)
{
    Result<void> outcome;
    totals.visit(
        [&](FunctionMetric metric, const FunctionScope &scope, MetricTime minute, const MetricValue &value) {
            if (outcome)
                outcome = add({metricId(metric, scope), minute, unitOf(metric), value});
        });
    return outcome ? m_metrics.write(now()) : outcome;
}

void MetricRecorder::countCutShort(const QList<RunSpan> &runs)
{
    if (!m_isOpen || runs.isEmpty())
        return;
    const auto done = transact([&]() -> Result<void> {
        const auto uncounted = takeUncounted(runs);
        if (!uncounted)
            return fail(uncounted.error());
        RunTotals totals;
        for (const RunSpan &run : *uncounted)
            totals.addCutShort(run);
        return write(totals);
    });
    if (!done)
        qCWarning(logMetrics) << "runs that were cut short not counted:" << done.error().detail;
}

Result<QList<RunSpan>> MetricRecorder::takeUncounted(const QList<RunSpan> &runs)
{
    using Try = QPair<QString, MetricTime>; // a request that nobody waits for is tried again
    const auto database = QSqlDatabase::database(m_connection, false);
    QSet<Try> counted;
    Statement rows(database, QStringLiteral("SELECT request_id, start_ms FROM cut_short_runs"));
    if (const auto asked = rows.run(); !asked)
        return fail(asked.error());
    while (rows.next())
        counted.insert({rows.text(0), rows.number(1)});
    // Those of runs that are no longer kept go.
    Statement removal(database, QStringLiteral("DELETE FROM cut_short_runs"));
    if (const auto removed = removal.run(); !removed)
        return fail(removed.error());
    Statement insertion(database, QStringLiteral("INSERT OR IGNORE INTO cut_short_runs VALUES (?, ?)"));
    QList<RunSpan> uncounted;
    for (const RunSpan &run : runs) {
        if (const auto inserted = insertion.bind(run.requestId).bind(run.start).run(); !inserted)
            return fail(inserted.error());
        if (counted.contains({run.requestId, run.start}))
            continue;
        // Its end may have been recorded here, and not there, a moment before the program was killed.
        const auto ended = m_spans.find({run.function, run.start, run.start + 1});
        if (!ended)
            return fail(ended.error());
        const bool hasEnded = std::any_of(ended->cbegin(), ended->cend(), [&run](const RunSpan &each) {
            return each.requestId == run.requestId && each.start == run.start;
        });
        if (!hasEnded)
            uncounted.append(run);
    }
    return uncounted;
}

Result<void> MetricRecorder::add(const NewMetricValue &value)
{
    const auto key = m_metrics.key(value.id, value.unit);
    if (!key)
        return fail(key.error());
    return m_metrics.add(*key, value.time, value.value);
}

Result<void> MetricRecorder::put(const QList<NewMetricValue> &values)
{
    return transact([&]() -> Result<void> {
        for (const NewMetricValue &each : values) {
            if (const auto added = add(each); !added)
                return added;
        }
        return m_metrics.write(now());
    });
}

Result<QList<MetricSeries>> MetricRecorder::series(const QList<MetricQuery> &queries)
{
    if (!m_isOpen)
        return fail(m_isOpen.error());
    QList<MetricSeries> all;
    for (const MetricQuery &query : queries) {
        auto series = m_metrics.series(query);
        if (!series)
            return fail(series.error());
        all.append(*std::move(series));
    }
    return all;
}

Result<QList<MetricDescription>> MetricRecorder::list(const MetricFilter &filter)
{
    if (!m_isOpen)
        return fail(m_isOpen.error());
    return m_metrics.list(filter);
}

Result<QList<RunSpan>> MetricRecorder::spans(const SpanQuery &query)
{
    if (!m_isOpen)
        return fail(m_isOpen.error());
    return m_spans.find(query);
}

/// A metric at a time, so that what is to be recorded meanwhile doesn't wait.
void MetricRecorder::coarsenNext()
{
    if (m_toCoarsen.isEmpty()) {
        if (const auto done = keepBounded(); !done)
            qCWarning(logMetrics) << "size not kept:" << done.error().detail;
        m_housekeeping.start(housekeepingInterval);
        return;
    }
    const MetricStore::Key key = m_toCoarsen.takeFirst();
    const auto done = transact([&] { return m_metrics.coarsen(key, now()); });
    if (!done)
        qCWarning(logMetrics) << "not made coarser:" << done.error().detail;
    QMetaObject::invokeMethod(this, &MetricRecorder::coarsenNext, Qt::QueuedConnection);
}

Result<void> MetricRecorder::coarsen()
{
    const MetricTime time = now();
    const auto done = transact([&]() -> Result<void> {
        for (const MetricStore::Key key : m_metrics.keys()) {
            if (const auto coarser = m_metrics.coarsen(key, time); !coarser)
                return coarser;
        }
        return {};
    });
    return done ? keepBounded() : done;
}

Result<void> MetricRecorder::keepBounded()
{
    for (int trim = 0; trim < trimsAtMost; ++trim) {
        const auto used = usedBytes();
        if (!used)
            return fail(used.error());
        if (*used <= m_options.bytes)
            break;
        if (const auto dropped = transact([&] { return m_metrics.dropOldest(); }); !dropped)
            return dropped;
    }
    return transact([&] { return m_metrics.dropEmpty(); });
}

/// Pages that hold something; what was freed is used again.
Result<qint64> MetricRecorder::usedBytes() const
{
    Statement row(QSqlDatabase::database(m_connection, false),
                  QStringLiteral("SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, "
                                 "pragma_freelist_count, pragma_page_size"));
    if (const auto run = row.run(); !run)
        return fail(run.error());
    return row.next() ? row.number(0) : 0;
}

} // namespace lambdesk
