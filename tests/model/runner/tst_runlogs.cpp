// SPDX-License-Identifier: GPL-3.0-or-later
// What runs leave in CloudWatch Logs.
#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const QString group = QStringLiteral("/aws/lambda/hello");

} // namespace

class TestRunLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<RunFixture>(); }
    void cleanup() { m.reset(); }

    void everythingOfARunIsThere()
    {
        m->savePython(QStringLiteral("hello"), "print('loading')\n"
                                               "def handler(event, context):\n"
                                               "    print('one\\ntwo')\n"
                                               "    return 1\n");
        const RunRecord cold = m->run(QStringLiteral("hello"));
        const RunRecord warm = m->run(QStringLiteral("hello"));
        QCOMPARE(cold.logStream, warm.logStream);
        const LogRunPlace first = placeOf(cold);
        const LogRunPlace second = placeOf(warm);
        QCOMPARE(first.stream.group, group);
        QCOMPARE(first.stream.name, cold.logStream);
        QCOMPARE(second.stream.id, first.stream.id);
        QCOMPARE(second.stream.endRow, second.run.endRow);
        QCOMPARE(textOf(first), cold.log);
        QCOMPARE(textOf(second), warm.log);
        QVERIFY(textOf(first).startsWith("INIT_START "));
        QCOMPARE(first.run.firstRow, 0);
        QCOMPARE(second.run.firstRow, first.run.endRow);
        QCOMPARE(first.run.coldStart, true);
        QCOMPARE(first.run.initMs, cold.summary.initMs);
        QCOMPARE(second.run.coldStart, false);
        for (const auto &[place, record] : {std::pair(first, cold), std::pair(second, warm)}) {
            QCOMPARE(place.run.running, false);
            QCOMPARE(place.run.failed, false);
            QCOMPARE(place.run.durationMs, record.summary.durationMs);
            QCOMPARE(place.run.memoryMb, record.summary.memoryMb);
            QCOMPARE(place.run.maxMemoryMb, record.summary.maxMemoryMb);
        }
    }

    void aMessageOfSeveralLinesIsOneEvent()
    {
        m->saveNode(QStringLiteral("hello"),
                    "exports.handler = async () => { console.log('a\\nb'); throw new Error('no'); };");
        const LogRunPlace place = placeOf(m->run(QStringLiteral("hello")));
        QCOMPARE(place.run.failed, true);
        const auto events = eventsOf(place);
        const auto has = [&events](const QByteArray &end) {
            return std::any_of(events.begin(), events.end(),
                               [&end](const LogEvent &event) { return event.message.endsWith(end); });
        };
        QVERIFY(has("a\nb\n"));
        QVERIFY(events.first().message.startsWith("INIT_START "));
        QVERIFY(events.last().message.startsWith("REPORT "));
    }

    void aLotOfOutputIsKept()
    {
        m->save(QStringLiteral("hello"), Language::Python,
                "import sys\n"
                "def handler(event, context):\n"
                "    line = 'x' * 99 + '\\n'\n"
                "    for i in range(1000):\n"
                "        sys.stdout.write(line * 1000)\n"
                "    sys.stdout.write('unfinished')\n",
                {300, 256, {}, {}, {}});
        const RunRecord record = m->run(QStringLiteral("hello"));
        QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
        QVERIFY(record.logTruncated);
        const LogRunPlace place = placeOf(record);
        QCOMPARE(place.run.endRow - place.run.firstRow, 1'000'000 + 5);
        QVERIFY(place.stream.storedBytes > 100'000'000);
        const auto last = settled(m->logs.events(place.stream.id, place.run.endRow - 4, 4)).value();
        QCOMPARE(last.at(0).message, QByteArray(99, 'x') + '\n');
        QCOMPARE(last.at(1).message, "unfinished");
        QVERIFY(last.at(2).message.startsWith("END "));
    }

    void aRoleThatMayNotLogStoresNothing()
    {
        m->save(QStringLiteral("hello"), Language::Python, "def handler(event, context): print('x')",
                {10, 128, {}, {}, {}, QStringLiteral("silent")});
        const RunRecord record = m->run(QStringLiteral("hello"));
        QCOMPARE(record.summary.outcome, RunOutcome::Succeeded);
        QCOMPARE(settled(m->logs.placeOfRun(record.summary.requestId)).error().kind, ErrorKind::NotFound);
        QCOMPARE(settled(m->logs.group(group)).error().kind, ErrorKind::NotFound);
        QVERIFY(record.log.contains("x\n"));
        QVERIFY(record.log.contains("[lambdesk] The output isn't stored in CloudWatch Logs: the role silent "
                                    "doesn't allow logs:PutLogEvents.\n"));
        const auto says =
            std::any_of(record.measures.begin(), record.measures.end(), [](const Measure &each) {
                return each.values.contains(QStringLiteral("logs:PutLogEvents"));
            });
        QVERIFY(says);
    }

    void theGroupOutlivesTheFunction()
    {
        m->savePython(QStringLiteral("hello"), "def handler(event, context): return 1");
        const RunRecord record = m->run(QStringLiteral("hello"));
        QVERIFY(settled(m->functions.remove(functionName(QStringLiteral("hello")))));
        QCOMPARE(settled(m->logs.group(group)).value().streams, 1);
        QCOMPARE(textOf(placeOf(record)), record.log);
    }

private:
    LogRunPlace placeOf(const RunRecord &record)
    {
        return settled(m->logs.placeOfRun(record.summary.requestId)).value();
    }
    QList<LogEvent> eventsOf(const LogRunPlace &place)
    {
        return settled(m->logs.events(place.stream.id, place.run.firstRow,
                                      int(place.run.endRow - place.run.firstRow)))
            .value();
    }
    QByteArray textOf(const LogRunPlace &place)
    {
        QByteArray text;
        for (const LogEvent &event : eventsOf(place))
            text += event.message;
        return text;
    }

    std::unique_ptr<RunFixture> m;
};

LAMBDESK_TEST(QCoreApplication, TestRunLogs)

#include "tst_runlogs.moc"
