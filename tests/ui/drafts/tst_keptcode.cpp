// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/versionservice.h>
#include <model/packages/storedzip.h>
#include <tests/support/keptpagetest.h>
#include <tests/support/testprogram.h>
#include <ui/drafts/draftkeeper.h>
#include <ui/widgets/taborder.h>

#include <QAbstractItemView>
#include <QDialog>

#include <algorithm>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray typed = "exports.handler = async () => 'typed';";

} // namespace

class TestKeptCode : public QObject, private KeptPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void restoresWhatWasTyped();
    void restoresByKeyboard();
    void restoresThePackage();
    void givesTheKeyboardBackToTheEditor();
    void saysThatTheCodeHasChanged();
    void comparesWithWhatIsSaved();
    void forgetsWhatIsSaved();
    void forgetsWhatIsGivenUp();
    void forgetsWhatIsUndone();
    void keepsNewTypingBesideTheOffer();
    void offersWhileNothingCanBeKept();
    void offersNothingOnAVersion();
    void comesBackWithTheFunction();
    void comesBackHoweverSoonItIsDeleted();
};

void TestKeptCode::restoresWhatWasTyped()
{
    m_page->type(typed);
    awaitDrafts(1);
    crashAndReopen();
    QTRY_VERIFY(offer().startsWith(u"Unsaved changes of "_s));
    QVERIFY(offer().contains(u"to the code"_s)); // and no more than that
    QVERIFY(!offer().contains(u"changed since"_s));
    QVERIFY(m_page->editor()->code() != typed);
    click(m_page->button("restoreDraft"));
    QCOMPARE(m_page->editor()->code(), typed);
    QVERIFY(m_page->page->hasUnsavedChanges());
    QTRY_COMPARE(offer(), QString());
    // It is still a draft, and can be restored after another crash.
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    click(m_page->button("restoreDraft"));
    QTest::keyClick(m_page->editor(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_page->savedCode(), typed);
    awaitDrafts(0);
}

void TestKeptCode::restoresByKeyboard()
{
    m_page->type(typed);
    awaitDrafts(1);
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    tabAsLaidOutEverywhere(); // as in the console
    for (int i = 0; i < 60 && QApplication::focusWidget() != m_page->button("restoreDraft"); ++i)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page->page.get(),
                        Qt::Key_Tab);
    QVERIFY(m_page->button("restoreDraft")->hasFocus());
    QTest::keyClick(m_page->button("restoreDraft"), Qt::Key_Space);
    QCOMPARE(m_page->editor()->code(), typed);
    QTRY_VERIFY(m_page->editor()->hasFocus()); // to go on typing
}

void TestKeptCode::restoresThePackage()
{
    const CodePackage package{{{u"index.js"_s, "exports.handler = require('./lib/a').a;\n", false},
                               {u"lib/a.js"_s, "exports.a = async () => 1;\n", false}}};
    QVERIFY(WindowFixture::answer(
        m_page->services().functions.updateCodeFromZip(m_page->name, storedZip(package))));
    reopen();
    QTRY_VERIFY(find<QWidget>(*m_page->page, "fileTreeView")->isVisible());
    m_page->type("// first\n");
    find<QWidget>(*m_page->page, "newFileButton")->setFocus();
    click(find<QWidget>(*m_page->page, "newFileButton"));
    QTRY_COMPARE(find<QLabel>(*m_page->page, "codeFileName")->text(), u"new.js"_s);
    m_page->type("// second\n");
    awaitDrafts(1);
    // The draft has all that was typed, not only what was there when it was kept first.
    QTRY_VERIFY_WITH_TIMEOUT(drafts().first().body.contains("// second"), patience);
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    click(m_page->button("restoreDraft"));
    QCOMPARE(find<QLabel>(*m_page->page, "codeFileName")->text(), u"new.js"_s);
    QCOMPARE(m_page->editor()->code(), QByteArray("// second\n"));
    QTest::keyClick(m_page->editor(), Qt::Key_S, Qt::ControlModifier);
    awaitDrafts(0);
    const CodePackage saved = WindowFixture::answer(m_page->services().functions.code(m_page->name)).value();
    const QList<CodePackage::File> expected{{u"index.js"_s, "// first\n", false},
                                            {u"lib/a.js"_s, "exports.a = async () => 1;\n", false},
                                            {u"new.js"_s, "// second\n", false}};
    QCOMPARE(saved.files, expected);
}

void TestKeptCode::givesTheKeyboardBackToTheEditor()
{
    m_page->type(typed);
    awaitDrafts(1);
    for (const char *name : {"flashClose", "discardDraft"}) {
        crashAndReopen();
        QTRY_VERIFY(isOffered());
        auto *button = find<QWidget>(*find<QWidget>(*m_page->page, "draftLine"), name);
        button->setFocus();
        QTRY_VERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(m_page->editor()->hasFocus());
    }
    awaitDrafts(0);
}

void TestKeptCode::saysThatTheCodeHasChanged()
{
    m_page->type(typed);
    awaitDrafts(1);
    m_page->page.reset();
    QVERIFY(WindowFixture::answer(
        m_page->services().functions.updateCode(m_page->name, PageFixture::package("exports.handler = 2;"))));
    reopen();
    QTRY_VERIFY(offer().endsWith(u"What is saved has been changed since then."_s));
    // What is saved just so is nothing to be asked about.
    m_page->page.reset();
    QVERIFY(WindowFixture::answer(
        m_page->services().functions.updateCode(m_page->name, PageFixture::package(typed))));
    reopen();
    awaitDrafts(0);
    QCOMPARE(offer(), QString());
}

