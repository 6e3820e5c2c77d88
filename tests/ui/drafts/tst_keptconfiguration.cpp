// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/packages/storedzip.h>
#include <tests/support/keptpagetest.h>
#include <tests/support/testprogram.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>

#include <algorithm>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestKeptConfiguration : public QObject, private KeptPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void restoresWhatWasTyped();
    void restoresWhatIsNotAcceptable();
    void restoresCodeAndConfigurationTogether();
    void winsOnlyWhereSomethingWasTyped();
    void givesTheKeyboardBackToTheField();
    void comparesWithWhatIsSaved();
    void saysWhatIsSavedByNow_data();
    void saysWhatIsSavedByNow();
    void goesOnKeepingWhenTheCodeIsSaved();
    void keepsWithAPackageThatCanOnlyBeLookedAt();
    void keepsAsOneWhatStandsTogether();
    void staysWhenTheCodeIsReplaced();
    void forgetsWhatIsSaved();
    void forgetsWhatIsSavedElsewhere();
    void forgetsWhatIsGivenUp();
    void forgetsWhatIsUndone();

private:
    void awaitKept(const QByteArray &text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!drafts().isEmpty() && drafts().first().body.contains(text), patience);
    }
    QTabWidget *tabs() const { return find<QTabWidget>(*m_page->page, "functionTabs"); }
    void describeElsewhere(const QString &description)
    {
        Function theirs = m_page->saved();
        theirs.configuration.description = Description::from(description, m_page->window.quotas()).value();
        QVERIFY(
            WindowFixture::answer(m_page->services().functions.updateConfiguration(theirs.configuration)));
    }
    void showConfiguration() { tabs()->setCurrentIndex(1); }
    QLineEdit *field(const char *name) const { return find<QLineEdit>(*m_page->page, name); }
    QComboBox *memory() const { return find<QComboBox>(*m_page->page, "functionMemory"); }
    void enter(const char *name, const QString &text)
    {
        showConfiguration();
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void restore()
    {
        QTRY_VERIFY(isOffered());
        click(m_page->button("restoreDraft"));
    }
};

void TestKeptConfiguration::restoresWhatWasTyped()
{
    enter("functionDescription", u"Says hello"_s);
    memory()->setEditText(u"256"_s);
    click(m_page->button("addEnvironmentVariable"));
    enter("environmentKey0", u"NAME"_s);
    enter("environmentValue0", u"typed"_s);
    awaitKept("typed");
    crash();
    reopen();
    QTRY_VERIFY(offer().endsWith(u"to the configuration were kept."_s));
    QVERIFY(field("functionDescription")->text().isEmpty());
    restore();
    QVERIFY(tabs()->currentIndex() == 1);
    QCOMPARE(field("functionDescription")->text(), u"Says hello"_s);
    QCOMPARE(memory()->currentText(), u"256"_s);
    QCOMPARE(field("environmentKey0")->text(), u"NAME"_s);
    QCOMPARE(field("environmentValue0")->text(), u"typed"_s);
    QTRY_VERIFY(field("functionDescription")->hasFocus()); // to go on typing
    QVERIFY(m_page->page->hasUnsavedChanges());
    QTRY_COMPARE(offer(), QString());
    // It is still a draft, and can be restored after another crash.
    crash();
    reopen();
    restore();
    click(m_page->button("saveConfigurationButton"));
    QTRY_COMPARE(m_page->saved().configuration.description.value(), u"Says hello"_s);
    QCOMPARE(m_page->saved().configuration.memory.megabytes(), 256);
    const QList<EnvironmentVariables::Variable> expected{{u"NAME"_s, u"typed"_s}};
    QCOMPARE(m_page->saved().configuration.environment.variables(), expected);
    awaitDrafts(0);
}

void TestKeptConfiguration::restoresWhatIsNotAcceptable()
{
    showConfiguration();
    memory()->setEditText(u"12 8"_s);
    enter("timeoutSeconds", u"x"_s);
    enter("functionHandler", u"not right"_s);
    awaitKept("not right");
    crash();
    reopen();
    restore();
    QCOMPARE(memory()->currentText(), u"12 8"_s);
    QCOMPARE(field("timeoutSeconds")->text(), u"x"_s);
    QCOMPARE(field("functionHandler")->text(), u"not right"_s);
}

