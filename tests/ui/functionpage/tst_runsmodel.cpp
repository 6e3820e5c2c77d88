// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runrecords.h>
#include <tests/support/testprogram.h>
#include <ui/functionpage/logtext.h>
#include <ui/functionpage/measuresmodel.h>
#include <ui/functionpage/runsmodel.h>
#include <ui/functionpage/summarylist.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

RunSummary run(const QString &id, RunOutcome outcome = RunOutcome::Running)
{
    const FunctionName name = *FunctionName::from(u"f"_s, Quotas{.functionNameLength = 64});
    const QDateTime startedAt = QDateTime::fromSecsSinceEpoch(1453725296).toUTC();
    return {id, name, u"Hello"_s, startedAt, outcome, false, 0.333, {}, 100, 128, 9};
}

QString text(const RunsModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestRunsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsNewRunsOnTopAndBringsOldOnesUpToDate();
    void dropsTheOldestBeyondTheLimit();
    void showsFiguresOnlyOfEndedRuns();
    void inventsNoFiguresOfARunThatWasCutShort();
    void saysWhichEventsCameThroughTheApi();
    void saysTheSameInTheSummary();
    void listsMeasures();
    void putsCutCharactersTogether();
    void breaksEndlessLines();
    void keepsTheLastLines_data();
    void keepsTheLastLines();
};

