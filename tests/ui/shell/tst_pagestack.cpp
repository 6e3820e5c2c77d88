// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/text/textaccess.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagestack.h>

#include <QLineEdit>
#include <QTableView>
#include <QtTest>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestPageStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingOfAPageThatIsGone();
    void livesOnWithoutThePageThatWasShown();
    void takesNoSecondPressThatMeantThePageBefore();
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
    const QPoint inCode(int(send(*editor, QsciScintillaBase::SCI_POINTXFROMPOSITION, 0, 7)),
                        int(send(*editor, QsciScintillaBase::SCI_POINTYFROMPOSITION, 0, 7)) + 2);
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

LAMBDESK_TEST(QApplication, TestPageStack)
#include "tst_pagestack.moc"
