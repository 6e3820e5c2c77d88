// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/functionoperations.h>
#include <tests/support/testprogram.h>

#include <QRegularExpression>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Functions called in every way the API has.
class TestInvocationOperations : public QObject, private FunctionOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void invokesInEveryType()
    {
        m_endpoint->create(u"hello"_s, echo);
        const QByteArray path = functions + "/hello/invocations";
        const QByteArray event = "{\"n\":1}";
        const auto run = m_endpoint->ask("POST", path, event,
                                         "X-Amz-Log-Type: Tail\r\nX-Amz-Client-Context: " +
                                             QByteArray("{\n\"custom\":\n5}").toBase64() + "\r\n");
        QCOMPARE(run.status, 200);
        QCOMPARE(run.body, QByteArray("[{\"n\":1},\"$LATEST\",5]"));
        QCOMPARE(run.header("x-amz-executed-version"), QByteArray("$LATEST"));
        QVERIFY(run.header("x-amz-function-error").isEmpty());
        const auto log = QByteArray::fromBase64(run.header("x-amz-log-result"));
        QVERIFY2(log.contains("REPORT RequestId: " + run.header("x-amzn-requestid")), log);
        QVERIFY(log.size() <= 4096);

        const auto dry = m_endpoint->ask("POST", path, event, "X-Amz-Invocation-Type: DryRun\r\n");
        QCOMPARE(dry.status, 204);
        const auto queued = m_endpoint->ask("POST", path, event, "X-Amz-Invocation-Type: Event\r\n");
        QCOMPARE(queued.status, 202);
        QVERIFY(queued.body.isEmpty());
        const auto record = m_endpoint->run.finished(QString::fromLatin1(queued.header("x-amzn-requestid")));
        QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
    }

    void aTraceGoesThroughTheFunction()
    {
        m_endpoint->create(u"hello"_s, "exports.handler = async () => process.env._X_AMZN_TRACE_ID");
        const QByteArray path = functions + "/hello/invocations";
        const auto run = m_endpoint->ask("POST", path);
        const QByteArray trace = run.header("x-amzn-trace-id");
        const QRegularExpression form(u"^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$"_s);
        QVERIFY2(form.match(QString::fromLatin1(trace)).hasMatch(), trace);
        QCOMPARE(run.body, '"' + trace + '"');

        const QByteArray given = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";
        const auto followed = m_endpoint->ask("POST", path, {}, "X-Amzn-Trace-Id: " + given + "\r\n");
        QCOMPARE(followed.header("x-amzn-trace-id"), given);
        QCOMPARE(followed.body, '"' + given + '"');
        const auto queued = m_endpoint->ask(
            "POST", path, {}, "X-Amz-Invocation-Type: Event\r\nX-Amzn-Trace-Id: " + given + "\r\n");
        QCOMPARE(queued.header("x-amzn-trace-id"), given);
        const auto record = m_endpoint->run.finished(QString::fromLatin1(queued.header("x-amzn-requestid")));
        QCOMPARE(record.payload, '"' + given + '"');
    }

    void tellsAFunctionsError()
    {
        m_endpoint->create(u"hello"_s, "exports.handler = async () => { throw new Error('no') }");
        const auto run = m_endpoint->ask("POST", functions + "/hello/invocations", "{}");
        QCOMPARE(run.status, 200);
        QCOMPARE(run.header("x-amz-function-error"), QByteArray("Unhandled"));
        QCOMPARE(run.text("errorMessage"), u"no"_s);
    }

    void refusesAnInvocation_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        const QByteArray path = functions + "/hello/invocations";
        const QByteArray none;
        QTest::newRow("no function") << functions + "/nope/invocations" << none << none << 404
                                     << QByteArray("ResourceNotFoundException");
        QTest::newRow("no version") << path + "?Qualifier=9" << none << none << 404
                                    << QByteArray("ResourceNotFoundException");
        QTest::newRow("odd qualifier") << path + "?Qualifier=a%20b" << none << none << 400
                                       << QByteArray("InvalidParameterValueException");
        QTest::newRow("two qualifiers") << functions + "/hello:1/invocations?Qualifier=2" << none << none
                                        << 400 << QByteArray("InvalidParameterValueException");
        QTest::newRow("not JSON") << path << none << QByteArray("{") << 400
                                  << QByteArray("InvalidRequestContentException");
        QTest::newRow("odd type") << path << QByteArray("X-Amz-Invocation-Type: Later\r\n") << none << 400
                                  << QByteArray("InvalidParameterValueException");
        QTest::newRow("odd context") << path << QByteArray("X-Amz-Client-Context: e30x%\r\n") << none << 400
                                     << QByteArray("InvalidRequestContentException");
        QTest::newRow("too large") << path << none << QByteArray(6'291'457, ' ') << 413
                                   << QByteArray("RequestTooLargeException");
        QTest::newRow("too large to wait")
            << path << QByteArray("X-Amz-Invocation-Type: Event\r\n") << QByteArray(1'048'577, ' ') << 413
            << QByteArray("RequestTooLargeException");
        QTest::newRow("dry run of nothing")
            << functions + "/nope/invocations" << QByteArray("X-Amz-Invocation-Type: DryRun\r\n") << none
            << 404 << QByteArray("ResourceNotFoundException");
        QTest::newRow("event of nothing")
            << functions + "/nope/invocations" << QByteArray("X-Amz-Invocation-Type: Event\r\n") << none
            << 404 << QByteArray("ResourceNotFoundException");
    }
    void refusesAnInvocation()
    {
        m_endpoint->create(u"hello"_s, echo);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        const auto answer = m_endpoint->ask("POST", target, body, headers);
        QTEST(answer.status, "status");
        QTEST(answer.header("x-amzn-errortype"), "type");
    }
};

LAMBDESK_TEST(QCoreApplication, TestInvocationOperations)
#include "tst_invocationoperations.moc"
