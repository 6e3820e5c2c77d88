// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/core/lazytimer.h>
#include <tests/support/testprogram.h>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace std::chrono_literals;

class TestClockAndIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTimeInUtc()
    {
        const SystemClock clock;
        const auto now = clock.now();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(qAbs(now.msecsTo(QDateTime::currentDateTimeUtc())) < 10'000);
    }

    void neverRunsBackwards()
    {
        const SystemClock clock;
        auto last = clock.monotonicNanoseconds();
        for (int i = 0; i < 1000; ++i) {
            const auto next = clock.monotonicNanoseconds();
            QVERIFY(next >= last);
            last = next;
        }
    }

    void aLazyTimerCountsFromItsLastStart()
    {
        LazyTimer timer;
        QSignalSpy timeouts(&timer, &LazyTimer::timeout);
        QElapsedTimer sinceStart;
        timer.start(5ms);
        sinceStart.start();
        timer.start(60ms);
        QTRY_COMPARE(timeouts.size(), 1);
        QVERIFY(sinceStart.elapsed() >= 59);
        QVERIFY(!timer.isActive());
        timer.start(1h);
        timer.start(5ms);
        QTRY_COMPARE(timeouts.size(), 2);
    }

    void aLazyTimerThatWasStoppedDoesNotGoOff()
    {
        LazyTimer timer;
        QSignalSpy timeouts(&timer, &LazyTimer::timeout);
        LazyTimer other;
        QSignalSpy otherTimeouts(&other, &LazyTimer::timeout);
        timer.start(5ms);
        timer.stop();
        other.start(20ms);
        QTRY_COMPARE(otherTimeouts.size(), 1);
        QCOMPARE(timeouts.size(), 0);
        timer.start(5ms);
        QTRY_COMPARE(timeouts.size(), 1);
    }

    void makesRandomUuids()
    {
        RandomIdGenerator ids;
        const QRegularExpression form(
            QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto id = ids.uuid();
            QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void makesRandomHex()
    {
        RandomIdGenerator ids;
        const auto id = ids.hex32();
        QVERIFY2(QRegularExpression(QStringLiteral("^[0-9a-f]{32}$")).match(id).hasMatch(), qPrintable(id));
        QVERIFY(id != ids.hex32());
    }
};

LAMBDESK_TEST(QCoreApplication, TestClockAndIds)
#include "tst_clockandids.moc"