void TestKeptConfiguration::restoresCodeAndConfigurationTogether()
{
    m_page->type("exports.handler = 'typed';");
    enter("functionDescription", u"Both"_s);
    awaitKept("Both");
    crash();
    reopen();
    QTRY_VERIFY(offer().endsWith(u"to the code and the configuration were kept."_s));
    restore();
    QCOMPARE(m_page->editor()->code(), QByteArray("exports.handler = 'typed';"));
    QTRY_VERIFY(m_page->editor()->hasFocus());
    showConfiguration();
    QCOMPARE(field("functionDescription")->text(), u"Both"_s);
}

void TestKeptConfiguration::winsOnlyWhereSomethingWasTyped()
{
    enter("functionDescription", u"Mine"_s);
    awaitKept("Mine");
    crash();
    Function theirs = m_page->saved();
    const Quotas &quotas = m_page->window.quotas();
    theirs.configuration.description = Description::from(u"Theirs"_s, quotas).value();
    theirs.configuration.memory = MemorySize::from(512, quotas).value();
    theirs.configuration.timeout = Timeout::from(77, quotas).value();
    QVERIFY(WindowFixture::answer(m_page->services().functions.updateConfiguration(theirs.configuration)));
    reopen();
    QTRY_VERIFY(offer().endsWith(u"What is saved has been changed since then."_s));
    restore();
    QCOMPARE(field("functionDescription")->text(), u"Mine"_s);
    QCOMPARE(memory()->currentText(), u"512"_s);
    QCOMPARE(field("timeoutMinutes")->text(), u"1"_s);
    QCOMPARE(field("timeoutSeconds")->text(), u"17"_s);
}

void TestKeptConfiguration::givesTheKeyboardBackToTheField()
{
    enter("functionDescription", u"Typed"_s);
    awaitKept("Typed");
    const auto dismiss = [this](const char *name) {
        QTRY_VERIFY(isOffered());
        auto *button = find<QWidget>(*find<QWidget>(*m_page->page, "draftLine"), name);
        button->setFocus();
        QTRY_VERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
    };
    crash();
    reopen();
    showConfiguration();
    dismiss("flashClose");
    QTRY_VERIFY(field("functionDescription")->hasFocus()); // the first one
    crash();
    reopen();
    showConfiguration();
    field("functionHandler")->setFocus();
    dismiss("discardDraft");
    QTRY_VERIFY(field("functionHandler")->hasFocus());
}

void TestKeptConfiguration::comparesWithWhatIsSaved()
{
    enter("functionDescription", u"Typed"_s);
    awaitKept("Typed");
    crash();
    reopen();
    QTRY_VERIFY(isOffered());
    click(m_page->button("compareDraft"));
    QTRY_VERIFY(openDialog<QDialog>("draftComparison"));
    auto *dialog = openDialog<QDialog>("draftComparison");
    QCOMPARE(find<QComboBox>(*dialog, "draftParts")->currentText(), u"Configuration"_s);
    const auto views = dialog->findChildren<QAbstractItemView *>();
    const auto shows = [&views](const QString &line) {
        return std::any_of(views.cbegin(), views.cend(), [&line](const QAbstractItemView *view) {
            return view->model() && view->model()->index(0, 0).data().toString() == line;
        });
    };
    QTRY_VERIFY(shows(u"Description: Typed"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QDialog>("draftComparison"));
    QVERIFY(isOffered());
}

void TestKeptConfiguration::saysWhatIsSavedByNow_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::newRow("compare") << QByteArray("compareDraft");
    QTest::newRow("restore") << QByteArray("restoreDraft");
}

void TestKeptConfiguration::saysWhatIsSavedByNow()
{
    QFETCH(QByteArray, choice);
    enter("functionDescription", u"Typed"_s);
    awaitKept("Typed");
    crash();
    reopen();
    QTRY_VERIFY(isOffered());
    describeElsewhere(u"Typed"_s);
    QTRY_COMPARE(field("functionDescription")->text(), u"Typed"_s);
    click(m_page->button(choice.constData()));
    QVERIFY(!openDialog<QDialog>("draftComparison"));
    awaitDrafts(0);
    QTRY_VERIFY(!isOffered());
    QCOMPARE(m_page->flash(), u"These changes are saved by now."_s);
}

