// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/text/textaccess.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functions/functionwizard.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagestack.h>
#include <ui/widgets/scrollpage.h>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

/// Where a press takes the caret away from the beginning.
QPoint pointInCode(const CodeEditor &editor)
{
    return {int(send(editor, QsciScintillaBase::SCI_POINTXFROMPOSITION, 0, 7)),
            int(send(editor, QsciScintillaBase::SCI_POINTYFROMPOSITION, 0, 7)) + 2};
}

} // namespace

class TestPageStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingOfAPageThatIsGone();
    void livesOnWithoutThePageThatWasShown();
    void takesNoSecondPressThatMeantThePageBefore();
    void takesNoSecondPressThatMeantAPageThatIsGone();
    void scrollsAPageWithItsPartsWhereItIsLow();
    void staysWhereItIsWhereAPartScrollsToTheFocus();
    void aPartIsAsHighAsItsTextInTheWidthThatItHas();
};

void TestPageStack::keepsNothingOfAPageThatIsGone()
{
    PageStack pages;
    auto *lasting = new QWidget;
    auto *passing = new QWidget;
    pages.showPage(passing);
    pages.showPage(lasting);
    QCOMPARE(pages.count(), 2);
    delete passing;
    QTRY_COMPARE(pages.count(), 1);
    QCOMPARE(pages.page(), lasting);
    pages.showPage(lasting);
    QCOMPARE(pages.count(), 1);
}

void TestPageStack::livesOnWithoutThePageThatWasShown()
{
    QWidget window;
    auto *pages = new PageStack(&window);
    auto *field = new QLineEdit(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(pages);
    column->addWidget(field);
    auto *page = new QWidget;
    pages->showPage(page);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, patience));
    delete page;
    field->setFocus(); // before the rest of the page has gone
    QTRY_COMPARE(pages->count(), 0);
    QVERIFY(!pages->page());
}

/// Of a double click on a link, which has led to another page at the first press.
void TestPageStack::takesNoSecondPressThatMeantThePageBefore()
{
    WindowFixture fixture;
    const FunctionName name = fixture.create(u"linked"_s, "exports.handler = async () => 1;");
    MainWindow window(*fixture.services, fixture.folder.path());
    window.show();
    window.workspaceOpened();
    window.go(FunctionPlace{name});
    auto *editor = find<CodeEditor>(window, "functionCode");
    const auto isLoaded = [editor] { return editor->isEnabled() && !editor->code().isEmpty(); };
    QTRY_VERIFY(isLoaded());
    const QPoint inCode = pointInCode(*editor);
    const QPoint place = editor->viewport()->mapTo(&window, inCode);
    window.go(FunctionsPlace());
    QTRY_VERIFY(find<QTableView>(window, "functionTable")->isVisible());
    QWidget *before = window.childAt(place);
    QVERIFY(before);
    QTest::mouseClick(before, Qt::LeftButton, {}, before->mapFrom(&window, place));
    window.go(FunctionPlace{name});
    QTRY_VERIFY(isLoaded());
    QTest::mouseDClick(editor->viewport(), Qt::LeftButton, {}, inCode);
    QCOMPARE(caretPosition(*editor), 0L);
    QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, inCode);
    QVERIFY(caretPosition(*editor) > 0);
}

