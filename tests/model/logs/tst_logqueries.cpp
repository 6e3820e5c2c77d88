// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/async.h>
#include <model/logs/logqueries.h>
#include <model/logs/logquerywork.h>
#include <model/logs/savedqueries.h>
#include <tests/support/logfixture.h>
#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QSemaphore>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

using Status = LogQueries::Status;

/// Hands out events on the pool; the ones after the first wait for a permit.
struct Events {
    qint64 count = 3;
    std::shared_ptr<QSemaphore> permits;

    QFuture<Result<LogScan::End>> operator()(const LogRange &range,
                                             std::function<bool(const LogHit &)> visit) const
    {
        return runOnPool(
            [*this, group = range.groups.first(), visit = std::move(visit)]() -> Result<LogScan::End> {
                for (qint64 row = 0; row < count; ++row) {
                    if (permits)
                        permits->acquire();
                    const QByteArray message = "event " + QByteArray::number(row);
                    if (!visit({{row, row * 1000, row * 1000, message}, 1, u"stream"_s, group}))
                        break;
                }
                return LogScan::End();
            });
    }
};

LogQueries::Request requestOf(const QString &text)
{
    return {text, LogRange{{u"/aws/lambda/f"_s}, {}, {}, {}, {}}};
}

} // namespace

class TestLogQueries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWhatTheQueryFinds();
    void refusesWhatIsNoQuery();
    void stops();
    void showsWhatThereIsSoFar();
    void saysHowFarItIs();
    void whatIsOverStaysSo();
    void aThirdQueryWaits();
    void notAnyNumberWaits();
    void failsWithTheSource();
    void failsWhenThereAreTooManyGroups();
    void forgetsTheOldest();
    void worksOnTheStore();
    void savesQueries();

private:
    static LogQueries::State over(LogQueries &queries, const QString &id)
    {
        LogQueries::State state;
        [&] { QTRY_VERIFY((state = settled(queries.state(id)).value()).isOver()); }();
        return state;
    }
    CountingIds m_ids;
};