void TestKeptConfiguration::goesOnKeepingWhenTheCodeIsSaved()
{
    m_page->type("exports.handler = 'typed';");
    enter("functionDescription", u"Later"_s);
    awaitKept("Later");
    tabs()->setCurrentIndex(0);
    QTest::keyClick(m_page->editor(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_page->savedCode(), QByteArray("exports.handler = 'typed';"));
    QTRY_VERIFY_WITH_TIMEOUT(!drafts().isEmpty() && !drafts().first().body.contains("exports"), patience);
    crash();
    reopen();
    QTRY_VERIFY(offer().endsWith(u"to the configuration were kept."_s));
}

void TestKeptConfiguration::keepsWithAPackageThatCanOnlyBeLookedAt()
{
    const QByteArray much(int(m_page->window.quotas().inlineCodeBytes), 'x');
    const CodePackage large{
        {{u"index.js"_s, "exports.handler = async () => 1;\n", false}, {u"large.txt"_s, much, false}}};
    crash();
    QVERIFY(WindowFixture::answer(
        m_page->services().functions.updateCodeFromZip(m_page->name, storedZip(large))));
    reopen();
    QVERIFY(m_page->editor()->isReadOnly());
    enter("functionDescription", u"Typed"_s);
    awaitKept("Typed");
    crash();
    reopen();
    restore();
    QCOMPARE(field("functionDescription")->text(), u"Typed"_s);
}

void TestKeptConfiguration::keepsAsOneWhatStandsTogether()
{
    enter("functionDescription", u"First"_s);
    awaitKept("First");
    crash();
    reopen();
    QTRY_VERIFY(isOffered());
    m_page->type("exports.handler = 'second';");
    awaitDrafts(2);
    restore();
    QCOMPARE(field("functionDescription")->text(), u"First"_s);
    QCOMPARE(m_page->editor()->code(), QByteArray("exports.handler = 'second';"));
    awaitDrafts(1);
    QCOMPARE(offer(), QString());
    const QByteArray body = drafts().first().body;
    QVERIFY(body.contains("First") && body.contains("second"));
}

void TestKeptConfiguration::staysWhenTheCodeIsReplaced()
{
    const QByteArray next = "exports.handler = 'next';";
    m_page->type("lost");
    enter("functionDescription", u"Typed"_s);
    QFile zip(m_page->window.folder.filePath(u"next.zip"_s));
    QVERIFY(zip.open(QIODevice::WriteOnly));
    zip.write(storedZip(PageFixture::package(next)));
    zip.close();
    m_page->page->replaceCode(zip.fileName());
    QTRY_VERIFY(openDialog<QDialog>("replaceCodeDialog"));
    auto *replace = find<QPushButton>(*openDialog<QDialog>("replaceCodeDialog"), "replaceButton");
    QTRY_VERIFY(replace->isEnabled());
    click(replace);
    QTRY_COMPARE(m_page->editor()->code(), next);
    QCOMPARE(field("functionDescription")->text(), u"Typed"_s);
    QVERIFY(m_page->page->hasUnsavedChanges());
}

void TestKeptConfiguration::forgetsWhatIsSaved()
{
    enter("functionDescription", u"Typed"_s);
    awaitDrafts(1);
    click(m_page->button("saveConfigurationButton"));
    awaitDrafts(0);
    QCOMPARE(m_page->saved().configuration.description.value(), u"Typed"_s);
}

void TestKeptConfiguration::forgetsWhatIsSavedElsewhere()
{
    enter("functionDescription", u"Typed"_s);
    awaitKept("Typed");
    crash();
    describeElsewhere(u"Typed"_s);
    reopen();
    awaitDrafts(0);
    QCOMPARE(offer(), QString());
}

void TestKeptConfiguration::forgetsWhatIsGivenUp()
{
    enter("functionDescription", u"Typed"_s);
    awaitDrafts(1);
    bool left = false;
    m_page->page->askToLeave([&left] { left = true; });
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "discardButton"));
    QTRY_VERIFY(left);
    awaitDrafts(0);
}

void TestKeptConfiguration::forgetsWhatIsUndone()
{
    enter("functionDescription", u"T"_s);
    awaitDrafts(1);
    QTest::keyClick(field("functionDescription"), Qt::Key_Backspace);
    QVERIFY(!m_page->page->hasUnsavedChanges());
    awaitDrafts(0);
}

LAMBDESK_TEST(QApplication, TestKeptConfiguration)
#include "tst_keptconfiguration.moc"
