// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionreference.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

Quotas quotasOfQualifiers()
{
    Quotas quotas = quotasOfStoredValues();
    quotas.functionNameLength = 64;
    quotas.aliasNameLength = 128;
    return quotas;
}

} // namespace

class TestQualifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsVersionsFromAliases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("number");
        QTest::newRow("latest") << QStringLiteral("$LATEST") << int(Qualifier::Kind::Latest) << 0;
        QTest::newRow("number") << QStringLiteral("12") << int(Qualifier::Kind::Version) << 12;
        QTest::newRow("alias") << QStringLiteral("prod_1-a") << int(Qualifier::Kind::Alias) << 0;
        QTest::newRow("alias with digits first") << QStringLiteral("1a") << int(Qualifier::Kind::Alias) << 0;
        QTest::newRow("longest") << QString(128, u'a') << int(Qualifier::Kind::Alias) << 0;
    }
    void tellsVersionsFromAliases()
    {
        QFETCH(QString, text);
        const auto qualifier = Qualifier::from(text, quotasOfQualifiers());
        QVERIFY(qualifier);
        QTEST(int(qualifier->kind()), "kind");
        QTEST(qualifier->number(), "number");
        QCOMPARE(qualifier->value(), text);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral("a b");
        QTest::newRow("dollar") << QStringLiteral("$latest");
        QTest::newRow("umlaut") << QStringLiteral("\u00fc");
        QTest::newRow("zero") << QStringLiteral("0");
        QTest::newRow("leading zero") << QStringLiteral("01");
        QTest::newRow("beyond any number") << QStringLiteral("99999999999");
        QTest::newRow("too long") << QString(129, u'a');
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, text);
        const auto qualifier = Qualifier::from(text, quotasOfQualifiers());
        QVERIFY(!qualifier);
        QCOMPARE(qualifier.error().kind, ErrorKind::InvalidParameter);
        QVERIFY(!qualifier.error().message.isEmpty());
    }

    void readsEveryFormOfAReference_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("qualifier");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("account");
        const auto row = [](const char *text, const char *qualifier, const char *region,
                            const char *account) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(qualifier)
                                << QString::fromLatin1(region) << QString::fromLatin1(account);
        };
        row("hello", "", "", "");
        row("hello:1", "1", "", "");
        row("hello:$LATEST", "$LATEST", "", "");
        row("function:hello", "", "", "");
        row("000000000000:hello", "", "", "000000000000");
        row("000000000000:function:hello:prod", "prod", "", "000000000000");
        row("arn:aws:lambda:eu-west-1:000000000000:function:hello", "", "eu-west-1", "000000000000");
        row("arn:aws:lambda:us-gov-west-1:000000000000:function:hello:7", "7", "us-gov-west-1",
            "000000000000");
        row("arn:aws-cn:lambda:cn-north-1:000000000000:function:hello", "", "cn-north-1", "000000000000");
    }
    void readsEveryFormOfAReference()
    {
        QFETCH(QString, text);
        const auto reference = FunctionReference::from(text, quotasOfQualifiers());
        QVERIFY(reference);
        QCOMPARE(reference->name.value(), QStringLiteral("hello"));
        QTEST(reference->qualifier ? reference->qualifier->value() : QString(), "qualifier");
        QTEST(reference->region, "region");
        QTEST(reference->account, "account");
    }

    void refusesOtherReferences_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ":", "a:b:c:d", "arn:aws:sqs:us-east-1:000000000000:queue", "hello:",
                                 "hello:a b", "arn:aws:lambda:us-east-1:1:function:hello", "hello:0"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesOtherReferences()
    {
        QFETCH(QString, text);
        QVERIFY(!FunctionReference::from(text, quotasOfQualifiers()));
    }

    void writesArns()
    {
        QCOMPARE(lambdaArn(QStringLiteral("eu-west-1"), QStringLiteral("000000000000"), QStringLiteral("f")),
                 QStringLiteral("arn:aws:lambda:eu-west-1:000000000000:function:f"));
        QCOMPARE(lambdaArn(QStringLiteral("eu-west-1"), QStringLiteral("000000000000"), QStringLiteral("f"),
                           QStringLiteral("2")),
                 QStringLiteral("arn:aws:lambda:eu-west-1:000000000000:function:f:2"));
    }
};

LAMBDESK_TEST(QCoreApplication, TestQualifier)
#include "tst_qualifier.moc"
