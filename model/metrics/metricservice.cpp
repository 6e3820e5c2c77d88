// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricservice.h"

#include "metricrecorder.h"

#include <model/core/async.h>
#include <model/core/clock.h>

#include <QMetaMethod>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr std::chrono::milliseconds tellingTime(100);
/// More in a tenth of a second than anybody can look at; the older ones are read when they are asked for.
constexpr qsizetype toldAtMost = 5'000;
/// So that a busy second leaves no trace in the memory that the program has.
constexpr qsizetype gatheredAtMost = 500;

using Called = QPair<FunctionName, QString>;

/// One less; the entry goes with the last one.
template <typename Key>
void countDown(QHash<Key, int> &counts, const Key &key)
{
    const auto found = counts.find(key);
    if (found != counts.end() && --*found <= 0)
        counts.erase(found);
}

} // namespace

class MetricService::Private
{
public:
    Private(MetricService &service, const Options &options);
    ~Private();

    void began(const RunSpan &run);
    void ended(const RunSpan &run);
    void gather(const RunSample &sample);
    void tell(const RunSpan &run);
    void tick();
    void flush();
    /// `work` on the recorder's thread, after what was gathered has been recorded. Engine thread.
    template <typename Work>
    auto afterFlush(Work work);
    /// The same from any thread.
    template <typename Work>
    auto ask(Work work)
    {
        return chainOn(&q, [this, work] { return afterFlush(work); });
    }

    MetricService &q;
    const Clock &clock;
    QHash<QString, RunSample> running; ///< by request id
    QSet<FunctionName> reserved;

private:
    Concurrency countUp(const RunSpan &run);
    void countDownAll(const RunSample &sample);

    QThread m_thread;
    MetricRecorder *m_recorder; ///< lives on the thread and dies with it
    QList<RunSample> m_gathered;
    QList<RunSpan> m_told;
    QTimer m_nextFlush;
    QTimer m_nextTelling;
    QHash<FunctionName, int> m_ofFunction;
    QHash<Called, int> m_ofQualifier;
    int m_unreserved = 0;
};

MetricService::Private::Private(MetricService &service, const Options &options)
    : q(service)
    , clock(options.clock)
    , m_recorder(new MetricRecorder({options.file, options.clock, options.spans, options.bytes}))
{
    m_thread.setObjectName(QStringLiteral("metrics"));
    m_recorder->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_recorder, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    m_nextFlush.setSingleShot(true);
    m_nextFlush.setInterval(options.gatheringTime);
    QObject::connect(&m_nextFlush, &QTimer::timeout, &q, [this] { tick(); });
    m_nextTelling.setSingleShot(true);
    m_nextTelling.setInterval(tellingTime);
    QObject::connect(&m_nextTelling, &QTimer::timeout, &q,
                     [this] { Q_EMIT q.spansChanged(std::exchange(m_told, {})); });
}

MetricService::Private::~Private()
{
    flush();
    // What is queued there is done before.
    QMetaObject::invokeMethod(
        m_recorder, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

Concurrency MetricService::Private::countUp(const RunSpan &run)
{
    const bool isReserved = reserved.contains(run.function);
    m_unreserved += isReserved ? 0 : 1;
    return {int(running.size()) + 1, ++m_ofFunction[run.function],
            ++m_ofQualifier[{run.function, run.qualifier}],
            isReserved ? std::nullopt : std::optional(m_unreserved)};
}

void MetricService::Private::countDownAll(const RunSample &sample)
{
    m_unreserved -= sample.concurrency.unreserved ? 1 : 0;
    countDown(m_ofFunction, sample.span.function);
    countDown(m_ofQualifier, {sample.span.function, sample.span.qualifier});
}

void MetricService::Private::began(const RunSpan &run)
{
    const Concurrency concurrency = countUp(run);
    running.insert(run.requestId, {run, concurrency});
    if (!m_nextFlush.isActive())
        m_nextFlush.start();
    tell(run);
}

void MetricService::Private::ended(const RunSpan &run)
{
    Concurrency concurrency;
    if (const auto known = running.constFind(run.requestId);
        known != running.cend() && run.outcome != SpanOutcome::Throttled) {
        concurrency = known->concurrency;
        countDownAll(*known);
        running.erase(known);
    }
    gather({run, concurrency});
    tell(run);
}

void MetricService::Private::gather(const RunSample &sample)
{
    m_gathered.append(sample);
    if (m_gathered.size() >= gatheredAtMost)
        flush();
    if (!m_nextFlush.isActive())
        m_nextFlush.start();
}

void MetricService::Private::tell(const RunSpan &run)
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&MetricService::spansChanged);
    if (!q.isSignalConnected(signal))
        return;
    if (m_told.size() >= toldAtMost)
        m_told.remove(0, toldAtMost / 2);
    m_told.append(run);
    if (!m_nextTelling.isActive())
        m_nextTelling.start();
}

