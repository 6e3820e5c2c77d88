// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/iam/policydocument.h>
#include <model/iam/role.h>
#include <tests/support/testprogram.h>

#include <QTest>

using namespace lambdesk;

namespace
{

const QString put = QStringLiteral("logs:PutLogEvents");
const QString stream =
    QStringLiteral("arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/hello:log-stream:a/[$LATEST]b");

QByteArray allow(const QByteArray &action, const QByteArray &resource)
{
    return R"({"Effect":"Allow","Action":)" + action + R"(,"Resource":)" + resource + "}";
}

QByteArray deny(const QByteArray &action, const QByteArray &resource)
{
    return R"({"Effect":"Deny","Action":)" + action + R"(,"Resource":)" + resource + "}";
}

} // namespace

class TestPolicyDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluatesStatements_data()
    {
        QTest::addColumn<QByteArray>("statements");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *name, const QByteArray &statements, bool isAllowed) {
            QTest::newRow(name) << statements << isAllowed;
        };
        const QByteArray any = R"("*")";
        row("everything", allow(any, any), true);
        row("all of a service", allow(R"("logs:*")", any), true);
        row("another service", allow(R"("s3:*")", any), false);
        row("by its start", allow(R"("logs:Put*")", any), true);
        row("in the middle", allow(R"("logs:P*Events")", any), true);
        row("one character", allow(R"("logs:PutLogEvent?")", any), true);
        row("one character too many", allow(R"("logs:PutLogEvents?")", any), false);
        row("in whatever case", allow(R"("LOGS:putlogevents")", any), true);
        row("a list", allow(R"(["s3:GetObject","logs:PutLogEvents"])", any), true);
        row("no list", allow("[]", any), false);
        row("every resource of the service", allow(any, R"("arn:aws:logs:*:*:*")"), true);
        row("this group", allow(any, R"(["arn:aws:logs:*:*:log-group:/aws/lambda/hello:*"])"), true);
        row("another group", allow(any, R"("arn:aws:logs:*:*:log-group:/aws/lambda/other:*")"), false);
        row("a group in another case", allow(any, R"("arn:aws:logs:*:*:log-group:/AWS/lambda/hello:*")"),
            false);
        row("one statement alone", allow(any, any), true);
        row("deny after allow", allow(any, any) + "," + deny(R"("logs:PutLogEvents")", any), false);
        row("deny before allow", deny(any, R"("arn:aws:logs:*")") + "," + allow(any, any), false);
        row("deny something else", allow(any, any) + "," + deny(R"("logs:CreateLogStream")", any), true);
        row("all actions but", R"({"Effect":"Allow","NotAction":"s3:*","Resource":"*"})", true);
        row("all actions but this", R"({"Effect":"Allow","NotAction":"logs:*","Resource":"*"})", false);
        row("all resources but", R"({"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::*"})", true);
        row("all resources but this",
            R"({"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::*"},)" + allow(any, any), false);
    }

    void evaluatesStatements()
    {
        QFETCH(QByteArray, statements);
        QFETCH(bool, isAllowed);
        const auto policy =
            PolicyDocument::from(R"({"Version":"2012-10-17","Statement":[)" + statements + "]}");
        QCOMPARE(policy && policy->allows(put, stream), isAllowed);
    }

    void takesOneStatementWithoutAList()
    {
        const auto policy = PolicyDocument::from(R"({"Statement":)" + allow(R"("logs:*")", R"("*")") + "}");
        QVERIFY(policy);
        QVERIFY(policy->allows(put, stream));
    }

    void refusesWhatIsNoPolicy_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no statement") << QByteArray("{}");
        QTest::newRow("no effect") << QByteArray(R"({"Statement":{"Action":"*","Resource":"*"}})");
        QTest::newRow("another effect")
            << QByteArray(R"({"Statement":{"Effect":"Maybe","Action":"*","Resource":"*"}})");
        QTest::newRow("no action") << QByteArray(R"({"Statement":{"Effect":"Allow","Resource":"*"}})");
        QTest::newRow("no resource") << QByteArray(R"({"Statement":{"Effect":"Allow","Action":"*"}})");
    }

    void refusesWhatIsNoPolicy()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(PolicyDocument::from(json).error().kind, ErrorKind::InvalidParameter);
    }

    void everyShippedRoleMayWriteLogs()
    {
        const auto roles = readRoles(QStringLiteral(LAMBDESK_TEST_RESOURCES "/roles")).value();
        for (const Role &role : roles) {
            const auto policy = PolicyDocument::from(role.policyDocument);
            QVERIFY2(policy, qPrintable(role.name));
            QVERIFY(policy->allows(put, stream));
        }
    }
};

LAMBDESK_TEST(QCoreApplication, TestPolicyDocument)

#include "tst_policydocument.moc"
