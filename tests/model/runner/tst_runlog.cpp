// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/runlog.h>

#include <QtTest>

using namespace lambdesk;

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
        RunLog log;
        QByteArray passedOn;
        connect(&log, &RunLog::appended, this, [&](const QByteArray &bytes) { passedOn += bytes; });
        for (const auto &chunk : chunks)
            log.appendOutput(chunk);
        log.flush();
        QCOMPARE(log.bytes(), kept);
        QCOMPARE(passedOn, kept);
    }
};

QTEST_GUILESS_MAIN(TestRunLog)
#include "tst_runlog.moc"
