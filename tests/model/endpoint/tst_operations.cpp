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

    void namesWhatIsMissing()
    {
        const auto mappings = m_endpoint->ask("GET", "/2015-03-31/event-source-mappings");
        QCOMPARE(mappings.status, 501);
        QVERIFY(mappings.text("Message").contains(u"ListEventSourceMappings"));
        const QByteArray provisioned = "/2019-09-30/functions/hello/provisioned-concurrency";
        QVERIFY(m_endpoint->ask("GET", provisioned).text("Message").contains(u"GetProvisionedConcurrency"));
        QVERIFY(m_endpoint->ask("GET", provisioned + "?List=ALL")
                    .text("Message")
                    .contains(u"ListProvisionedConcurrencyConfigs"));
        const auto tables =
            m_endpoint->ask("POST", "/", "{}", "X-Amz-Target: DynamoDB_20120810.ListTables\r\n");
        QCOMPARE(tables.status, 501);
        QVERIFY(tables.text("Message").contains(u"ListTables"));
        QCOMPARE(m_endpoint->ask("GET", "/").status, 404);
        QCOMPARE(m_endpoint->ask("PATCH", functions).status, 404);
    }
};

LAMBDESK_TEST(QCoreApplication, TestOperations)
#include "tst_operations.moc"
