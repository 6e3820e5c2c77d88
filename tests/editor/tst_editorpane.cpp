// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/editorpane.h>
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>
#include <tests/support/editorfixture.h>
#include <tests/support/testprogram.h>

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace lambdesk;
using namespace lambdesk::test;

class TestEditorPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhileTyping();
    void enterGoesRound();
    void escapeGivesTheFocusBack();
    void optionsNarrowTheSearch();
    void aBrokenExpressionIsSaid();
    void takesTheSelectionAlong();
    void replacesOneAndThenTheNext();
    void replacesAllAsOneStep();
    void countsAgainAfterAnEdit();
    void goesToALineAndColumn();
    void theEditorHasTheFocusOfThePane();

private:
    template <typename Widget>
    Widget &part(const QString &name)
    {
        return *m_pane->findChild<Widget *>(name);
    }
    QLineEdit &find() { return part<QLineEdit>(QStringLiteral("findText")); }
    QString count() { return part<QLabel>(QStringLiteral("findCount")).text(); }
    CodeEditor &editor() { return *m_pane->editor(); }
    void press(Qt::Key key) { QTest::keyClick(&editor(), key, Qt::ControlModifier); }

    std::unique_ptr<EditorPane> m_pane;
};

void TestEditorPane::init()
{
    m_pane = std::make_unique<EditorPane>();
    editor().setCode("one two\nTwo three\ntwofold two\n");
    showActive(*m_pane);
    editor().setFocus();
}

void TestEditorPane::findsWhileTyping()
{
    press(Qt::Key_F);
    QTRY_VERIFY(find().hasFocus());
    type(find(), QStringLiteral("two"));
    QCOMPARE(count(), QStringLiteral("1 of 4"));
    QCOMPARE(selection(editor()), std::make_pair(4L, 7L));
    QVERIFY(send(editor(), QsciScintillaBase::SCI_INDICATORVALUEAT, indicator::hit, 8));
    type(find(), QStringLiteral("x"));
    QCOMPARE(count(), QStringLiteral("Nothing found"));
    QVERIFY(!send(editor(), QsciScintillaBase::SCI_INDICATORVALUEAT, indicator::hit, 8));
}

void TestEditorPane::enterGoesRound()
{
    press(Qt::Key_F);
    type(find(), QStringLiteral("two"));
    QTest::keyClick(&find(), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 4"));
    QTest::keyClick(&find(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&find(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("4 of 4"));
    QTest::keyClick(&find(), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("1 of 4"));
}

void TestEditorPane::escapeGivesTheFocusBack()
{
    press(Qt::Key_F);
    type(find(), QStringLiteral("two"));
    QTest::keyClick(&find(), Qt::Key_Escape);
    QVERIFY(!find().isVisible());
    QTRY_VERIFY(editor().hasFocus());
    QVERIFY(!send(editor(), QsciScintillaBase::SCI_INDICATORVALUEAT, indicator::hit, 8));
}

void TestEditorPane::optionsNarrowTheSearch()
{
    press(Qt::Key_F);
    type(find(), QStringLiteral("two"));
    part<QToolButton>(QStringLiteral("findMatchCase")).click();
    QVERIFY(count().endsWith(QStringLiteral("of 3")));
    part<QToolButton>(QStringLiteral("findWholeWords")).click();
    QVERIFY(count().endsWith(QStringLiteral("of 2")));
    part<QToolButton>(QStringLiteral("findRegularExpression")).click();
    find().setText(QStringLiteral("t\\w+e"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
}

void TestEditorPane::aBrokenExpressionIsSaid()
{
    press(Qt::Key_F);
    part<QToolButton>(QStringLiteral("findRegularExpression")).click();
    type(find(), QStringLiteral("("));
    QTRY_COMPARE(count(), QStringLiteral("Not a regular expression"));
}

void TestEditorPane::takesTheSelectionAlong()
{
    send(editor(), QsciScintillaBase::SCI_SETSEL, 12, 17);
    press(Qt::Key_F);
    QCOMPARE(find().text(), QStringLiteral("three"));
    QCOMPARE(count(), QStringLiteral("1 of 1"));
}

void TestEditorPane::replacesOneAndThenTheNext()
{
    press(Qt::Key_H);
    type(find(), QStringLiteral("two"));
    auto &with = part<QLineEdit>(QStringLiteral("replaceText"));
    with.setText(QStringLiteral("2"));
    QTest::keyClick(&with, Qt::Key_Return);
    QCOMPARE(editor().code(), QByteArray("one 2\nTwo three\ntwofold two\n"));
    QCOMPARE(editor().selectedText(), QStringLiteral("Two"));
    editor().undo();
    QCOMPARE(editor().code(), QByteArray("one two\nTwo three\ntwofold two\n"));
}

void TestEditorPane::replacesAllAsOneStep()
{
    press(Qt::Key_H);
    type(find(), QStringLiteral("two"));
    part<QLineEdit>(QStringLiteral("replaceText")).setText(QStringLiteral("é"));
    part<QToolButton>(QStringLiteral("replaceAll")).click();
    QCOMPARE(editor().code(), QByteArray("one é\né three\néfold é\n"));
    QCOMPARE(count(), QStringLiteral("4 replaced"));
    editor().undo();
    QCOMPARE(editor().code(), QByteArray("one two\nTwo three\ntwofold two\n"));
    QVERIFY(!editor().isModified());
}

void TestEditorPane::countsAgainAfterAnEdit()
{
    press(Qt::Key_F);
    type(find(), QStringLiteral("two"));
    replaceRange(editor(), 0, 0, "two ");
    QTRY_VERIFY(count().contains(QStringLiteral("5")));
}

void TestEditorPane::goesToALineAndColumn()
{
    press(Qt::Key_G);
    auto &place = part<QLineEdit>(QStringLiteral("goToLine"));
    QTRY_VERIFY(place.hasFocus());
    type(place, QStringLiteral("x2:5\n"));
    QTRY_VERIFY(editor().hasFocus());
    int line = 0;
    int column = 0;
    editor().getCursorPosition(&line, &column);
    QCOMPARE(line, 1);
    QCOMPARE(column, 4);
    QVERIFY(!place.isVisible());
}

void TestEditorPane::theEditorHasTheFocusOfThePane()
{
    m_pane->findChild<QLineEdit *>(QStringLiteral("findText"))->setFocus();
    m_pane->setFocus();
    QVERIFY(editor().hasFocus());
}

LAMBDESK_TEST(QApplication, TestEditorPane)
#include "tst_editorpane.moc"
