// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logfixture.h>
#include <tests/support/testprogram.h>

#include <QSemaphore>
#include <QtTest>

#include <atomic>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

QList<QByteArray> textsOf(const QList<LogHit> &hits)
{
    QList<QByteArray> texts;
    for (const LogHit &hit : hits)
        texts.append(hit.event.message);
    return texts;
}

LogScan::Request everything(const QStringList &groups = {testGroup})
{
    return {LogRange{groups, {}, {}, {}, {}}, {}, 0, {}};
}

bool isInOrder(const QList<LogHit> &hits)
{
    return std::is_sorted(hits.begin(), hits.end(), [](const LogHit &one, const LogHit &other) {
        return one.event.timestamp < other.event.timestamp;
    });
}

} // namespace

class TestLogScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<LogFixture>(); }
    void cleanup() { m.reset(); }

    void putsStreamsTogetherByTime()
    {
        fillTwo();
        const auto scanned = m->scan(everything());
        QVERIFY(scanned.end);
        QCOMPARE(textsOf(scanned.hits), (QList<QByteArray>{"a0", "b0", "b1", "a1", "a2", "b2", "a3", "b3"}));
        QCOMPARE(scanned.end->cursor, QString());
        QCOMPARE(scanned.end->scanned, 8);
        QCOMPARE(scanned.end->scannedBytes, 16);
        QCOMPARE(scanned.hits.first().streamName, a);
        QCOMPARE(scanned.hits.first().group, testGroup);
        QCOMPARE(scanned.hits.last().stream, m->stream(testGroup, b).id);
        QCOMPARE(scanned.hits.last().event.row, 3);
    }

    void leavesOutWhatIsOutsideTheRange_data()
    {
        QTest::addColumn<LogRange>("range");
        QTest::addColumn<QByteArray>("expected");
        const LogTime start = FixedClock().now().toMSecsSinceEpoch() - 1000;
        const QStringList groups{testGroup};
        QTest::newRow("stream") << LogRange{groups, {b}, {}, {}, {}} << QByteArray("b0b1b2b3");
        QTest::newRow("unknown stream")
            << LogRange{groups, {QStringLiteral("c")}, {}, {}, {}} << QByteArray();
        QTest::newRow("prefix") << LogRange{groups, {}, a, {}, {}} << QByteArray("a0a1a2a3");
        QTest::newRow("from") << LogRange{groups, {}, {}, start + 30, {}} << QByteArray("b2a3b3");
        QTest::newRow("to") << LogRange{groups, {}, {}, {}, start + 10} << QByteArray("a0b0");
        QTest::newRow("between") << LogRange{groups, {}, {}, start + 10, start + 22} << QByteArray("b1a1a2");
        QTest::newRow("group twice") << LogRange{{testGroup, testGroup}, {b}, {}, {}, {}}
                                     << QByteArray("b0b1b2b3");
    }

    void leavesOutWhatIsOutsideTheRange()
    {
        QFETCH(LogRange, range);
        QFETCH(QByteArray, expected);
        fillTwo();
        const auto scanned = m->scan({range, {}, 0, {}});
        QVERIFY(scanned.end);
        QCOMPARE(textsOf(scanned.hits).join(), expected);
    }

    void looksThroughSeveralGroups()
    {
        fillTwo();
        const QString other = QStringLiteral("other");
        m->makeStream(other, a);
        m->put({"other"}, m->now() - 995, a, other);
        auto scanned = m->scan(everything({testGroup, other}));
        QCOMPARE(scanned.hits.size(), 9);
        QCOMPARE(scanned.hits.at(1).group, testGroup);
        QCOMPARE(scanned.hits.at(2).group, other);
        scanned = m->scan(everything({testGroup, QStringLiteral("missing")}));
        QCOMPARE(scanned.end.error().kind, ErrorKind::NotFound);
        QCOMPARE(m->scan(everything({})).end.error().kind, ErrorKind::InvalidParameter);
    }

    void goesOnAfterACursor()
    {
        fillTwo();
        LogScan::Request request = everything();
        request.limit = 3;
        request.match = [](const LogEvent &event) { return event.message != "b1"; };
        QList<QByteArray> texts;
        QList<int> sizes;
        do {
            const auto scanned = m->scan(request);
            QVERIFY(scanned.end);
            texts += textsOf(scanned.hits);
            sizes.append(int(scanned.hits.size()));
            request.after = scanned.end->cursor;
        } while (!request.after.isEmpty());
        QCOMPARE(texts, (QList<QByteArray>{"a0", "b0", "a1", "a2", "b2", "a3", "b3"}));
        QCOMPARE(sizes, (QList<int>{3, 3, 1}));
    }

    void refusesACursorThatItDidNotMake_data()
    {
        QTest::addColumn<QString>("cursor");
        for (const char *each :
             {"x", "1", "1.", "1.1.1", "1.1.1.1.1", "1.a.1.1", "2.1.1.1", "1.1.1.99999999999999999999",
              "1. 1.1.1", "1.+1.1.1", "1.01.1.1", "1...", "1.0x1.1.1"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }

    void refusesACursorThatItDidNotMake()
    {
        QFETCH(QString, cursor);
        m->makeStream();
        LogScan::Request request = everything();
        request.after = cursor;
        QCOMPARE(m->scan(request).end.error().kind, ErrorKind::InvalidParameter);
    }

    void sortsAcrossManyBlocks()
    {
        fillManyBlocks();
        const auto scanned = m->scan(everything());
        QVERIFY(scanned.end);
        QCOMPARE(scanned.hits.size(), 3 * 5000);
        QVERIFY(isInOrder(scanned.hits));
        QVERIFY(std::is_sorted(scanned.progress.begin(), scanned.progress.end()));
        QVERIFY(scanned.progress.size() >= 1);

        LogScan::Request request = everything();
        request.limit = 777;
        QList<LogHit> hits;
        do {
            const auto part = m->scan(request);
            QVERIFY(part.end);
            hits += part.hits;
            request.after = part.end->cursor;
        } while (!request.after.isEmpty());
        QVERIFY(hits == scanned.hits);
    }

    void endsWithItsOwner()
    {
        fillManyBlocks();
        std::atomic<int> looked = 0;
        auto owner = std::make_unique<QObject>();
        LogScan::Request request = everything();
        QSemaphore gone; // it hasn't come to the end before it is deleted
        request.match = [&looked, &gone](const LogEvent &) {
            if (++looked == 2)
                gone.tryAcquire(1, 30'000);
            return true;
        };
        LogScan *scan = m->logs->scan(request, owner.get());
        bool hasFound = false;
        connect(scan, &LogScan::found, this, [&hasFound] { hasFound = true; });
        connect(scan, &LogScan::finished, this, [] { QFAIL("a scan that is deleted told of its end"); });
        QTRY_VERIFY(hasFound);
        owner.reset();
        gone.release();
        m->close(); // returns once nobody looks any more
        const int after = looked;
        QCoreApplication::processEvents();
        QCOMPARE(looked.load(), after);
    }

    void endsWithTheService()
    {
        fillManyBlocks();
        QObject owner;
        LogScan *scan = m->logs->scan(everything(), &owner);
        QSignalSpy finished(scan, &LogScan::finished);
        m->close(); // nobody takes what was found meanwhile
        QTRY_COMPARE(finished.size(), 1);
    }

    void streamsMayGoMeanwhile()
    {
        fillManyBlocks();
        QObject owner;
        LogScan *scan = m->logs->scan(everything(), &owner);
        QFuture<Result<void>> removed;
        qsizetype hits = 0;
        connect(scan, &LogScan::found, &owner, [&](const QList<LogHit> &found) {
            hits += found.size();
            if (!removed.isValid())
                removed = m->logs->deleteGroup(testGroup);
        });
        QSignalSpy finished(scan, &LogScan::finished);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().value<Result<LogScan::End>>());
        QVERIFY(settled(removed));
        QVERIFY(hits >= 1);
        QCOMPARE(m->scan(everything()).end.error().kind, ErrorKind::NotFound);
    }

    void eventsMayComeMeanwhile()
    {
        fillManyBlocks();
        QObject owner;
        LogScan *scan = m->logs->scan(everything(), &owner);
        qsizetype hits = 0;
        connect(scan, &LogScan::found, &owner, [&](const QList<LogHit> &found) {
            hits += found.size();
            m->logs->put(testGroup, a, {{m->now(), "new"}});
        });
        QSignalSpy finished(scan, &LogScan::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(hits, 3 * 5000);
    }

    void visitsEachEvent()
    {
        fillTwo();
        QList<QByteArray> visited;
        const auto all =
            settled(m->logs->forEach({{testGroup}, {}, {}, {}, {}}, [&visited](const LogHit &hit) {
                visited.append(hit.event.message);
                return true;
            }));
        QCOMPARE(visited.join(), "a0b0b1a1a2b2a3b3");
        QCOMPARE(all->cursor, QString());
        visited.clear();
        const auto some =
            settled(m->logs->forEach({{testGroup}, {}, {}, {}, {}}, [&visited](const LogHit &hit) {
                visited.append(hit.event.message);
                return visited.size() < 3;
            }));
        QCOMPARE(visited.join(), "a0b0b1");
        LogScan::Request rest = everything();
        rest.after = some->cursor;
        QCOMPARE(textsOf(m->scan(rest).hits).join(), "a1a2b2a3b3");
    }

    void tellsWhatShareOfTheBytesWasVisited()
    {
        // The streams are of the same time: their blocks are all read before the second event is visited.
        QFuture<Result<void>> last;
        const QByteArray text(10, 'x');
        for (const QString &stream : {a, b}) {
            m->makeStream(testGroup, stream);
            last = m->putSoon(QList<QByteArray>(5000, text), m->now() - 10'000, stream);
        }
        QVERIFY(settled(last));
        QSemaphore permits(4096);
        QFuture<Result<LogScan::End>> future =
            m->logs->forEach({{testGroup}, {}, {}, {}, {}}, [&permits](const LogHit &) {
                permits.acquire();
                return true;
            });
        // The 4096th of 10,000.
        QTRY_COMPARE(future.progressValue(), 409);
        QCOMPARE(future.progressMaximum(), 1000);
        permits.release(4096);
        QTRY_COMPARE(future.progressValue(), 819);
        permits.release(2000);
        QCOMPARE(settled(future)->scanned, 10'000);
    }

    void visitsNobodyAfterItWasCancelled()
    {
        fillManyBlocks();
        std::atomic<int> visited = 0;
        QFuture<Result<LogScan::End>> future =
            m->logs->forEach({{testGroup}, {}, {}, {}, {}}, [&visited](const LogHit &) {
                ++visited;
                QTest::qSleep(1);
                return true;
            });
        QTRY_VERIFY(visited > 0);
        future.cancel();
        m->close();
        QVERIFY(visited < 3 * 5000);
    }

private:
    /// a: 0 20 21 40, b: 5 10 30 41, in milliseconds from a second ago.
    void fillTwo()
    {
        m->makeStream(testGroup, a);
        m->makeStream(testGroup, b);
        const LogTime start = m->now() - 1000;
        m->putSoon({"a0"}, start, a);
        m->putSoon({"b0"}, start + 5, b);
        m->putSoon({"b1"}, start + 10, b);
        m->putSoon({"a1", "a2"}, start + 20, a);
        m->putSoon({"b2"}, start + 30, b);
        m->putSoon({"b3"}, start + 41, b);
        m->put({"a3"}, start + 40, a);
    }

    /// Three streams of 5000 events whose times overlap, some calls' events older than those before.
    void fillManyBlocks()
    {
        QFuture<Result<void>> last;
        for (const QString &stream : {a, b, QStringLiteral("c")}) {
            m->makeStream(testGroup, stream);
            for (int call = 0; call < 10; ++call) {
                QList<QByteArray> messages;
                for (int i = 0; i < 500; ++i)
                    messages.append(stream.toUtf8() + QByteArray(100, 'x') + QByteArray::number(i));
                last = m->putSoon(
                    messages, m->now() - 100'000 + (call ^ 1) * 400 + stream.front().unicode() % 7, stream);
            }
        }
        QVERIFY(settled(last));
    }

    std::unique_ptr<LogFixture> m;
};

LAMBDESK_TEST(QCoreApplication, TestLogScan)

#include "tst_logscan.moc"