void TestKeptCode::comparesWithWhatIsSaved()
{
    m_page->type(typed);
    awaitDrafts(1);
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    click(m_page->button("compareDraft"));
    QTRY_VERIFY(openDialog<QDialog>("draftComparison"));
    auto *dialog = openDialog<QDialog>("draftComparison");
    const auto views = dialog->findChildren<QAbstractItemView *>();
    const auto shows = [&views](const QByteArray &line) {
        return std::any_of(views.cbegin(), views.cend(), [&line](const QAbstractItemView *view) {
            return view->model()->index(0, 0).data().toString() == QString::fromUtf8(line);
        });
    };
    QTRY_VERIFY(shows(typed));
    QTRY_VERIFY(shows("exports.handler = async () => 1;"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QDialog>("draftComparison"));
    QVERIFY(isOffered());
}

void TestKeptCode::forgetsWhatIsSaved()
{
    m_page->type(typed);
    awaitDrafts(1);
    QTest::keyClick(m_page->editor(), Qt::Key_S, Qt::ControlModifier);
    awaitDrafts(0);
    QCOMPARE(m_page->savedCode(), typed);
}

void TestKeptCode::forgetsWhatIsGivenUp()
{
    m_page->type(typed);
    awaitDrafts(1);
    bool left = false;
    m_page->page->askToLeave([&left] { left = true; });
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "discardButton"));
    QTRY_VERIFY(left);
    awaitDrafts(0);
}

void TestKeptCode::forgetsWhatIsUndone()
{
    m_page->type(typed);
    awaitDrafts(1);
    QTest::keyClick(m_page->editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_page->page->hasUnsavedChanges());
    awaitDrafts(0);
}

void TestKeptCode::keepsNewTypingBesideTheOffer()
{
    const QByteArray later = "exports.handler = async () => 'later';";
    m_page->type(typed);
    awaitDrafts(1);
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    m_page->type(later);
    awaitDrafts(2);
    QVERIFY(isOffered());
    click(m_page->button("restoreDraft"));
    QCOMPARE(m_page->editor()->code(), typed);
    // What had been typed meanwhile isn't lost for it.
    QTRY_VERIFY(isOffered());
    click(m_page->button("restoreDraft"));
    QCOMPARE(m_page->editor()->code(), later);
}

void TestKeptCode::offersNothingOnAVersion()
{
    QVERIFY(WindowFixture::answer(m_page->services().versions.publish(m_page->name, {})));
    m_page->type(typed);
    awaitDrafts(1);
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    QTRY_VERIFY(m_page->action(u"qualifier-1"_s));
    m_page->action(u"qualifier-1"_s)->trigger();
    QTRY_VERIFY(m_page->editor()->isReadOnly());
    QTRY_COMPARE(offer(), QString());
    QCOMPARE(drafts().size(), 1);
}

void TestKeptCode::offersWhileNothingCanBeKept()
{
    m_page->type(typed);
    awaitDrafts(1);
    crashAndReopen();
    QTRY_VERIFY(isOffered());
    inDatabase(noRoom());
    m_page->type("// more");
    m_page->page->findChild<DraftKeeper *>()->keepNow();
    const auto messages = [this] {
        const auto labels = find<QWidget>(*m_page->page, "draftLine")->findChildren<QLabel *>(u"flashText"_s);
        return int(
            std::count_if(labels.cbegin(), labels.cend(), [](auto *label) { return label->isVisible(); }));
    };
    QTRY_COMPARE_WITH_TIMEOUT(messages(), 2, patience);
    QVERIFY(isOffered());
    click(m_page->button("restoreDraft"));
    QCOMPARE(m_page->editor()->code(), typed);
}

void TestKeptCode::comesBackWithTheFunction()
{
    m_page->type(typed);
    awaitDrafts(1);
    const auto removed =
        WindowFixture::answer(m_page->services().functions.removeForNow(m_page->name)).value();
    QVERIFY(drafts().isEmpty());
    QVERIFY(WindowFixture::answer(m_page->services().functions.restore(removed)));
    reopen();
    QTRY_VERIFY(isOffered());
    click(m_page->button("restoreDraft"));
    QCOMPARE(m_page->editor()->code(), typed);
}

void TestKeptCode::comesBackHoweverSoonItIsDeleted()
{
    std::optional<RemovedFunction> removed;
    connect(m_page->page.get(), &FunctionPage::functionRemoved, this,
            [&removed](const RemovedFunction &function) { removed = function; });
    m_page->type(typed);
    m_page->action(u"deleteFunctionAction"_s)->trigger();
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "confirmButton"));
    QTRY_VERIFY(removed);
    QVERIFY(WindowFixture::answer(m_page->services().functions.restore(*removed)));
    reopen();
    QTRY_VERIFY(isOffered());
    click(m_page->button("restoreDraft"));
    QCOMPARE(m_page->editor()->code(), typed);
}

LAMBDESK_TEST(QApplication, TestKeptCode)
#include "tst_keptcode.moc"
