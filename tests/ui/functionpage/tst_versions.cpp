// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/aliasservice.h>
#include <model/functions/versionservice.h>
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray one = "exports.handler = async (event, context) => 'one of ' + context.functionVersion;";
const QByteArray two = "exports.handler = async (event, context) => 'two of ' + context.functionVersion;";

} // namespace

/// Versions and aliases on the function's page.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void publishesAVersion();
    void saysThatNothingHasChanged();
    void asksToSaveBeforePublishing();
    void refusesADescriptionThatIsTooLong();
    void showsAVersionReadOnly();
    void asksBeforeItLeavesWhatIsTyped();
    void runsTheVersionThatIsShown();
    void runsAVersionAgain();
    void createsAnAlias();
    void createsAnAliasForTwoVersions();
    void refusesAnAliasThatIsThere();
    void followsWhatOthersDo();
    void goesBackWhenTheVersionIsGone();

private:
    Function publish();
    Alias createAlias(const QString &name, const Qualifier &version);
    QDialog *dialog(const char *objectName);
    QStringList entries() const;
    void choose(const QString &qualifier);
    void test();
    QString resultText() const { return find<QPlainTextEdit>(*m_page->page, "resultText")->toPlainText(); }
    QLabel *words() const { return find<QLabel>(*m_page->page, "versionWords"); }

    std::unique_ptr<PageFixture> m_page;
};

void TestVersions::init()
{
    m_page = std::make_unique<PageFixture>(one);
}

void TestVersions::cleanup()
{
    m_page.reset();
}

Function TestVersions::publish()
{
    const auto version = WindowFixture::answer(m_page->services().versions.publish(m_page->name, {}));
    [&] { QTRY_VERIFY(m_page->action(u"qualifier-"_s + version->version)); }();
    return *version;
}

Alias TestVersions::createAlias(const QString &name, const Qualifier &version)
{
    const Alias alias{m_page->name, AliasName::from(name, m_page->window.quotas()).value(), version};
    const auto created = WindowFixture::answer(m_page->services().aliases.create(alias));
    [&] { QTRY_VERIFY(m_page->action(u"qualifier-"_s + name)); }();
    return *created;
}

QDialog *TestVersions::dialog(const char *objectName)
{
    QDialog *found = nullptr;
    [&] { QTRY_VERIFY(found = openDialog<QDialog>(objectName)); }();
    return found;
}

QStringList TestVersions::entries() const
{
    QStringList texts;
    for (const QAction *entry : m_page->page->findChild<QMenu *>(u"qualifiersMenu"_s)->actions())
        texts << entry->text();
    return texts;
}

void TestVersions::choose(const QString &qualifier)
{
    QVERIFY(m_page->action(u"qualifier-"_s + qualifier));
    m_page->action(u"qualifier-"_s + qualifier)->trigger();
}

