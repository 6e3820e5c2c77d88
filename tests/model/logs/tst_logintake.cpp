// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/logline.h>

#include <tests/support/logfixture.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

class TestLogIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<LogFixture>(); }
    void cleanup() { m.reset(); }

    void makesEventsOfARun()
    {
        QSignalSpy changes(m->logs.get(), &LogService::runChanged);
        auto run = begin(QStringLiteral("run-1"), true);
        run->appendLine("INIT_START Runtime\n");
        run->appendOutput("loading\n");
        run->appendLine("START RequestId: run-1\n");
        run->appendOutput("one\ntwo\rwith a line more\nthr");
        run->appendOutput("ee\r");
        run->appendOutput("\n\nunfinished");
        const QList<QByteArray> first{"INIT_START Runtime\n",
                                      "loading\n",
                                      "START RequestId: run-1\n",
                                      "one\n",
                                      "two\nwith a line more\n",
                                      "three\n",
                                      "\n"};
        QCOMPARE(m->messages(), first);
        LogRunPlace place = settled(m->logs->placeOfRun(QStringLiteral("run-1"))).value();
        QCOMPARE(place.run, (LogRun{QStringLiteral("run-1"), place.stream.id, 0, 7, true, true, false, 0,
                                    std::nullopt, 128, 0}));
        run->appendLine("2026 Task timed out\n\n");
        run->appendLine({});
        run->appendOutput("last words");
        run->end({true, 12.5, 100.25, 47});
        QCOMPARE(m->messages(),
                 first + QList<QByteArray>({"unfinished", "2026 Task timed out\n\n", "last words"}));
        place = settled(m->logs->placeOfRun(QStringLiteral("run-1"))).value();
        const LogRun whole{
            QStringLiteral("run-1"), place.stream.id, 0, 10, false, true, true, 12.5, 100.25, 128, 47};
        QCOMPARE(place.run, whole);
        QCOMPARE(place.stream, m->stream());
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).first().value<LogRun>().running, true);
        QCOMPARE(changes.at(1).first().value<LogRun>(), whole);
    }

    void groupsThatAreMadeForARunKeepEventsAsChosen()
    {
        m->makeStream(QStringLiteral("/mine"));
        m->daysOfNewGroups = 14;
        m->reopen();
        begin(QStringLiteral("run-1"), true)->appendLine("START\n");
        QCOMPARE(settled(m->logs->group(testGroup)).value().retentionDays, 14);
        // What the user makes, and what is there, doesn't change.
        QVERIFY(settled(m->logs->createGroup(QStringLiteral("/another"))));
        QCOMPARE(settled(m->logs->group(QStringLiteral("/another"))).value().retentionDays, std::nullopt);
        QVERIFY(settled(m->logs->setRetention(testGroup, std::nullopt)));
        begin(QStringLiteral("run-2"), false)->appendLine("START\n");
        QCOMPARE(settled(m->logs->group(testGroup)).value().retentionDays, std::nullopt);
        QCOMPARE(settled(m->logs->group(QStringLiteral("/mine"))).value().retentionDays, std::nullopt);
    }

    void runsOfAnEnvironmentShareAStream()
    {
        for (int number = 0; number < 5; ++number) {
            const QString id = QStringLiteral("run-%1").arg(number);
            const auto run = begin(id, number == 0);
            run->appendLine("START\n");
            run->appendOutput("output\n");
            run->appendLine("REPORT\n");
            run->end({number == 3, double(number)});
        }
        const LogStream stream = m->stream();
        QCOMPARE(stream.endRow, 15);
        const auto all = settled(m->logs->runs(stream.id, 0, 15)).value();
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.at(3).failed, true);
        const auto some = settled(m->logs->runs(stream.id, 4, 7)).value();
        QCOMPARE(some.size(), 2);
        QCOMPARE(some.at(0).firstRow, 3);
        QCOMPARE(some.at(0).endRow, 6);
        QCOMPARE(some.at(1).requestId, QStringLiteral("run-2"));
        QCOMPARE(settled(m->logs->runs(stream.id, 15, 20)).value(), QList<LogRun>());
        QCOMPARE(settled(m->logs->placeOfRun(QStringLiteral("run-9"))).error().kind, ErrorKind::NotFound);
    }

    void splitsLongLines()
    {
        const QByteArray letter = QStringLiteral("ä").toUtf8();
        const QByteArray text = "x" + letter.repeated(longestLineBytes);
        const auto run = begin(QStringLiteral("run-1"), false);
        for (qsizetype at = 0; at < text.size(); at += 50'000)
            run->appendOutput(text.mid(at, 50'000));
        run->appendOutput("\n" + text + "\nshort\n");
        run->end({});
        const auto messages = m->messages();
        QCOMPARE(messages.size(), 7);
        QCOMPARE(messages.mid(0, 3).join(), text + "\n");
        QCOMPARE(messages.mid(0, 3), messages.mid(3, 3));
        QCOMPARE(messages.first().size(), longestLineBytes - 1);
    }

    void goesOnInANewStreamWhenItsOwnIsRemoved()
    {
        const auto run = begin(QStringLiteral("run-1"), false);
        run->appendOutput("before\n");
        const LogStreamId before = m->stream().id;
        QVERIFY(settled(m->logs->deleteGroup(testGroup)));
        QCOMPARE(settled(m->logs->placeOfRun(QStringLiteral("run-1"))).error().kind, ErrorKind::NotFound);
        run->appendOutput("after\n");
        run->end({});
        QCOMPARE(m->messages(), QList<QByteArray>{"after\n"});
        QVERIFY(m->stream().id != before);
        QCOMPARE(settled(m->logs->placeOfRun(QStringLiteral("run-1"))).value().run.firstRow, 0);
    }

    void saysHowManyLinesItLeftOut()
    {
        m->backlogBytes = 1000;
        m->reopen();
        const auto run = begin(QStringLiteral("run-1"), false);
        run->appendOutput("kept\n");
        run->appendOutput(QByteArray("dropped\n").repeated(1000));
        run->appendLine("END\n");
        run->end({});
        const auto messages = m->messages();
        QCOMPARE(messages.size(), 3);
        QVERIFY(messages.at(1).startsWith("[lambdesk] 1000 "));
        QCOMPARE(messages.at(2), "END\n");
    }

    void aRunWithoutAnEndHasFailed()
    {
        begin(QStringLiteral("run-1"), false)->appendOutput("x\n");
        const LogRun run = settled(m->logs->placeOfRun(QStringLiteral("run-1"))).value().run;
        QCOMPARE(run.running, false);
        QCOMPARE(run.failed, true);
    }

private:
    std::unique_ptr<LogIntake> begin(const QString &requestId, bool isCold)
    {
        return m->logs->beginRun({testGroup, testStream, requestId, isCold, 128});
    }

    std::unique_ptr<LogFixture> m;
};

LAMBDESK_TEST(QCoreApplication, TestLogIntake)

#include "tst_logintake.moc"
