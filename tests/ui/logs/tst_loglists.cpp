// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logfixture.h>
#include <tests/support/testprogram.h>
#include <ui/logs/loggroupsmodel.h>
#include <ui/logs/loggroupspage.h>
#include <ui/logs/lognamefilter.h>
#include <ui/logs/logstreamsmodel.h>
#include <ui/logs/logstreamspage.h>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

LogGroup group(const QString &name, qint64 bytes = 0)
{
    LogGroup made;
    made.name = name;
    made.storedBytes = bytes;
    return made;
}

LogStream stream(LogStreamId id, const QString &name, std::optional<LogTime> last)
{
    LogStream made;
    made.id = id;
    made.name = name;
    made.lastEvent = last;
    return made;
}

QStringList column(const QAbstractItemModel &model, int column = 0)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

/// The lists of log groups and of the streams of one: models and pages.
class TestLogLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<LogFixture>(); }
    void cleanup() { m.reset(); }

    void groupsKeepTheModelsRules();
    void streamsKeepTheModelsRules();
    void sortsStreamsWithoutEventsLast();
    void listsGroupsLive();
    void saysHowAGroupComesToBe();
    void createsAGroup();
    void setsTheRetention();
    void deletesGroupsAfterAQuestion();
    void asksForSearchesAndInsights();
    void listsStreamsLive();
    void deletesAStreamAfterAQuestion();
    void createsAStream();
    void saysWhatAFunctionWithoutALogNeeds();
    void givesNamesTheFreeWidth();

private:
    template <typename Widget>
    Widget *dialogPart(const QString &objectName) const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible()) {
                if (auto *part = dialog->findChild<Widget *>(objectName))
                    return part;
            }
        }
        return nullptr;
    }
    void press(QWidget *button)
    {
        QVERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    std::unique_ptr<LogGroupsPage> groupsPage()
    {
        auto page = std::make_unique<LogGroupsPage>(*m->logs);
        page->resize(900, 600);
        page->show();
        return page;
    }
    static QTableView *table(const QWidget &page) { return page.findChild<QTableView *>(); }

    std::unique_ptr<LogFixture> m;
};

