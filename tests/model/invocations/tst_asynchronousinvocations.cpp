// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionsettingsservice.h>
#include <model/invocations/asynchronousinvocations.h>
#include <model/invocations/invocationqueuestore.h>

#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const QByteArray fails = "exports.handler = async () => { throw new Error('no') }";
const QByteArray echoes = "exports.handler = async event => event";
const QByteArray saysNoJson = "#!/usr/bin/env python3\n"
                              "import http.client, os\n"
                              "api = http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API'])\n"
                              "base = '/2018-06-01/runtime/invocation/'\n"
                              "while True:\n"
                              "    api.request('GET', base + 'next')\n"
                              "    event = api.getresponse()\n"
                              "    event.read()\n"
                              "    api.request('POST', base + event.headers['Lambda-Runtime-Aws-Request-Id'] "
                              "+ '/response', 'no \"JSON\"')\n"
                              "    api.getresponse().read()\n";

QString arnOf(const char *name)
{
    return QStringLiteral("arn:aws:lambda:us-east-1:000000000000:function:") + QLatin1String(name);
}

} // namespace

/// A clock that can be set ahead.
class AheadClock final : public Clock
{
public:
    QDateTime now() const override
    {
        ++asked;
        return m_system.now().addSecs(secondsAhead);
    }
    qint64 monotonicNanoseconds() const override { return m_system.monotonicNanoseconds(); }

    qint64 secondsAhead = 0;
    mutable int asked = 0; ///< for the time of now

private:
    SystemClock m_system;
};

class TestAsynchronousInvocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = AheadClock();
        m_runs.clear();
        m_fixture = std::make_unique<RunFixture>();
        connect(&m_fixture->runs, &RunService::runFinished, this,
                [this](const RunRecord &record) { m_runs.append(record); });
        m_settings = std::make_unique<FunctionSettingsService>(m_fixture->workspace, m_clock,
                                                               m_fixture->profile.quotas);
        start(1e-4); // a minute is 6 ms
    }
    void cleanup()
    {
        m_invocations.reset();
        m_settings.reset();
        m_fixture.reset();
    }

    void runsWhatItAccepted()
    {
        m_fixture->saveNode(QStringLiteral("f"), echoes);
        const auto id = accept("f", "{\"a\":1.0}");
        QTRY_COMPARE(m_runs.size(), 1);
        QCOMPARE(m_runs[0].summary.requestId, id);
        QCOMPARE(m_runs[0].event, QByteArray("{\"a\":1.0}"));
        QTRY_VERIFY(isEmpty());
    }

    void triesThreeTimesUnderOneId()
    {
        m_fixture->saveNode(QStringLiteral("f"), fails);
        const auto id = accept("f", "{}");
        QTRY_COMPARE(m_runs.size(), 3);
        QTRY_VERIFY(isEmpty());
        for (const RunRecord &run : std::as_const(m_runs))
            QCOMPARE(run.summary.requestId, id);
        QCOMPARE(m_runs.size(), 3);
    }

    void waitsAMinuteAndThenTwo()
    {
        start(1);
        m_fixture->saveNode(QStringLiteral("f"), fails);
        accept("f", "{}");
        for (const int minutes : {1, 2}) {
            const auto runs = m_runs.size();
            const QDateTime before = m_clock.now();
            QTRY_COMPARE(m_runs.size(), runs + 1);
            const auto due = InvocationQueueStore(m_fixture->workspace).nextDue({}).value();
            QVERIFY(due);
            // From the end of the run, which was since.
            QVERIFY2(*due >= before.addSecs(minutes * 60) && *due <= m_clock.now().addSecs(minutes * 60),
                     qPrintable(due->toString(Qt::ISODateWithMs)));
            m_clock.secondsAhead += minutes * 60;
            m_invocations->resume();
        }
        QTRY_COMPARE(m_runs.size(), 3);
        QTRY_VERIFY(isEmpty());
    }

    void triesAsOftenAsItIsTold()
    {
        m_fixture->saveNode(QStringLiteral("f"), fails);
        configure("f", {0});
        accept("f", "{}");
        QTRY_COMPARE(m_runs.size(), 1);
        QTRY_VERIFY(isEmpty());
        QCOMPARE(m_runs.size(), 1);
    }

    void goesOnAfterARestart()
    {
        m_fixture->saveNode(QStringLiteral("f"), echoes);
        const auto id = accept("f", "{}");
        m_invocations.reset(); // before it came to run it
        m_fixture->workspace.close();
        QVERIFY(m_fixture->workspace.open());
        start(1);
        m_invocations->resume();
        QTRY_COMPARE(m_runs.size(), 1);
        QCOMPARE(m_runs[0].summary.requestId, id);
        QTRY_VERIFY(isEmpty());
    }

    void waitsWhileItsFunctionIsRemoved()
    {
        m_fixture->saveNode(QStringLiteral("f"), echoes);
        m_fixture->saveNode(QStringLiteral("other"), echoes);
        m_invocations.reset();
        const auto name = functionName(QStringLiteral("f"));
        QVERIFY(
            InvocationQueueStore(m_fixture->workspace)
                .insert(
                    {0, QStringLiteral("waiting"), name, {}, "1", {}, {}, 0, m_clock.now(), m_clock.now()}));
        const auto removed = settled(m_fixture->functions.removeForNow(name)).value();
        start(1);
        const auto id = accept("other", "2");
        QTRY_COMPARE(m_runs.size(), 1);
        QCOMPARE(m_runs[0].summary.requestId, id);
        QVERIFY(settled(m_fixture->functions.restore(removed)));
        m_invocations->resume();
        QTRY_COMPARE(m_runs.size(), 2);
        QCOMPARE(m_runs[1].summary.requestId, QStringLiteral("waiting"));
        QTRY_VERIFY(isEmpty());
    }

    void looksAgainWhenItCannotTellWhatIsNext()
    {
        m_fixture->saveNode(QStringLiteral("f"), echoes);
        const auto name = functionName(QStringLiteral("f"));
        const QDateTime now = m_clock.now();
        const QDateTime later = now.addSecs(3600);
        QVERIFY(InvocationQueueStore(m_fixture->workspace)
                    .insert({0, QStringLiteral("later"), name, {}, "1", {}, {}, 0, now, later}));
        sql("ALTER TABLE asynchronous_invocations RENAME TO kept");
        // What isn't due yet can't be read.
        sql("CREATE VIEW asynchronous_invocations AS SELECT abs(CASE WHEN due_at_ms > 0 THEN "
            "-9223372036854775807 - 1 END) AS id, request_id, function, qualifier, event, client_context, "
            "trace_header, hops, accepted_at_ms, due_at_ms, tries, refusals FROM kept");
        const int before = m_clock.asked;
        m_invocations->resume();
        QTRY_VERIFY(m_clock.asked > before + 1);
        sql("DROP VIEW asynchronous_invocations");
        sql("ALTER TABLE kept RENAME TO asynchronous_invocations");
        m_clock.secondsAhead += 3600;
        QTRY_COMPARE(m_runs.size(), 1);
        QCOMPARE(m_runs[0].summary.requestId, QStringLiteral("later"));
        QTRY_VERIFY(isEmpty());
    }

    void keepsWhatRunsWhenTheProgramEnds()
    {
        m_fixture->saveNode(QStringLiteral("f"),
                            "exports.handler = () => new Promise(() => setInterval(() => {}, 99))");
        QSignalSpy started(&m_fixture->runs, &RunService::runStarted);
        accept("f", "{}");
        QVERIFY(started.wait(patience));
        m_invocations.reset();
        m_fixture->runs.shutDown();
        QVERIFY(!isEmpty());
    }

    void passesASuccessOn()
    {
        m_fixture->saveNode(QStringLiteral("f"), echoes);
        m_fixture->saveNode(QStringLiteral("heard"), echoes);
        configure("f", {std::nullopt, std::nullopt, arnOf("heard")});
        const auto id = accept("f", "{\"n\":9007199254740993}");
        QTRY_COMPARE(m_runs.size(), 2);
        QCOMPARE(m_runs[1].summary.function.value(), QStringLiteral("heard"));
        QVERIFY(m_runs[1].event.contains("\"requestPayload\":{\"n\":9007199254740993}"));
        const auto record = QJsonDocument::fromJson(m_runs[1].event).object();
        const auto context = record[QStringLiteral("requestContext")];
        QCOMPARE(context[QStringLiteral("requestId")].toString(), id);
        QCOMPARE(context[QStringLiteral("condition")].toString(), QStringLiteral("Success"));
        QCOMPARE(context[QStringLiteral("functionArn")].toString(), arnOf("f:$LATEST"));
        QCOMPARE(record[QStringLiteral("responseContext")][QStringLiteral("statusCode")].toInt(), 200);
    }

    void passesOnWhatIsNoJsonAsAText()
    {
        m_fixture->save(QStringLiteral("f"), Language::Provided, saysNoJson, {});
        m_fixture->saveNode(QStringLiteral("heard"), echoes);
        configure("f", {std::nullopt, std::nullopt, arnOf("heard")});
        accept("f", "{}");
        QTRY_COMPARE(m_runs.size(), 2);
        QCOMPARE(m_runs[0].payload, QByteArray("no \"JSON\""));
        const auto record = QJsonDocument::fromJson(m_runs[1].event).object();
        QCOMPARE(record[QStringLiteral("responsePayload")].toString(), QStringLiteral("no \"JSON\""));
    }

    void passesAFailureOnAndTheEventToItsDeadLetterTarget()
    {
        m_fixture->saveNode(QStringLiteral("f"), fails);
        m_fixture->saveNode(QStringLiteral("heard"), echoes);
        m_fixture->saveNode(QStringLiteral("dead"), echoes);
        configure("f", {0, std::nullopt, {}, arnOf("heard")});
        QVERIFY(settled(m_fixture->functions.edit(functionName(QStringLiteral("f")), {},
                                                  [](Function &function) -> Result<void> {
                                                      function.deadLetterTarget = arnOf("dead");
                                                      return {};
                                                  })));
        accept("f", "{\"a\":1}");
        QTRY_COMPARE(m_runs.size(), 3);
        for (const RunRecord &run : std::as_const(m_runs)) {
            if (run.summary.function.value() == u"dead")
                QCOMPARE(run.event, QByteArray("{\"a\":1}"));
            if (run.summary.function.value() == u"heard")
                QVERIFY(
                    run.event.contains("\"condition\":\"RetriesExhausted\",\"approximateInvokeCount\":1"));
        }
        QTRY_VERIFY(isEmpty());
    }

    void givesUpOnWhatIsTooOld()
    {
        m_fixture->saveNode(QStringLiteral("f"), fails);
        m_fixture->saveNode(QStringLiteral("heard"), echoes);
        configure("f", {std::nullopt, 60, {}, arnOf("heard")});
        start(1);
        accept("f", "{}");
        QTRY_COMPARE(m_runs.size(), 1);
        m_clock.secondsAhead = 90;
        m_invocations->resume();
        QTRY_COMPARE(m_runs.size(), 2);
        QVERIFY(m_runs[1].event.contains("\"condition\":\"EventAgeExceeded\",\"approximateInvokeCount\":1}"));
    }

    void stopsAnEventThatRunsInCircles()
    {
        m_fixture->saveNode(QStringLiteral("f"), "exports.handler = async () => 1");
        configure("f", {std::nullopt, std::nullopt, arnOf("f")});
        accept("f", "1");
        QTRY_VERIFY(m_runs.size() == 17 && isEmpty());
    }

    void dropsARecordThatGrewTooLarge()
    {
        m_fixture->saveNode(QStringLiteral("f"), "exports.handler = async () => 'x'.repeat(1048576)");
        configure("f", {std::nullopt, std::nullopt, arnOf("f")});
        accept("f", "1");
        QTRY_VERIFY(m_runs.size() == 1 && isEmpty());
    }

    void refusesWhatCannotRun()
    {
        m_fixture->saveNode(QStringLiteral("f"), echoes);
        const auto f = functionName(QStringLiteral("f"));
        QCOMPARE(m_invocations->accept({f, {}, "{"}).error().kind, ErrorKind::InvalidParameter);
        QCOMPARE(m_invocations->accept({f, QStringLiteral("7"), "{}"}).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_invocations->accept({functionName(QStringLiteral("g")), {}, "{}"}).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(m_invocations->accept({f, {}, QByteArray(1024 * 1024 + 1, ' ')}).error().kind,
                 ErrorKind::TooLarge);
        QVERIFY(isEmpty());
    }

    void runsNothingTwiceThatItCannotWriteDown()
    {
        m_fixture->saveNode(QStringLiteral("f"), echoes);
        sql("CREATE TRIGGER refuse BEFORE DELETE ON asynchronous_invocations BEGIN SELECT RAISE(ABORT, "
            "'full'); "
            "END");
        accept("f", "1");
        QTRY_COMPARE(m_runs.size(), 1);
        accept("f", "2"); // has the queue look for what is due
        QTRY_COMPARE(m_runs.size(), 2);
        sql("DROP TRIGGER refuse");
        QTRY_VERIFY(isEmpty());
        QCOMPARE(m_runs.size(), 2);
    }

private:
    void sql(const char *statement)
    {
        QSqlQuery query(m_fixture->workspace.openDatabase().value());
        QVERIFY2(query.exec(QLatin1String(statement)), qPrintable(query.lastError().text()));
    }
    void start(double waitScale)
    {
        m_invocations.reset();
        m_invocations = std::make_unique<AsynchronousInvocations>(AsynchronousInvocations::Collaborators{
            m_fixture->workspace, m_fixture->runs, m_clock, m_ids, m_fixture->profile, waitScale});
    }
    QString accept(const char *function, const QByteArray &event)
    {
        return m_invocations->accept({functionName(QString::fromLatin1(function)), {}, event})
            .value_or(QString());
    }
    void configure(const char *function, const EventInvokeConfig &config)
    {
        QVERIFY(settled(
            m_settings->putEventInvokeConfig(functionName(QString::fromLatin1(function)), Qualifier(),
                                             [&config](EventInvokeConfig &edited) { edited = config; })));
    }
    bool isEmpty() const
    {
        return !InvocationQueueStore(m_fixture->workspace).nextDue({}).value().has_value();
    }

    AheadClock m_clock;
    RandomIdGenerator m_ids;
    std::unique_ptr<RunFixture> m_fixture;
    std::unique_ptr<FunctionSettingsService> m_settings;
    std::unique_ptr<AsynchronousInvocations> m_invocations;
    QList<RunRecord> m_runs;
};

LAMBDESK_TEST(QCoreApplication, TestAsynchronousInvocations)
#include "tst_asynchronousinvocations.moc"