/// Runs that go on for minutes are seen in each of them.
void MetricService::Private::tick()
{
    const MetricTime now = clock.now().toMSecsSinceEpoch();
    for (RunSample look : std::as_const(running)) {
        look.span.start = now;
        look.concurrency = {int(running.size()), m_ofFunction.value(look.span.function),
                            m_ofQualifier.value({look.span.function, look.span.qualifier}),
                            look.concurrency.unreserved ? std::optional(m_unreserved) : std::nullopt};
        m_gathered.append(look);
    }
    flush();
    if (!running.isEmpty())
        m_nextFlush.start();
    Q_EMIT q.recorded();
}

void MetricService::Private::flush()
{
    if (m_gathered.isEmpty())
        return;
    QMetaObject::invokeMethod(
        m_recorder,
        [recorder = m_recorder, samples = std::exchange(m_gathered, {})] { recorder->record(samples); },
        Qt::QueuedConnection);
}

template <typename Work>
auto MetricService::Private::afterFlush(Work work)
{
    flush();
    return runOn(m_recorder, [recorder = m_recorder, work] { return work(*recorder); });
}

MetricService::MetricService(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, options))
{
}

MetricService::~MetricService() = default;

QFuture<Result<void>> MetricService::open()
{
    return d->ask([](MetricRecorder &recorder) { return recorder.open(); });
}

void MetricService::runBegan(const RunSpan &run)
{
    d->began(run);
}

void MetricService::runEnded(const RunSpan &run)
{
    d->ended(run);
}

void MetricService::countCutShort(const QList<RunSpan> &runs)
{
    d->ask([runs](MetricRecorder &recorder) -> Result<void> {
        recorder.countCutShort(runs);
        return {};
    });
}

void MetricService::reserveConcurrency(const FunctionName &function, std::optional<int> limit)
{
    if (limit)
        d->reserved.insert(function);
    else
        d->reserved.remove(function);
}

QFuture<Result<QList<MetricSeries>>> MetricService::series(const QList<MetricQuery> &queries)
{
    return d->ask([queries](MetricRecorder &recorder) { return recorder.series(queries); });
}

QFuture<Result<QList<MetricDescription>>> MetricService::list(const MetricFilter &filter)
{
    return d->ask([filter](MetricRecorder &recorder) { return recorder.list(filter); });
}

QFuture<Result<void>> MetricService::put(const QList<NewMetricValue> &values)
{
    return d->ask([values](MetricRecorder &recorder) { return recorder.put(values); });
}

QFuture<Result<QList<RunSpan>>> MetricService::spans(const SpanQuery &query)
{
    return chainOn(this, [this, query] {
        QList<RunSpan> still;
        for (const RunSample &sample : std::as_const(d->running)) {
            if ((!query.function || *query.function == sample.span.function) && sample.span.start < query.to)
                still.append(sample.span);
        }
        std::sort(still.begin(), still.end(),
                  [](const RunSpan &a, const RunSpan &b) { return a.start < b.start; });
        return d->afterFlush([query, still](MetricRecorder &recorder) -> Result<QList<RunSpan>> {
            auto spans = recorder.spans(query);
            if (!spans)
                return spans;
            *spans += still;
            std::stable_sort(spans->begin(), spans->end(),
                             [](const RunSpan &a, const RunSpan &b) { return a.start < b.start; });
            return spans->mid(qMax<qsizetype>(0, spans->size() - query.limit));
        });
    });
}

QFuture<Result<void>> MetricService::coarsen()
{
    return d->ask([](MetricRecorder &recorder) { return recorder.coarsen(); });
}

} // namespace lambdesk
