// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>

#include <QLineEdit>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray mine = "exports.handler = async () => 'mine';";
const QByteArray theirs = "exports.handler = async () => 'theirs';";
const QString notice =
    u"mine was changed outside this window while you were editing it. What you typed is still "
    "here, and not saved."_s;

} // namespace

/// What the page does when somebody else changes the function that it shows.
class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_page = std::make_unique<PageFixture>(); }
    void cleanup() { m_page.reset(); }
    void refreshesWhatIsNotBeingEdited();
    void tellsWhoIsEditing();
    void reloadsTheirs();
    void overwritesWithMine();
    void refusesASaveThatWouldOverwrite();
    void savesOneTabWhenAnotherWasChanged();
    void keepsTheConfigurationThatIsBeingEdited();
    void savesAgainAndAgain();

private:
    void changeCode()
    {
        QVERIFY(WindowFixture::answer(
            m_page->services().functions.updateCode(m_page->name, PageFixture::package(theirs))));
    }
    void changeMemory(int megabytes)
    {
        auto configuration = m_page->saved().configuration;
        configuration.memory = MemorySize::from(megabytes, m_page->window.quotas()).value();
        QVERIFY(WindowFixture::answer(m_page->services().functions.updateConfiguration(configuration)));
    }
    QLineEdit *description() const { return find<QLineEdit>(*m_page->page, "functionDescription"); }
    void showTab(int index) { find<QTabWidget>(*m_page->page, "functionTabs")->setCurrentIndex(index); }

    std::unique_ptr<PageFixture> m_page;
};

void TestConflicts::refreshesWhatIsNotBeingEdited()
{
    changeCode();
    QTRY_COMPARE(m_page->editor()->code(), theirs);
    QCOMPARE(m_page->flash(), QString());
    QVERIFY(!m_page->page->hasUnsavedChanges());
}

void TestConflicts::tellsWhoIsEditing()
{
    m_page->type(mine);
    changeCode();
    QTRY_COMPARE(m_page->flash(), notice);
    QCOMPARE(m_page->editor()->code(), mine);
    QVERIFY(m_page->page->hasUnsavedChanges());
    QCOMPARE(m_page->savedCode(), theirs);
}

void TestConflicts::reloadsTheirs()
{
    m_page->type(mine);
    changeCode();
    QTRY_COMPARE(m_page->flash(), notice);
    click(m_page->button("reloadTheirs"));
    QTRY_COMPARE(m_page->editor()->code(), theirs);
    QVERIFY(!m_page->page->hasUnsavedChanges());
    QTRY_COMPARE(m_page->flash(), QString());
}

void TestConflicts::overwritesWithMine()
{
    m_page->type(mine);
    changeCode();
    changeMemory(256);
    QTRY_COMPARE(m_page->flash(), notice);
    click(m_page->button("overwriteWithMine"));
    QTRY_VERIFY(!m_page->page->hasUnsavedChanges());
    QCOMPARE(m_page->savedCode(), mine);
    QCOMPARE(m_page->saved().configuration.memory.megabytes(), 256);
    QCOMPARE(m_page->editor()->code(), mine);
}

void TestConflicts::refusesASaveThatWouldOverwrite()
{
    m_page->type(mine);
    changeCode();
    QTRY_COMPARE(m_page->flash(), notice);
    click(m_page->button("saveCodeButton"));
    QTRY_COMPARE(m_page->flash(),
                 u"Not saved: mine was changed outside this window since it was loaded here. What "
                 "you typed is still here, and not saved."_s);
    QCOMPARE(m_page->savedCode(), theirs);
    QCOMPARE(m_page->editor()->code(), mine);
    click(m_page->button("overwriteWithMine"));
    QTRY_VERIFY(!m_page->page->hasUnsavedChanges());
    QCOMPARE(m_page->savedCode(), mine);
}

void TestConflicts::savesOneTabWhenAnotherWasChanged()
{
    m_page->type(mine);
    changeMemory(256);
    click(m_page->button("saveCodeButton"));
    QTRY_VERIFY(!m_page->page->hasUnsavedChanges());
    QCOMPARE(m_page->savedCode(), mine);
    QCOMPARE(m_page->saved().configuration.memory.megabytes(), 256);
    QCOMPARE(m_page->flash(), QString());
}

void TestConflicts::keepsTheConfigurationThatIsBeingEdited()
{
    showTab(1);
    QTest::keyClicks(description(), u"my words"_s);
    changeMemory(256);
    QTRY_COMPARE(m_page->flash(), notice);
    QCOMPARE(description()->text(), u"my words"_s);
    click(m_page->button("reloadTheirs"));
    QTRY_COMPARE(description()->text(), QString());
    QVERIFY(!m_page->page->hasUnsavedChanges());
    QCOMPARE(m_page->saved().configuration.memory.megabytes(), 256);
}

void TestConflicts::savesAgainAndAgain()
{
    for (int i = 0; i < 3; ++i) {
        m_page->type(mine + QByteArray::number(i));
        click(m_page->button("saveCodeButton"));
        QTRY_VERIFY(!m_page->page->hasUnsavedChanges());
        QCOMPARE(m_page->savedCode(), mine + QByteArray::number(i));
    }
    QCOMPARE(m_page->flash(), QString());
}

LAMBDESK_TEST(QApplication, TestConflicts)
#include "tst_conflicts.moc"
