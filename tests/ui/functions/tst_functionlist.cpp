// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>
#include <ui/functions/functionfiltermodel.h>
#include <ui/functions/functionlistmodel.h>
#include <ui/functions/relativetime.h>

#include <QAbstractItemModelTester>

using namespace lambdesk;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'453'987'888'627).toUTC();

Function function(const QString &name, qint64 bytes, int secondsAgo)
{
    Function made{test::configurationOf(name), {}, u"$LATEST"_s, {}, now.addSecs(-secondsAgo)};
    made.code.bytes = bytes;
    return made;
}

} // namespace

class TestFunctionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheModelsRules();
    void replacesTheFunctionOfThatName();
    void showsWhatTheConsoleShows();
    void sortsSizesAndTimesByValue();
    void filtersByNameDescriptionAndRuntime();
    void saysHowLongAgo_data();
    void saysHowLongAgo();

private:
    static FunctionListModel *model(QObject *parent)
    {
        auto *made = new FunctionListModel([] { return now; }, parent);
        made->setFunctions({function(u"small"_s, 325, 30), function(u"Large"_s, 20'000, 7'300),
                            function(u"middle"_s, 4'000, 100'000)});
        return made;
    }

    static QStringList names(const QAbstractItemModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, FunctionListModel::Name).data().toString();
        return names;
    }
};

void TestFunctionList::keepsTheModelsRules()
{
    FunctionListModel *list = model(this);
    FunctionFilterModel shown;
    shown.setSourceModel(list);
    QAbstractItemModelTester source(list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester proxy(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.sort(FunctionListModel::CodeSize);
    list->put(function(u"new"_s, 1, 0));
    list->put(function(u"small"_s, 99'999, 0));
    shown.setFilterText(u"m"_s);
    list->remove(test::functionName(u"Large"_s));
    list->remove(test::functionName(u"never-there"_s));
    list->refreshAges();
    QCOMPARE(list->rowCount(), 3);
    list->setFunctions({});
    QCOMPARE(shown.rowCount(), 0);
}

void TestFunctionList::replacesTheFunctionOfThatName()
{
    FunctionListModel *list = model(this);
    QSignalSpy changed(list, &QAbstractItemModel::dataChanged);
    list->put(function(u"small"_s, 1'023, 0));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list->rowCount(), 3);
    QCOMPARE(list->index(0, FunctionListModel::CodeSize).data().toString(), u"1023 bytes"_s);
    QVERIFY(list->nameAt(0).value() == test::functionName(u"small"_s));
    QVERIFY(!list->nameAt(3));
    QVERIFY(!list->nameAt(-1));
}

void TestFunctionList::showsWhatTheConsoleShows()
{
    FunctionListModel *list = model(this);
    QStringList head;
    QStringList row;
    for (int column = 0; column < list->columnCount(); ++column) {
        head << list->headerData(column, Qt::Horizontal).toString();
        row << list->index(0, column).data().toString();
    }
    QCOMPARE(head, (QStringList{u"Function name"_s, u"Description"_s, u"Runtime"_s, u"Code size"_s,
                                u"Memory"_s, u"Timeout"_s, u"Last modified"_s}));
    QCOMPARE(row, (QStringList{u"small"_s, u"What it does \u2713"_s, u"Node.js 20.x"_s, u"325 bytes"_s,
                               u"128 MB"_s, u"3 sec"_s, u"30 seconds ago"_s}));
    const QString exact = list->index(0, FunctionListModel::LastModified).data(Qt::ToolTipRole).toString();
    QVERIFY2(exact.contains(u"2016"), qPrintable(exact));
}

void TestFunctionList::sortsSizesAndTimesByValue()
{
    FunctionFilterModel shown;
    shown.setSourceModel(model(&shown));
    shown.sort(FunctionListModel::CodeSize);
    QCOMPARE(names(shown), (QStringList{u"small"_s, u"middle"_s, u"Large"_s}));
    shown.sort(FunctionListModel::LastModified, Qt::DescendingOrder);
    QCOMPARE(names(shown), (QStringList{u"small"_s, u"Large"_s, u"middle"_s}));
    shown.sort(FunctionListModel::Name);
    QCOMPARE(names(shown), (QStringList{u"Large"_s, u"middle"_s, u"small"_s}));
}

void TestFunctionList::filtersByNameDescriptionAndRuntime()
{
    FunctionFilterModel shown;
    shown.setSourceModel(model(&shown));
    shown.setFilterText(u" LARGE "_s);
    QCOMPARE(names(shown), QStringList{u"Large"_s});
    shown.setFilterText(u"node.js 20"_s);
    QCOMPARE(shown.rowCount(), 3);
    shown.setFilterText(u"what it"_s);
    QCOMPARE(shown.rowCount(), 3);
    shown.setFilterText(u"128 MB"_s);
    QCOMPARE(shown.rowCount(), 0);
}

void TestFunctionList::saysHowLongAgo_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("clock set back") << -100 << u"just now"_s;
    QTest::newRow("now") << 0 << u"just now"_s;
    QTest::newRow("seconds") << 59 << u"59 seconds ago"_s;
    QTest::newRow("one minute") << 60 << u"1 minute ago"_s;
    QTest::newRow("minutes") << 3599 << u"59 minutes ago"_s;
    QTest::newRow("one hour") << 3600 << u"1 hour ago"_s;
    QTest::newRow("days") << 3 * 86400 << u"3 days ago"_s;
    QTest::newRow("months") << 65 * 86400 << u"2 months ago"_s;
    QTest::newRow("years") << 800 * 86400 << u"2 years ago"_s;
}

void TestFunctionList::saysHowLongAgo()
{
    QFETCH(int, seconds);
    QTEST(relativeTime(now.addSecs(-seconds), now), "words");
}

LAMBDESK_TEST(QCoreApplication, TestFunctionList)
#include "tst_functionlist.moc"