void TestVersions::test()
{
    QSignalSpy finished(&m_page->services().runs, &RunService::runFinished);
    click(m_page->button("testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QTRY_COMPARE(find<QLabel>(*m_page->page, "executionResult")->text(), u"Execution result: succeeded"_s);
}

void TestVersions::publishesAVersion()
{
    m_page->action(u"publishVersionAction"_s)->trigger();
    QDialog *asked = dialog("publishDialog");
    QTest::keyClicks(find<QLineEdit>(*asked, "versionDescription"), u"the first & best"_s);
    click(find<QPushButton>(*asked, "publishButton"));
    QTRY_COMPARE(m_page->flash(), u"Version 1 of mine is published."_s);
    QTRY_VERIFY(entries().contains(u"1 · the first && best"_s));
    QVERIFY(m_page->action(u"qualifier-$LATEST"_s)->isChecked());
    click(m_page->button("showVersion"));
    QTRY_VERIFY(m_page->action(u"qualifier-1"_s)->isChecked());
}

void TestVersions::saysThatNothingHasChanged()
{
    publish();
    m_page->action(u"publishVersionAction"_s)->trigger();
    click(find<QPushButton>(*dialog("publishDialog"), "publishButton"));
    QTRY_COMPARE(m_page->flash(),
                 u"Nothing has changed since version 1 was published, so there is no new version."_s);
    QCOMPARE(WindowFixture::answer(m_page->services().versions.list(m_page->name)).value().size(), 2);
}

void TestVersions::asksToSaveBeforePublishing()
{
    m_page->type(two);
    m_page->action(u"publishVersionAction"_s)->trigger();
    click(find<QPushButton>(*dialog("confirmDialog"), "confirmButton"));
    click(find<QPushButton>(*dialog("publishDialog"), "publishButton"));
    QTRY_COMPARE(m_page->flash(), u"Version 1 of mine is published."_s);
    QCOMPARE(m_page->savedCode(), two);
}

void TestVersions::refusesADescriptionThatIsTooLong()
{
    m_page->action(u"publishVersionAction"_s)->trigger();
    QDialog *asked = dialog("publishDialog");
    find<QLineEdit>(*asked, "versionDescription")->setText(QString(257, u'x'));
    click(find<QPushButton>(*asked, "publishButton"));
    QVERIFY(find<QLabel>(*asked, "versionDescriptionProblem")->isVisible());
    QTest::keyClick(asked, Qt::Key_Escape);
    QCOMPARE(WindowFixture::answer(m_page->services().versions.list(m_page->name)).value().size(), 1);
}

void TestVersions::showsAVersionReadOnly()
{
    publish();
    m_page->type(two);
    click(m_page->button("saveCodeButton"));
    QTRY_VERIFY(!m_page->page->hasUnsavedChanges());
    QSignalSpy titles(m_page->page.get(), &FunctionPage::titleChanged);
    choose(u"1"_s);
    QTRY_COMPARE(m_page->editor()->code(), one);
    QCOMPARE(titles.last().first().toString(), u"mine:1"_s);
    QVERIFY(m_page->editor()->isReadOnly());
    QVERIFY(!find<QWidget>(*m_page->page, "configurationForm")->isEnabled());
    QVERIFY(words()->isVisible());
    QVERIFY2(words()->text().startsWith(u"Version 1 of mine, published "_s), qPrintable(words()->text()));
    QVERIFY(find<QLabel>(*m_page->page, "functionArn")->text().endsWith(u":function:mine:1"_s));
    QTest::keyClicks(m_page->editor(), u"typed"_s);
    QCOMPARE(m_page->editor()->code(), one);
    QVERIFY(!m_page->page->hasUnsavedChanges());

    click(m_page->button("switchToLatest"));
    QTRY_COMPARE(m_page->editor()->code(), two);
    QCOMPARE(titles.last().first().toString(), u"mine"_s);
    QVERIFY(!m_page->editor()->isReadOnly());
    QVERIFY(find<QWidget>(*m_page->page, "configurationForm")->isEnabled());
    QVERIFY(!words()->isVisible());
}

void TestVersions::asksBeforeItLeavesWhatIsTyped()
{
    publish();
    m_page->type(two);
    choose(u"1"_s);
    click(find<QPushButton>(*dialog("confirmDialog"), "cancelButton"));
    QCOMPARE(m_page->editor()->code(), two);
    QVERIFY(m_page->action(u"qualifier-$LATEST"_s)->isChecked());
    QVERIFY(!m_page->action(u"qualifier-1"_s)->isChecked());
    choose(u"1"_s);
    click(find<QPushButton>(*dialog("confirmDialog"), "discardButton"));
    QTRY_VERIFY(m_page->action(u"qualifier-1"_s)->isChecked());
    QTRY_COMPARE(m_page->editor()->code(), one);
}

void TestVersions::runsTheVersionThatIsShown()
{
    publish();
    createAlias(u"prod"_s, Qualifier(1));
    QVERIFY(WindowFixture::answer(
        m_page->services().functions.updateCode(m_page->name, PageFixture::package(two))));
    m_page->saveEvent("{}");
    test();
    QCOMPARE(resultText(), u"\"two of $LATEST\""_s);
    choose(u"1"_s);
    QTRY_COMPARE(m_page->editor()->code(), one);
    test();
    QCOMPARE(resultText(), u"\"one of 1\""_s);
    choose(u"prod"_s);
    QTRY_COMPARE(words()->text(),
                 u"The alias prod names version 1 of mine. Code and configuration of a version "
                 "can't be changed."_s);
    test();
    QCOMPARE(resultText(), u"\"one of 1\""_s);
}

void TestVersions::runsAVersionAgain()
{
    publish();
    QVERIFY(WindowFixture::answer(
        m_page->services().functions.updateCode(m_page->name, PageFixture::package(two))));
    QVERIFY(WindowFixture::answer(m_page->services().runs.start(m_page->name, "{}", u"e"_s, u"1"_s)));
    find<QTabWidget>(*m_page->page, "functionTabs")->setCurrentIndex(2);
    find<QTabWidget>(*m_page->page, "monitoringTabs")->setCurrentIndex(2);
    auto *table = find<QTableView>(*m_page->page, "runsTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    table->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(*m_page->page, "runDetails")->isVisible(), patience);
    m_page->type("edited and not saved");
    QStringList ran;
    connect(&m_page->services().runs, &RunService::runFinished, m_page->page.get(),
            [&ran](const RunRecord &run) { ran << run.summary.version; });
    click(m_page->button("runAgainButton"));
    QTRY_COMPARE_WITH_TIMEOUT(ran, QStringList{u"1"_s}, patience);
    QVERIFY(m_page->page->hasUnsavedChanges());
}

void TestVersions::createsAnAlias()
{
    publish();
    m_page->action(u"createAliasAction"_s)->trigger();
    QDialog *asked = dialog("aliasDialog");
    QVERIFY(!find<QPushButton>(*asked, "createAliasButton")->isEnabled());
    QTest::keyClicks(find<QLineEdit>(*asked, "aliasName"), u"12"_s);
    QVERIFY(find<QLabel>(*asked, "aliasNameProblem")->isVisible());
    find<QLineEdit>(*asked, "aliasName")->clear();
    QTest::keyClicks(find<QLineEdit>(*asked, "aliasName"), u"prod"_s);
    QTest::keyClicks(find<QLineEdit>(*asked, "aliasDescription"), u"for all"_s);
    QCOMPARE(find<QComboBox>(*asked, "aliasVersion")->currentText(), u"1"_s);
    QVERIFY(!find<QSpinBox>(*asked, "aliasWeight")->isEnabled());
    QTest::keyClick(find<QLineEdit>(*asked, "aliasName"), Qt::Key_Return);
    QTRY_COMPARE(m_page->flash(), u"The alias prod of mine is created."_s);
    QTRY_VERIFY(entries().contains(u"prod: 1 · for all"_s));
    click(m_page->button("showAlias"));
    QTRY_VERIFY(words()->isVisible());
    QTRY_VERIFY(find<QLabel>(*m_page->page, "functionArn")->text().endsWith(u":function:mine:prod"_s));
}

void TestVersions::createsAnAliasForTwoVersions()
{
    publish();
    QVERIFY(WindowFixture::answer(
        m_page->services().functions.updateCode(m_page->name, PageFixture::package(two))));
    publish();
    m_page->action(u"createAliasAction"_s)->trigger();
    QDialog *asked = dialog("aliasDialog");
    QTest::keyClicks(find<QLineEdit>(*asked, "aliasName"), u"both"_s);
    auto *second = find<QComboBox>(*asked, "aliasAdditionalVersion");
    second->setCurrentText(u"2"_s); // the one above
    QVERIFY(!find<QPushButton>(*asked, "createAliasButton")->isEnabled());
    second->setCurrentText(u"1"_s);
    QVERIFY(find<QSpinBox>(*asked, "aliasWeight")->isEnabled());
    find<QSpinBox>(*asked, "aliasWeight")->setValue(25);
    click(find<QPushButton>(*asked, "createAliasButton"));
    QTRY_VERIFY(entries().contains(u"both: 2 (75 %), 1 (25 %)"_s));
    const auto alias = WindowFixture::answer(m_page->services().aliases.list(m_page->name)).value().first();
    QCOMPARE(alias.version, Qualifier(2));
    QCOMPARE(alias.route, (Alias::Route{1, 0.25}));
    choose(u"both"_s);
    QTRY_VERIFY(words()->text().contains(u"gives 25 % of the invocations to version 1"_s));
}

void TestVersions::refusesAnAliasThatIsThere()
{
    publish();
    createAlias(u"prod"_s, Qualifier(1));
    m_page->action(u"createAliasAction"_s)->trigger();
    QDialog *asked = dialog("aliasDialog");
    QTest::keyClicks(find<QLineEdit>(*asked, "aliasName"), u"prod"_s);
    click(find<QPushButton>(*asked, "createAliasButton"));
    QTRY_VERIFY(find<QLabel>(*asked, "aliasNameProblem"));
    QTRY_VERIFY(find<QLabel>(*asked, "aliasNameProblem")->text().contains(u"already exist"_s));
    QVERIFY(asked->isVisible());
}

void TestVersions::followsWhatOthersDo()
{
    publish();
    createAlias(u"prod"_s, Qualifier());
    choose(u"prod"_s);
    QTRY_VERIFY(words()->isVisible());
    QVERIFY(WindowFixture::answer(
        m_page->services().functions.updateCode(m_page->name, PageFixture::package(two))));
    QTRY_COMPARE(m_page->editor()->code(), two);
    const auto edited = WindowFixture::answer(m_page->services().aliases.edit(
        m_page->name, AliasName::from(u"prod"_s, m_page->window.quotas()).value(), {}, [](Alias &alias) {
            alias.version = Qualifier(1);
            return Result<void>();
        }));
    QVERIFY(edited);
    QTRY_COMPARE(m_page->editor()->code(), one);
    QTRY_VERIFY(words()->text().contains(u"names version 1"_s));
}

void TestVersions::goesBackWhenTheVersionIsGone()
{
    publish();
    choose(u"1"_s);
    QTRY_VERIFY(m_page->editor()->isReadOnly());
    QVERIFY(WindowFixture::answer(m_page->services().versions.remove(m_page->name, 1)));
    QTRY_VERIFY(!words()->isVisible());
    QCOMPARE(m_page->flash(), u"mine:1 isn't there any more; this is $LATEST."_s);
    QTRY_VERIFY(!m_page->editor()->isReadOnly());
    QVERIFY(!m_page->action(u"qualifier-1"_s));
}

LAMBDESK_TEST(QApplication, TestVersions)
#include "tst_versions.moc"