void TestRunsModel::putsNewRunsOnTopAndBringsOldOnesUpToDate()
{
    RunsModel model(10);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRuns({run(u"b"_s, RunOutcome::Succeeded), run(u"a"_s, RunOutcome::Failed)});
    model.put(run(u"c"_s));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(u"c"_s), 0);
    QSignalSpy changed(&model, &RunsModel::dataChanged);
    model.put(run(u"c"_s, RunOutcome::Stopped));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(text(model, 0, RunsModel::OutcomeColumn), u"Stopped"_s);
    QCOMPARE(text(model, 2, RunsModel::OutcomeColumn), u"Failed"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestRunsModel::dropsTheOldestBeyondTheLimit()
{
    RunsModel model(2);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        model.put(run(id));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(u"a"_s), -1);
    model.setRuns({run(u"a"_s), run(u"b"_s), run(u"c"_s)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(u"c"_s), -1);
}

void TestRunsModel::showsFiguresOnlyOfEndedRuns()
{
    RunsModel model(2);
    model.put(run(u"a"_s));
    QCOMPARE(text(model, 0, RunsModel::DurationColumn), QString());
    RunSummary ended = run(u"a"_s, RunOutcome::Succeeded);
    ended.coldStart = true;
    model.put(ended);
    QCOMPARE(text(model, 0, RunsModel::EventColumn), u"Hello"_s);
    QCOMPARE(text(model, 0, RunsModel::VersionColumn), u"$LATEST"_s);
    QCOMPARE(text(model, 0, RunsModel::DurationColumn), u"0.33 ms"_s);
    {
        const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(text(model, 0, RunsModel::DurationColumn), u"0,33 ms"_s);
    }
    QCOMPARE(text(model, 0, RunsModel::BilledColumn), u"100 ms"_s);
    QCOMPARE(text(model, 0, RunsModel::MemoryColumn), u"9 of 128 MB"_s);
    QCOMPARE(text(model, 0, RunsModel::StartColumn), u"Cold"_s);
}

void TestRunsModel::inventsNoFiguresOfARunThatWasCutShort()
{
    RunsModel model(2);
    model.put(run(u"a"_s, RunOutcome::CutShort));
    QCOMPARE(text(model, 0, RunsModel::OutcomeColumn), u"Cut short"_s);
    const QModelIndex outcome = model.index(0, RunsModel::OutcomeColumn);
    QVERIFY(outcome.data(Qt::ToolTipRole).toString().startsWith(u"Lambdesk ended before"_s));
    for (const int column : {RunsModel::DurationColumn, RunsModel::BilledColumn, RunsModel::MemoryColumn})
        QCOMPARE(text(model, 0, column), QString());
    QCOMPARE(text(model, 0, RunsModel::EventColumn), u"Hello"_s);
}

void TestRunsModel::saysWhichEventsCameThroughTheApi()
{
    RunsModel model(3);
    RunSummary called = run(u"called"_s, RunOutcome::Succeeded);
    called.eventName.clear();
    RunSummary inFigures = run(u"in figures"_s, RunOutcome::Succeeded);
    inFigures.eventName.clear();
    inFigures.isEventKnown = false;
    model.setRuns({run(u"tested"_s, RunOutcome::Succeeded), called, inFigures});
    const auto tip = [&model](int row) {
        return model.index(row, RunsModel::EventColumn).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(text(model, 0, RunsModel::EventColumn), u"Hello"_s);
    QVERIFY(tip(0).isEmpty());
    QCOMPARE(text(model, 1, RunsModel::EventColumn), u"API"_s);
    QVERIFY(tip(1).contains(u"through the API"_s));
    QCOMPARE(text(model, 2, RunsModel::EventColumn), QString());
    QVERIFY(tip(2).isEmpty());
}

void TestRunsModel::saysTheSameInTheSummary()
{
    RunsModel model(1);
    SummaryList summary;
    const auto *event = summary.findChild<QLabel *>(u"testEventName"_s);
    RunRecord record = recordOf(u"a"_s, u"f"_s);
    for (const QString &name : {u"Hello"_s, QString()}) {
        record.summary.eventName = name;
        model.put(record.summary);
        summary.setRun(record);
        const QModelIndex listed = model.index(0, RunsModel::EventColumn);
        QVERIFY(!event->isHidden());
        QCOMPARE(event->text(), listed.data().toString());
        QCOMPARE(event->toolTip(), listed.data(Qt::ToolTipRole).toString());
    }
    summary.clear(u"Hello"_s);
    QVERIFY(event->toolTip().isEmpty());
}

void TestRunsModel::listsMeasures()
{
    MeasuresModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMeasures({{u"Time-out"_s, Measure::State::Enforced, {}},
                       {u"Isolation"_s, Measure::State::Skipped, u"none"_s},
                       {u"Files"_s, Measure::State::Enforced, u"At most %1."_s, {u"7"_s}}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, MeasuresModel::StateColumn).data().toString(), u"Skipped"_s);
    QCOMPARE(model.index(1, MeasuresModel::NoteColumn).data().toString(), u"none"_s);
    QCOMPARE(model.index(2, MeasuresModel::NoteColumn).data().toString(), u"At most 7."_s);
}

void TestRunsModel::putsCutCharactersTogether()
{
    const QByteArray bytes = "caf\xc3\xa9 \xf0\x9f\x98\x80 \xff end";
    LogText pieces;
    QString text;
    for (const char byte : bytes)
        text += pieces.append(QByteArray(1, byte));
    QCOMPARE(text, u"café 😀 \uFFFD end"_s);
    QCOMPARE(logText(bytes), text);
}

void TestRunsModel::breaksEndlessLines()
{
    const QString text = logText(QByteArray(3 * LogText::longestLine, 'x'));
    QCOMPARE(text.count(u'\n'), 2);
    QCOMPARE(QString(text).remove(u'\n').size(), 3 * LogText::longestLine);
}

void TestRunsModel::keepsTheLastLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("last");
    QTest::newRow("fewer") << u"a\nb\n"_s << 3 << 100 << u"a\nb\n"_s;
    QTest::newRow("exactly") << u"a\nb\n"_s << 2 << 100 << u"a\nb\n"_s;
    QTest::newRow("more") << u"a\nb\nc\n"_s << 2 << 100 << u"b\nc\n"_s;
    QTest::newRow("too many characters") << u"aaaa\nbbbb\ncccc\n"_s << 9 << 7 << u"cccc\n"_s;
    QTest::newRow("one long line") << u"abcdef"_s << 9 << 3 << u"def"_s;
    QTest::newRow("empty") << QString() << 2 << 10 << QString();
}

void TestRunsModel::keepsTheLastLines()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QFETCH(int, characters);
    QTEST(lastLines(text, lines, characters), "last");
    QFETCH(QString, last);
    QCOMPARE(lastLines(text.toUtf8(), lines, characters), last.toUtf8());
}

LAMBDESK_TEST(QApplication, TestRunsModel)
#include "tst_runsmodel.moc"
