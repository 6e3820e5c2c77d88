// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/functionoperations.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What holds for all operations.
class TestOperations : public QObject, private FunctionOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void theRegionIsThatOfTheSignature()
    {
        m_endpoint->create(u"hello"_s, echo);
        const QByteArray signature = "Authorization: AWS4-HMAC-SHA256 Credential=K/20260101/eu-west-3/lambda/"
                                     "aws4_request, SignedHeaders=host, Signature=0\r\n";
        const auto shown = m_endpoint->ask("GET", functions + "/hello/configuration", {}, signature);
        QCOMPARE(shown.text("FunctionArn"), u"arn:aws:lambda:eu-west-3:000000000000:function:hello"_s);
        const auto elsewhere = m_endpoint->ask(
            "GET", functions + "/arn:aws:lambda:us-east-1:000000000000:function:hello", {}, signature);
        QCOMPARE(elsewhere.status, 404);
        QCOMPARE(elsewhere.text("Message"),
                 u"Functions from 'us-east-1' are not reachable in this region ('eu-west-3')"_s);
    }

    void refusesAnotherAccount()
    {
        m_endpoint->create(u"hello"_s, echo);
        const QByteArray foreign = functions + "/arn:aws:lambda:us-east-1:999999999999:function:hello";
        QCOMPARE(m_endpoint->ask("GET", foreign).status, 404);
        QCOMPARE(m_endpoint->askJson("PUT", foreign + "/configuration", {}).status, 404);
        QCOMPARE(m_endpoint->ask("DELETE", foreign).status, 404);
        QCOMPARE(m_endpoint->ask("GET", functions + "/hello").status, 200);
    }

    void namesAnOperationThatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char *name, const char *method, const char *target) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target);
        };
        // As clients write them: some end in a slash.
        row("ListEventSourceMappings", "GET", "/2015-03-31/event-source-mappings/?FunctionName=hello");
        row("CreateEventSourceMapping", "POST", "/2015-03-31/event-source-mappings");
        row("GetEventSourceMapping", "GET", "/2015-03-31/event-source-mappings/8a-7b");
        row("UpdateEventSourceMapping", "PUT", "/2015-03-31/event-source-mappings/8a-7b");
        row("DeleteEventSourceMapping", "DELETE", "/2015-03-31/event-source-mappings/8a-7b");
        row("ListCodeSigningConfigs", "GET", "/2020-04-22/code-signing-configs/");
        row("GetFunctionCodeSigningConfig", "GET", "/2020-06-30/functions/hello/code-signing-config");
        row("CreateFunctionUrlConfig", "POST", "/2021-10-31/functions/hello/url");
        row("ListFunctionUrlConfigs", "GET", "/2021-10-31/functions/hello/urls");
        row("GetProvisionedConcurrencyConfig", "GET",
            "/2019-09-30/functions/hello/provisioned-concurrency?Qualifier=1");
        row("ListProvisionedConcurrencyConfigs", "GET",
            "/2019-09-30/functions/hello/provisioned-concurrency?List=ALL");
        row("PutProvisionedConcurrencyConfig", "PUT",
            "/2019-09-30/functions/hello/provisioned-concurrency?Qualifier=1");
        row("GetRuntimeManagementConfig", "GET", "/2021-07-20/functions/hello/runtime-management-config");
        row("PutFunctionRecursionConfig", "PUT", "/2024-08-31/functions/hello/recursion-config");
        row("GetFunctionScalingConfig", "GET", "/2025-11-30/functions/hello/function-scaling-config");
        row("InvokeWithResponseStream", "POST", "/2021-11-15/functions/hello/response-streaming-invocations");
        row("AddLayerVersionPermission", "POST", "/2018-10-31/layers/tools/versions/1/policy");
        row("ListCapacityProviders", "GET", "/2025-11-30/capacity-providers");
        row("ListDurableExecutionsByFunction", "GET", "/2025-12-01/functions/hello/durable-executions");
        row("UploadFunction of 2014-11-11", "PUT", "/2014-11-13/functions/hello?Runtime=nodejs");
    }
    void namesAnOperationThatIsMissing()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        const auto answer = m_endpoint->ask(method, target, method == "GET" ? "" : "{}");
        QCOMPARE(answer.status, 501);
        QCOMPARE(answer.header("x-amzn-errortype"), QByteArray("NotImplementedException"));
        QCOMPARE(answer.text("Type"), u"Service"_s);
        QCOMPARE(answer.text("Message"),
                 u"Lambdesk doesn't have the operation %1."_s.arg(QLatin1String(QTest::currentDataTag())));
    }

    void namesWhatIsMissing()
    {
        const auto tables =
            m_endpoint->ask("POST", "/", "{}", "X-Amz-Target: DynamoDB_20120810.ListTables\r\n");
        QCOMPARE(tables.status, 501);
        QVERIFY(tables.text("Message").contains(u"ListTables"));
        QCOMPARE(m_endpoint->ask("GET", "/").status, 404);
        QCOMPARE(m_endpoint->ask("PATCH", functions).status, 404);
        const auto nonsense = m_endpoint->ask("GET", functions + "/hello/nonsense");
        QCOMPARE(nonsense.status, 404);
        QCOMPARE(nonsense.header("x-amzn-errortype"), QByteArray("UnknownOperationException"));
    }
};

LAMBDESK_TEST(QCoreApplication, TestOperations)
#include "tst_operations.moc"