/// As the page of a new function is as soon as another one is shown.
void TestPageStack::takesNoSecondPressThatMeantAPageThatIsGone()
{
    WindowFixture fixture;
    const FunctionName name = fixture.create(u"linked"_s, "exports.handler = async () => 1;");
    MainWindow window(*fixture.services, fixture.folder.path());
    window.show();
    window.workspaceOpened();
    window.go(FunctionPlace{name});
    auto *editor = find<CodeEditor>(window, "functionCode");
    const auto isLoaded = [editor] { return editor->isEnabled() && !editor->code().isEmpty(); };
    QTRY_VERIFY(isLoaded());
    const QPoint inCode = pointInCode(*editor);
    const QPoint place = editor->viewport()->mapTo(&window, inCode);
    window.findChild<QAction *>(u"newFunctionAction"_s)->trigger();
    const QPointer<FunctionWizard> wizard = window.findChild<FunctionWizard *>();
    QVERIFY(wizard);
    QWidget *before = nullptr;
    QTRY_VERIFY((before = window.childAt(place)) && wizard->isAncestorOf(before));
    QTest::mousePress(before, Qt::LeftButton, {}, before->mapFrom(&window, place));
    window.go(FunctionPlace{name});
    QTRY_VERIFY(!wizard);
    QTRY_VERIFY(isLoaded());
    QTest::mouseDClick(editor->viewport(), Qt::LeftButton, {}, inCode);
    QCOMPARE(caretPosition(*editor), 0L);
    QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, inCode);
    QVERIFY(caretPosition(*editor) > 0);
}

/// Rather than two of them within each other.
void TestPageStack::scrollsAPageWithItsPartsWhereItIsLow()
{
    auto *content = new QWidget;
    content->setMinimumHeight(900);
    auto *page = new QWidget;
    auto *part = new ScrollPage(content);
    auto *column = new QVBoxLayout(page);
    column->addWidget(part, 1);
    column->addWidget(new QLineEdit);
    PageStack pages;
    pages.showPage(page);
    const ScrollPage *whole = ScrollPage::around(*page);
    QVERIFY(whole);
    QCOMPARE(ScrollPage::around(*content), part);
    QVERIFY(!ScrollPage::around(pages));
    pages.resize(600, 600);
    pages.show();
    QTRY_VERIFY(part->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(whole->verticalScrollBar()->maximum(), 0);
    pages.resize(600, 300);
    QTRY_COMPARE(part->height(), 900);
    QTRY_COMPARE(part->verticalScrollBar()->maximum(), 0);
    QTRY_VERIFY(whole->verticalScrollBar()->maximum() > 600);
    pages.resize(600, 600);
    QTRY_VERIFY(part->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(whole->verticalScrollBar()->maximum(), 0);
}

void TestPageStack::staysWhereItIsWhereAPartScrollsToTheFocus()
{
    PageStack pages;
    auto *page = new QWidget(pages.makeRoom());
    auto *content = new QWidget;
    content->setMinimumHeight(2000);
    auto *first = new QLineEdit(content);
    auto *field = new QLineEdit(content);
    field->move(0, 1000);
    auto *part = new ScrollPage(content);
    part->setLeastHeight(200);
    auto *below = new QWidget;
    below->setMinimumHeight(400);
    auto *column = new QVBoxLayout(page);
    column->addWidget(part, 1);
    column->addWidget(below);
    pages.showPage(page);
    pages.resize(600, 500);
    pages.show();
    pages.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pages, patience));
    first->setFocus();
    const QScrollBar *bar = ScrollPage::around(*page)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_VERIFY(part->verticalScrollBar()->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    field->setFocus();
    QTRY_VERIFY(!field->visibleRegion().isEmpty());
    QVERIFY(part->verticalScrollBar()->value() > 0);
    QCOMPARE(bar->value(), 0);
}

void TestPageStack::aPartIsAsHighAsItsTextInTheWidthThatItHas()
{
    auto *content = new QWidget;
    auto *text = new QLabel(QStringLiteral("word ").repeated(800), content);
    text->setWordWrap(true);
    (new QVBoxLayout(content))->addWidget(text);
    auto *page = new QWidget;
    auto *part = new ScrollPage(content);
    (new QVBoxLayout(page))->addWidget(part);
    PageStack pages;
    pages.showPage(page);
    pages.resize(800, 300);
    pages.show();
    QTRY_COMPARE(part->height(), content->heightForWidth(part->width()));
    const int usual = part->height();
    pages.resize(400, 300);
    QTRY_VERIFY(part->height() > usual);
    QTRY_COMPARE(part->height(), content->heightForWidth(part->width()));
    QTRY_COMPARE(part->verticalScrollBar()->maximum(), 0);
}

LAMBDESK_TEST(QApplication, TestPageStack)
#include "tst_pagestack.moc"
