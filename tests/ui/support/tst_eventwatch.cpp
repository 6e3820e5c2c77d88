// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

using namespace lambdesk::test;

namespace
{

constexpr double longWork = 60; // milliseconds
constexpr double shortWork = 10;
constexpr int shortOnes = 6;

void work(double milliseconds)
{
    const double end = workOfThread() + milliseconds;
    while (workOfThread() < end) {
    }
}

/// Does it from an event to an object of that name.
template <typename Work>
void doInEvent(QObject &receiver, const char *name, Work doIt)
{
    receiver.setObjectName(QLatin1String(name));
    QMetaObject::invokeMethod(&receiver, doIt, Qt::QueuedConnection);
    QCoreApplication::sendPostedEvents(&receiver);
}

} // namespace

class TestEventWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAnEventThatTakesLong();
    void countsTimeOfTheProcessorOnly();
    void countsWhatALoopLetsThroughOneByOne();
    void namesTheEventWithinThatTakesIt();
    void keepsTheLongestOfATest_data();
    void keepsTheLongestOfATest();
    void watchesOnlyWhileItLives();
};

void TestEventWatch::tellsOfAnEventThatTakesLong()
{
    const EventWatch watch;
    QObject receiver;
    doInEvent(receiver, "worker", [] { work(longWork); });
    QCOMPARE(watch.longest().size(), 1);
    const LongEvent longest = watch.longest().constFirst();
    QVERIFY(longest.milliseconds >= longWork);
    QCOMPARE(longest.test, QStringLiteral("tellsOfAnEventThatTakesLong"));
    QCOMPARE(longest.event, QStringLiteral("MetaCall"));
    QCOMPARE(longest.receiver, QStringLiteral("QObject worker"));
}

void TestEventWatch::countsTimeOfTheProcessorOnly()
{
    const EventWatch watch;
    QObject receiver;
    doInEvent(receiver, "sleeper", [] { QTest::qSleep(int(longWork)); });
    QVERIFY(watch.longest().isEmpty());
}

void TestEventWatch::countsWhatALoopLetsThroughOneByOne()
{
    const EventWatch watch;
    QObject dialog, inner;
    inner.setObjectName(QStringLiteral("inner"));
    doInEvent(dialog, "dialog", [&inner] {
        QEventLoop loop;
        for (int each = 0; each < shortOnes; ++each)
            QTimer::singleShot(each, &inner, [] { work(shortWork); });
        QTimer::singleShot(shortOnes, &loop, &QEventLoop::quit);
        loop.exec();
    });
    // Turned by hand it is the same.
    doInEvent(dialog, "dialog", [&inner] {
        for (int each = 0; each < shortOnes; ++each) {
            QMetaObject::invokeMethod(
                &inner, [] { work(shortWork); }, Qt::QueuedConnection);
            QCoreApplication::processEvents();
        }
    });
    QCOMPARE(watch.longest().size(), 1);
    const LongEvent longest = watch.longest().constFirst();
    QVERIFY(longest.receiver != QStringLiteral("QObject dialog"));
    QVERIFY2(longest.milliseconds < shortOnes * shortWork, qPrintable(QString::number(longest.milliseconds)));
}

void TestEventWatch::namesTheEventWithinThatTakesIt()
{
    const EventWatch watch;
    QObject outer, inner;
    doInEvent(outer, "outer", [&inner] { doInEvent(inner, "inner", [] { work(longWork); }); });
    QCOMPARE(watch.longest().size(), 1);
    QCOMPARE(watch.longest().constFirst().receiver, QStringLiteral("QObject inner"));
    doInEvent(outer, "outer", [&inner] {
        work(longWork);
        doInEvent(inner, "inner", [] { work(longWork); });
    });
    QCOMPARE(watch.longest().size(), 1);
    QCOMPARE(watch.longest().constFirst().receiver, QStringLiteral("QObject outer"));
}

void TestEventWatch::keepsTheLongestOfATest_data()
{
    QTest::addColumn<bool>("longFirst");
    QTest::newRow("first") << true;
    QTest::newRow("last") << false;
}

void TestEventWatch::keepsTheLongestOfATest()
{
    QFETCH(const bool, longFirst);
    const EventWatch watch;
    QObject receiver;
    doInEvent(receiver, longFirst ? "long" : "short", [&] { work(longFirst ? longWork : shortWork); });
    doInEvent(receiver, longFirst ? "short" : "long", [&] { work(longFirst ? shortWork : longWork); });
    QCOMPARE(watch.longest().size(), 1);
    QCOMPARE(watch.longest().constFirst().receiver, QStringLiteral("QObject long"));
    QCOMPARE(watch.longest().constFirst().test, longFirst ? QStringLiteral("keepsTheLongestOfATest(first)")
                                                          : QStringLiteral("keepsTheLongestOfATest(last)"));
}

void TestEventWatch::watchesOnlyWhileItLives()
{
    const EventWatch outer;
    QObject receiver;
    {
        const EventWatch inner;
        doInEvent(receiver, "worker", [] { work(longWork); });
        QCOMPARE(inner.longest().size(), 1);
    }
    QVERIFY(outer.longest().isEmpty());
    QCOMPARE(EventWatch::current(), &outer);
}

LAMBDESK_TEST(QApplication, TestEventWatch)

#include "tst_eventwatch.moc"
