// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/traceheader.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QRegularExpression>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const QByteArray givenRoot = "Root=1-5759e988-bd862e3fe1be46a994272793";

} // namespace

class TestTraceHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneHasTheTimeOfNow()
    {
        CountingIds ids;
        const FixedClock clock;
        const QByteArray header = traceHeaderOf({}, clock.now(), ids);
        const QRegularExpression form(
            QStringLiteral("^Root=1-56aa1830-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$"));
        QVERIFY2(form.match(QString::fromLatin1(header)).hasMatch(), header);
    }

    void passesOnWhatIsGiven_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("passedOn");
        const QByteArray whole = givenRoot + ";Parent=53995c3f42cd8ad8;Sampled=1;Lineage=a87bd80c:1";
        QTest::newRow("whole") << whole << whole;
        QTest::newRow("from a load balancer")
            << "Self=1-67891234-12456789abcdef012345678;" + givenRoot + ";Parent=53995c3f42cd8ad8;Sampled=0"
            << "Self=1-67891234-12456789abcdef012345678;" + givenRoot + ";Parent=53995c3f42cd8ad8;Sampled=0";
        QTest::newRow("a root alone") << givenRoot << givenRoot + ";Parent=0000000000000000;Sampled=0";
        QTest::newRow("sampled") << givenRoot + "; Sampled=1"
                                 << givenRoot + ";Sampled=1;Parent=0000000000000000";
    }
    void passesOnWhatIsGiven()
    {
        QFETCH(QByteArray, given);
        CountingIds ids;
        QTEST(traceHeaderOf(given, FixedClock().now(), ids), "passedOn");
    }

    void putsANewOneInPlaceOfWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("a word") << QByteArray("x");
        QTest::newRow("no root") << QByteArray("Parent=53995c3f42cd8ad8;Sampled=1");
        QTest::newRow("odd root") << QByteArray("Root=1-5759e988-bd86;Sampled=1");
        QTest::newRow("a tab") << givenRoot + "\t;Sampled=1";
        QTest::newRow("too long") << givenRoot + ";a=" + QByteArray(1024, 'a');
    }
    void putsANewOneInPlaceOfWhatIsNone()
    {
        QFETCH(QByteArray, given);
        CountingIds ids;
        CountingIds sameIds;
        QCOMPARE(traceHeaderOf(given, FixedClock().now(), ids),
                 traceHeaderOf({}, FixedClock().now(), sameIds));
    }
};

LAMBDESK_TEST(lambdesk::test::NoApplication, TestTraceHeader)
#include "tst_traceheader.moc"