void TestLogLists::groupsKeepTheModelsRules()
{
    LogGroupsModel model;
    LogNameFilter shown(LogGroupsModel::SortRole, LogNameFilter::Where::Anywhere, nullptr);
    shown.setSourceModel(&model);
    QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester proxy(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.sort(LogGroupsModel::StoredBytes, Qt::DescendingOrder);
    model.setItems({group(u"a"_s, 900), group(u"b"_s, 1'000'000), group(u"c"_s, 10'000)});
    QCOMPARE(column(shown), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(column(shown, LogGroupsModel::StoredBytes),
             (QStringList{u"976.6 KB"_s, u"9.8 KB"_s, u"900 bytes"_s}));
    QPersistentModelIndex kept(model.index(2, 0));
    model.setItems({group(u"c"_s, 5'000'000), group(u"d"_s)});
    QCOMPARE(kept.data().toString(), u"c"_s);
    QCOMPARE(column(shown), (QStringList{u"c"_s, u"d"_s}));
    model.noteEvent(u"d"_s, 5);
    QCOMPARE(model.itemAt(1)->lastEvent, 5);
    model.noteEvent(u"nobody"_s, 5);
    shown.setFilterText(u"D"_s);
    QCOMPARE(column(shown), QStringList{u"d"_s});
    model.refreshAges();
    QVERIFY(!model.itemAt(7));
    QCOMPARE(model.headerData(LogGroupsModel::Retention, Qt::Horizontal).toString(), u"Retention"_s);
    QCOMPARE(retentionText({}), u"Never expire"_s);
    QCOMPARE(retentionText(1), u"1 day"_s);
    QCOMPARE(retentionText(30), u"30 days"_s);
}

void TestLogLists::streamsKeepTheModelsRules()
{
    LogStreamsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems({stream(1, u"one"_s, 10), stream(2, u"two"_s, 20)});
    model.put(stream(3, u"three"_s, {}));
    model.put(stream(1, u"one"_s, 40));
    QCOMPARE(model.itemAt(0)->lastEvent, 40);
    model.setItems({stream(3, u"three"_s, 50)});
    QCOMPARE(column(model), QStringList{u"three"_s});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestLogLists::sortsStreamsWithoutEventsLast()
{
    LogStreamsModel model;
    LogNameFilter shown(LogStreamsModel::SortRole, LogNameFilter::Where::AtBegin, nullptr);
    shown.setSourceModel(&model);
    shown.sort(LogStreamsModel::LastEvent, Qt::DescendingOrder);
    model.setItems({stream(1, u"ab"_s, {}), stream(2, u"ba"_s, 20), stream(3, u"ac"_s, 30)});
    QCOMPARE(column(shown), (QStringList{u"ac"_s, u"ba"_s, u"ab"_s}));
    shown.setFilterText(u"a"_s);
    QCOMPARE(column(shown), (QStringList{u"ac"_s, u"ab"_s}));
}

void TestLogLists::listsGroupsLive()
{
    m->makeStream();
    m->makeStream(u"/aws/lambda/other"_s);
    const auto page = groupsPage();
    QTRY_COMPARE(column(*table(*page)->model()), (QStringList{testGroup, u"/aws/lambda/other"_s}));
    QCOMPARE(column(*table(*page)->model(), LogGroupsModel::LastEvent), (QStringList{u"–"_s, u"–"_s}));
    m->put({"hello\n"}, m->now());
    QTRY_VERIFY(column(*table(*page)->model(), LogGroupsModel::StoredBytes).first() != u"0 bytes"_s);
    QVERIFY(column(*table(*page)->model(), LogGroupsModel::LastEvent).first().endsWith(u" ago"_s));
    QTest::keyClicks(page->findChild<QLineEdit *>(u"logGroupFilter"_s), u"OTHER"_s);
    QCOMPARE(table(*page)->model()->rowCount(), 1);

    QSignalSpy opened(page.get(), &LogGroupsPage::groupRequested);
    table(*page)->selectRow(0);
    QTest::keyClick(table(*page), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const QRect cell = table(*page)->visualRect(table(*page)->model()->index(0, 0));
    QTest::mouseClick(table(*page)->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(20, 10));
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toString(), u"/aws/lambda/other"_s);
}

void TestLogLists::saysHowAGroupComesToBe()
{
    const auto page = groupsPage();
    auto *words = page->findChild<QLabel *>(u"noLogGroups"_s);
    QTRY_VERIFY(words->isVisible());
    QVERIFY(words->text().contains(u"runs for the first time"_s));
    m->makeStream();
    QTRY_VERIFY(!words->isVisible());
    QCOMPARE(table(*page)->model()->rowCount(), 1);
}

void TestLogLists::createsAGroup()
{
    const auto page = groupsPage();
    page->findChild<QAction *>(u"createLogGroup"_s)->trigger();
    auto *name = dialogPart<QLineEdit>(u"logName"_s);
    QVERIFY(name);
    QTest::keyClicks(name, u"not a name"_s);
    press(dialogPart<QAbstractButton>(u"createButton"_s));
    // What is wrong is said, and the dialog stays.
    QTRY_VERIFY(dialogPart<QAbstractButton>(u"createButton"_s)->isEnabled());
    name->selectAll();
    QTest::keyClicks(name, u"mine"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(column(*table(*page)->model()), QStringList{u"mine"_s});
}

void TestLogLists::setsTheRetention()
{
    m->makeStream();
    const auto page = groupsPage();
    QTRY_COMPARE(table(*page)->model()->rowCount(), 1);
    auto *action = page->findChild<QAction *>(u"editRetention"_s);
    QVERIFY(!action->isEnabled());
    table(*page)->selectRow(0);
    QVERIFY(action->isEnabled());
    action->trigger();
    auto *days = dialogPart<QComboBox>(u"retentionDays"_s);
    QVERIFY(days);
    QCOMPARE(days->currentText(), u"Never expire"_s);
    QCOMPARE(days->count(), LogService::retentionChoices().size() + 1);
    days->setCurrentText(u"30 days"_s);
    press(dialogPart<QAbstractButton>(u"saveButton"_s));
    QTRY_COMPARE(column(*table(*page)->model(), LogGroupsModel::Retention), QStringList{u"30 days"_s});
    QCOMPARE(settled(m->logs->group(testGroup))->retentionDays, 30);
}

void TestLogLists::deletesGroupsAfterAQuestion()
{
    m->makeStream();
    m->makeStream(u"/aws/lambda/other"_s);
    const auto page = groupsPage();
    QTRY_COMPARE(table(*page)->model()->rowCount(), 2);
    table(*page)->selectRow(0);
    QTest::keyClick(table(*page), Qt::Key_Delete);
    QVERIFY(dialogPart<QLabel>(u"confirmText"_s)->text().contains(testGroup));
    press(dialogPart<QAbstractButton>(u"cancelButton"_s));
    QCOMPARE(table(*page)->model()->rowCount(), 2);
    table(*page)->selectAll();
    page->findChild<QAction *>(u"deleteLogGroups"_s)->trigger();
    QTRY_VERIFY(dialogPart<QLabel>(u"confirmText"_s));
    QVERIFY(dialogPart<QLabel>(u"confirmText"_s)->text().contains(u"/aws/lambda/other"_s));
    press(dialogPart<QAbstractButton>(u"confirmButton"_s));
    QTRY_COMPARE(settled(m->logs->groups())->size(), 0);
    QTRY_VERIFY(page->findChild<QLabel *>(u"noLogGroups"_s)->isVisible());
}

void TestLogLists::asksForSearchesAndInsights()
{
    m->makeStream();
    const auto page = groupsPage();
    QTRY_COMPARE(table(*page)->model()->rowCount(), 1);
    auto *search = page->findChild<QAbstractButton *>(u"searchLogGroups"_s);
    QVERIFY(!search->isEnabled());
    table(*page)->selectRow(0);
    QSignalSpy searched(page.get(), &LogGroupsPage::searchRequested);
    QSignalSpy asked(page.get(), &LogGroupsPage::insightsRequested);
    press(search);
    press(page->findChild<QAbstractButton *>(u"viewInInsights"_s));
    QCOMPARE(searched.first().first().toStringList(), QStringList{testGroup});
    QCOMPARE(asked.first().first().toStringList(), QStringList{testGroup});
}

void TestLogLists::listsStreamsLive()
{
    m->makeStream();
    m->put({"hello\n"}, m->now());
    LogStreamsPage page(*m->logs);
    page.resize(900, 600);
    page.show();
    page.open(testGroup);
    page.focusList();
    QTRY_COMPARE(column(*table(page)->model()), QStringList{testStream});
    QCOMPARE(page.focusWidget(), table(page));
    QTRY_VERIFY(page.findChild<QLabel *>(u"logGroupFacts"_s)->text().contains(u"Never expire"_s));
    QCOMPARE(page.findChild<QLabel *>(u"logGroupTitle"_s)->text(), testGroup);
    // The group's own figures follow, too.
    for (int part = 0; part < 2; ++part)
        m->put(QList<QByteArray>(20, QByteArray(30'000, 'x')), m->now());
    QTRY_VERIFY(page.findChild<QLabel *>(u"logGroupFacts"_s)->text().contains(u" MB"_s));
    m->makeStream(testGroup, u"newer"_s);
    m->put({"later\n"}, m->now() + 1000, u"newer"_s);
    QTRY_COMPARE(column(*table(page)->model()), (QStringList{u"newer"_s, testStream}));
    QSignalSpy opened(&page, &LogStreamsPage::streamRequested);
    table(page)->setCurrentIndex(table(page)->model()->index(0, 0));
    QTest::keyClick(table(page), Qt::Key_Return);
    QCOMPARE(opened.first(), (QVariantList{testGroup, u"newer"_s}));
    QTest::keyClicks(page.findChild<QLineEdit *>(u"logStreamFilter"_s), u"2026/"_s);
    QCOMPARE(column(*table(page)->model()), QStringList{testStream});
    QSignalSpy searched(&page, &LogStreamsPage::searchRequested);
    press(page.findChild<QAbstractButton *>(u"searchGroup"_s));
    QCOMPARE(searched.first().first().toStringList(), QStringList{testGroup});
}

void TestLogLists::deletesAStreamAfterAQuestion()
{
    m->makeStream();
    LogStreamsPage page(*m->logs);
    page.show();
    page.open(testGroup);
    QTRY_COMPARE(table(page)->model()->rowCount(), 1);
    table(page)->selectRow(0);
    press(page.findChild<QAbstractButton *>(u"deleteLogStreams"_s));
    QVERIFY(dialogPart<QLabel>(u"confirmText"_s)->text().contains(testStream));
    press(dialogPart<QAbstractButton>(u"confirmButton"_s));
    QTRY_COMPARE(table(page)->model()->rowCount(), 0);
    QTRY_VERIFY(page.findChild<QLabel *>(u"noLogStreams"_s)->isVisible());
}

void TestLogLists::createsAStream()
{
    m->makeStream();
    LogStreamsPage page(*m->logs);
    page.show();
    page.open(testGroup);
    auto *create = page.findChild<QAbstractButton *>(u"createLogStream"_s);
    QTRY_VERIFY(create->isEnabled());
    press(create);
    QTest::keyClicks(dialogPart<QLineEdit>(u"logName"_s), u"mine"_s);
    press(dialogPart<QAbstractButton>(u"createButton"_s));
    QTRY_COMPARE(table(page)->model()->rowCount(), 2);
}

void TestLogLists::saysWhatAFunctionWithoutALogNeeds()
{
    LogStreamsPage page(*m->logs);
    page.show();
    page.open(u"/aws/lambda/quiet"_s);
    auto *words = page.findChild<QLabel *>(u"noLogStreams"_s);
    QTRY_VERIFY(words->isVisible());
    QVERIFY2(words->text().startsWith(u"quiet has not written a log yet."_s), qPrintable(words->text()));
    // It runs: the page shows it, without being opened again.
    m->makeStream(u"/aws/lambda/quiet"_s);
    QTRY_COMPARE(table(page)->model()->rowCount(), 1);
    QVERIFY(!words->isVisible());
}

void TestLogLists::givesNamesTheFreeWidth()
{
    m->makeStream();
    const auto groups = groupsPage();
    LogStreamsPage streams(*m->logs);
    streams.resize(900, 600);
    streams.show();
    streams.open(testGroup);
    for (QWidget *page : {static_cast<QWidget *>(groups.get()), static_cast<QWidget *>(&streams)}) {
        QTRY_COMPARE(table(*page)->model()->rowCount(), 1);
        const QHeaderView *header = table(*page)->horizontalHeader();
        const int name = header->sectionSize(0);
        const int others = header->length() - name;
        QTRY_COMPARE(header->length(), table(*page)->viewport()->width());
        page->resize(1200, 600);
        QTRY_COMPARE(header->length(), table(*page)->viewport()->width());
        QCOMPARE(header->length() - header->sectionSize(0), others);
        QVERIFY2(header->sectionSize(0) >= name + 250, QByteArray::number(header->sectionSize(0)));
    }
    QCOMPARE(table(streams)->model()->index(0, 0).data(Qt::ToolTipRole).toString(), testStream);
}

LAMBDESK_TEST(QApplication, TestLogLists)
#include "tst_loglists.moc"