void TestLogQueries::answersWhatTheQueryFinds()
{
    LogQueries queries(Events(), m_ids, u"123456789012"_s);
    QSignalSpy changed(&queries, &LogQueries::changed);
    const auto id = settled(queries.start(requestOf(u"fields @message, @log | sort @message | limit 2"_s)));
    QVERIFY(id);
    const auto state = over(queries, *id);
    QCOMPARE(state.status, Status::Complete);
    QCOMPARE(state.result.rows.size(), 2);
    QCOMPARE(state.result.rows[0].values, QStringList({u"event 0"_s, u"123456789012:/aws/lambda/f"_s}));
    QCOMPARE(state.statistics, (InsightsStatistics{3, 3, 21}));
    QCOMPARE(state.share, 1.0);
    QVERIFY(changed.size() >= 2);
    QCOMPARE(settled(queries.list()).value().size(), 1);
    QCOMPARE(settled(queries.state(u"other"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(settled(queries.stop(u"other"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(settled(queries.stop(*id)).value(), false);
}

void TestLogQueries::refusesWhatIsNoQuery()
{
    LogQueries queries(Events(), m_ids, u"1"_s);
    const auto wrong = settled(queries.start(requestOf(u"fields @message\n| filtr x = 1"_s)));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::InvalidParameter);
    QVERIFY2(wrong.error().message.startsWith(u"Line 2, column 3: "_s), qPrintable(wrong.error().message));
    const auto nowhere = settled(queries.start({u"fields @message"_s, {}}));
    QCOMPARE(nowhere.error().kind, ErrorKind::InvalidParameter);
}

void TestLogQueries::stops()
{
    const auto permits = std::make_shared<QSemaphore>(1);
    LogQueries queries(Events{1'000'000, permits}, m_ids, u"1"_s);
    const auto id = settled(queries.start(requestOf(u"fields @message"_s))).value();
    QCOMPARE(settled(queries.state(id)).value().status, Status::Running);
    QCOMPARE(settled(queries.stop(id)).value(), true);
    QCOMPARE(settled(queries.state(id)).value().status, Status::Cancelled);
    QCOMPARE(settled(queries.stop(id)).value(), false);
    permits->release(10);
    // The events come to their end, and it stays as it is.
    QTRY_COMPARE(permits->available() > 0, true);
    QCOMPARE(settled(queries.state(id)).value().status, Status::Cancelled);
}

void TestLogQueries::showsWhatThereIsSoFar()
{
    const auto permits = std::make_shared<QSemaphore>();
    LogQueries queries(Events{100'000, permits}, m_ids, u"1"_s);
    const auto id = settled(queries.start(requestOf(u"stats count(*) as n"_s))).value();
    LogQueries::State state;
    const auto cameOn = [&] {
        permits->release(512);
        state = settled(queries.state(id)).value();
        return state.statistics.recordsScanned > 0;
    };
    QTRY_VERIFY(cameOn());
    QCOMPARE(state.status, Status::Running);
    QCOMPARE(state.result.rows.size(), 1);
    QVERIFY(state.result.rows[0].values[0].toInt() >= 512);
    permits->release(100'000);
    state = over(queries, id);
    QCOMPARE(state.result.rows[0].values[0], u"100000"_s);
}

void TestLogQueries::saysHowFarItIs()
{
    QPromise<Result<LogScan::End>> visiting;
    visiting.setProgressRange(0, 1000);
    visiting.start();
    LogQueries queries([&visiting](const LogRange &, const auto &) { return visiting.future(); }, m_ids,
                       u"1"_s);
    const auto id = settled(queries.start(requestOf(u"fields @message"_s))).value();
    QCOMPARE(settled(queries.state(id)).value().share, 0.0);
    visiting.setProgressValue(250);
    QCOMPARE(settled(queries.state(id)).value().share, 0.25);
    visiting.addResult(LogScan::End());
    visiting.finish();
    QCOMPARE(over(queries, id).share, 1.0);
}

/// A thread of the pool ends it while the engine's is about to stop it.
void TestLogQueries::whatIsOverStaysSo()
{
    const auto query = InsightsQuery::parse(u"fields @message"_s);
    LogQueryWork work(u"id"_s, requestOf(u"fields @message"_s), std::get<InsightsQuery>(query), "1");
    work.begin();
    QVERIFY(work.visit({{0, 0, 0, "event"}, 1, u"stream"_s, u"/aws/lambda/f"_s}));
    work.finish(LogScan::End());
    QVERIFY(!work.cancel());
    QCOMPARE(work.status(), Status::Complete);
    QCOMPARE(work.state().result.rows.size(), 1);
}

void TestLogQueries::aThirdQueryWaits()
{
    const auto permits = std::make_shared<QSemaphore>();
    LogQueries queries(Events{1, permits}, m_ids, u"1"_s);
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids.append(settled(queries.start(requestOf(u"fields @message"_s))).value());
    QCOMPARE(settled(queries.state(ids[2])).value().status, Status::Scheduled);
    permits->release(3);
    for (const QString &id : ids)
        QCOMPARE(over(queries, id).status, Status::Complete);
}

void TestLogQueries::notAnyNumberWaits()
{
    const auto permits = std::make_shared<QSemaphore>();
    LogQueries queries(Events{1, permits}, m_ids, u"1"_s);
    QStringList ids;
    Result<QString> started;
    while ((started = settled(queries.start(requestOf(u"fields @message"_s)))) && ids.size() < 1000)
        ids.append(*started);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Throttled);
    QCOMPARE(settled(queries.stop(ids.last())).value(), true);
    QVERIFY(settled(queries.start(requestOf(u"fields @message"_s))));
    permits->release(int(ids.size()));
}

void TestLogQueries::failsWithTheSource()
{
    const auto source = [](const LogRange &, const std::function<bool(const LogHit &)> &) {
        return readyFuture<Result<LogScan::End>>(fail(ErrorKind::NotFound, u"No such group."_s));
    };
    LogQueries queries(source, m_ids, u"1"_s);
    const auto state = over(queries, settled(queries.start(requestOf(u"fields @message"_s))).value());
    QCOMPARE(state.status, Status::Failed);
    QCOMPARE(state.error->message, u"No such group."_s);
}

void TestLogQueries::failsWhenThereAreTooManyGroups()
{
    LogQueries queries(Events{150'000, {}}, m_ids, u"1"_s);
    const auto state =
        over(queries, settled(queries.start(requestOf(u"stats count(*) by @message"_s))).value());
    QCOMPARE(state.status, Status::Failed);
    QCOMPARE(state.error->kind, ErrorKind::TooLarge);
}

void TestLogQueries::forgetsTheOldest()
{
    LogQueries queries(Events{1, {}}, m_ids, u"1"_s);
    QString first;
    for (int i = 0; i < 60; ++i) {
        const auto id = settled(queries.start(requestOf(u"fields @message"_s))).value();
        over(queries, id);
        if (i == 0)
            first = id;
    }
    QCOMPARE(settled(queries.state(first)).error().kind, ErrorKind::NotFound);
    QCOMPARE(settled(queries.list()).value().size(), 50);
}

void TestLogQueries::worksOnTheStore()
{
    LogFixture fixture;
    fixture.makeStream();
    fixture.put({R"({"level":"ERROR","ms":5})", "text", R"({"level":"INFO","ms":7})"}, fixture.now());
    LogQueries queries(
        [&fixture](const LogRange &range, std::function<bool(const LogHit &)> visit) {
            return fixture.logs->forEach(range, std::move(visit));
        },
        m_ids, u"1"_s);
    const auto run = [&](const QString &text) {
        return over(queries, settled(queries.start({text, LogRange{{testGroup}, {}, {}, {}, {}}})).value());
    };
    const auto found = run(u"filter level = 'ERROR' | fields ms, @logStream"_s);
    QCOMPARE(found.status, Status::Complete);
    QCOMPARE(found.result.rows.size(), 1);
    QCOMPARE(found.result.rows[0].values, QStringList({u"5"_s, testStream}));
    QCOMPARE(found.result.rows[0].event->row, 0);
    QCOMPARE(found.statistics.recordsScanned, 3);
    QCOMPARE(run(u"stats sum(ms) as ms"_s).result.rows[0].values[0], u"12"_s);
}

void TestLogQueries::savesQueries()
{
    WorkspaceFixture fixture;
    SavedQueries queries(fixture.workspace);
    QVERIFY(!settled(queries.list()));
    QVERIFY(fixture.workspace.open());
    QSignalSpy changed(&queries, &SavedQueries::changed);
    const SavedQuery slow{u"slow"_s, u"fields @duration\n| sort @duration"_s, {u"/a"_s, u"/b"_s}};
    QVERIFY(settled(queries.save(slow)));
    QVERIFY(settled(queries.save({u" all "_s, u"fields @message"_s, {}})));
    auto list = settled(queries.list()).value();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].name, u"all"_s);
    QCOMPARE(list[1], slow);
    QVERIFY(settled(queries.save({u"all"_s, u"other"_s, {}})));
    QCOMPARE(settled(queries.list()).value()[0].text, u"other"_s);
    QVERIFY(settled(queries.remove(u"all"_s)));
    QCOMPARE(settled(queries.list()).value(), QList<SavedQuery>{slow});
    QCOMPARE(changed.size(), 4);
    QCOMPARE(settled(queries.remove(u"all"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(settled(queries.save({u" "_s, u"x"_s, {}})).error().kind, ErrorKind::InvalidParameter);
    QCOMPARE(settled(queries.save({QString(256, u'a'), u"x"_s, {}})).error().kind,
             ErrorKind::InvalidParameter);
    fixture.workspace.close();
    QVERIFY(fixture.workspace.open());
    QCOMPARE(settled(queries.list()).value(), QList<SavedQuery>{slow});
}

LAMBDESK_TEST(QCoreApplication, TestLogQueries)
#include "tst_logqueries.moc"
