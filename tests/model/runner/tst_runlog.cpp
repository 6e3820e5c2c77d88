// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/logline.h>
#include <model/runner/runlog.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;

namespace
{

void nobody(const QByteArray &) {}

} // namespace

class TestRunLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneLineEndOfEach_data()
    {
        QTest::addColumn<QByteArrayList>("chunks");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("LF") << QByteArrayList{"a\nb\n"} << QByteArray("a\nb\n");
        QTest::newRow("CR") << QByteArrayList{"a\rb\n"} << QByteArray("a\nb\n");
        QTest::newRow("CR LF") << QByteArrayList{"a\r\nb\r\n"} << QByteArray("a\nb\n");
        QTest::newRow("CR LF apart") << QByteArrayList{"a\r", "\nb"} << QByteArray("a\nb");
        QTest::newRow("CR LF apart, nothing between")
            << QByteArrayList{"a\r", "", "\nb"} << QByteArray("a\nb");
        QTest::newRow("each alone") << QByteArrayList{"\r", "\n", "\r", "\n"} << QByteArray("\n\n");
        QTest::newRow("empty lines") << QByteArrayList{"a\r\n\r\n", "\n"} << QByteArray("a\n\n\n");
        QTest::newRow("two CR") << QByteArrayList{"a\r", "\rb"} << QByteArray("a\n\nb");
        QTest::newRow("LF, then CR") << QByteArrayList{"a\n", "\rb"} << QByteArray("a\n\nb");
    }

    void makesOneLineEndOfEach()
    {
        QFETCH(QByteArrayList, chunks);
        QFETCH(QByteArray, kept);
        QByteArray passedOn;
        RunLog log([&](const QByteArray &bytes) { passedOn += bytes; });
        for (const auto &chunk : chunks)
            log.appendOutput(chunk);
        log.flush();
        QCOMPARE(log.bytes(), kept);
        QCOMPARE(passedOn, kept);
    }

    void passesOnTheFirstAtOnceAndTheEndWhenItIsWhole()
    {
        QByteArrayList passedOn;
        RunLog log([&](const QByteArray &bytes) { passedOn.append(bytes); });
        log.appendLine("START\n");
        QCOMPARE(passedOn, QByteArrayList{"START\n"});
        QTest::qSleep(20); // from when on what comes is passed on at once
        log.beginEnd();
        log.appendLine("END\n");
        log.appendLine("REPORT\n");
        QCOMPARE(passedOn.size(), 1);
        log.flush();
        QCOMPARE(passedOn, (QByteArrayList{"START\n", "END\nREPORT\n"}));
    }

    void splitsLinesThatAreTooLong()
    {
        constexpr qsizetype longest = longestLineBytes;
        RunLog log(nobody);
        log.appendOutput(QByteArray(longest, 'a') + '\n');
        log.appendOutput(QByteArray(longest - 1, 'b'));
        log.appendOutput(QByteArray(2 * longest + 1, 'c') + '\n');
        log.appendLine("END\n");
        const QList<QByteArray> lines = log.bytes().split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QByteArray(longest, 'a'));
        QCOMPARE(lines[1], QByteArray(longest - 1, 'b') + 'c');
        QCOMPARE(lines[2], QByteArray(longest, 'c'));
        QCOMPARE(lines[3], QByteArray(longest, 'c'));
        QCOMPARE(lines[4], QByteArray("END"));
        QCOMPARE(lines[5], QByteArray());
    }

    void splitsBetweenCharacters()
    {
        constexpr qsizetype longest = longestLineBytes;
        RunLog log(nobody);
        log.appendOutput(QByteArray(longest - 1, 'a') + "\xc3\xa9\n");
        QCOMPARE(log.bytes(), QByteArray(longest - 1, 'a') + "\n\xc3\xa9\n");
    }

    void keepsBytesThatAreNoText()
    {
        const QByteArray bytes = QByteArray("a\xff\xfe\x00\x80\n", 6) + QByteArray(300 * 1024, '\x80');
        RunLog log(nobody);
        log.appendOutput(bytes);
        QCOMPARE(log.bytes().size(), bytes.size() + 1);
        QCOMPARE(QByteArray(log.bytes()).remove(6 + longestLineBytes, 1), bytes);
    }

    void keepsABoundedAmountAndCountsTheRest()
    {
        RunLog log(nobody);
        for (int i = 0; i < 100; ++i)
            log.appendOutput(QByteArray(1024 * 1023, 'a') + '\n');
        log.flush();
        QVERIFY(log.isTruncated());
        QVERIFY(log.bytes().size() < RunLog::keptOutputBytes + 100 * 5);
        QCOMPARE(log.droppedBytes(), qint64(100) * (1024 * 1023 + 1) - RunLog::keptOutputBytes);
    }
};

LAMBDESK_TEST(QCoreApplication, TestRunLog)
#include "tst_runlog.moc"
