// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/editorpane.h>
#include <tests/support/access/listening.h>
#include <tests/support/testprogram.h>

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace lambdesk;
using namespace lambdesk::test;

class TestAccessibleEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEditableTextWithItsName();
    void takesThePanesName();
    void countsAsQtDoes();
    void writtenTextArrivesLikeTypedText();
    void aReadOnlyEditorStays();
    void selects();
    void tellsOfEveryChange();
    void tellsTheWayOut();
};

static QAccessibleInterface &accessible(CodeEditor &editor)
{
    return *QAccessible::queryAccessibleInterface(&editor);
}

void TestAccessibleEditor::isEditableTextWithItsName()
{
    CodeEditor editor;
    editor.setAccessibleName(QStringLiteral("Function code"));
    QAccessibleInterface &face = accessible(editor);
    QCOMPARE(face.role(), QAccessible::EditableText);
    QCOMPARE(face.text(QAccessible::Name), QStringLiteral("Function code"));
    QVERIFY(face.state().editable);
    QVERIFY(face.state().multiLine);
    QVERIFY(!face.state().readOnly);
    QVERIFY(face.textInterface());
    QVERIFY(face.editableTextInterface());
}

void TestAccessibleEditor::takesThePanesName()
{
    EditorPane pane;
    pane.setAccessibleName(QStringLiteral("Test event"));
    QCOMPARE(accessible(*pane.editor()).text(QAccessible::Name), QStringLiteral("Test event"));
}

void TestAccessibleEditor::countsAsQtDoes()
{
    CodeEditor editor;
    editor.setCode("é😀x\ny");
    QAccessibleTextInterface &text = *accessible(editor).textInterface();
    QCOMPARE(text.characterCount(), 6);
    QCOMPARE(text.text(0, 6), QStringLiteral("é😀x\ny"));
    QCOMPARE(text.text(3, 4), QStringLiteral("x"));
    text.setCursorPosition(3);
    QCOMPARE(text.cursorPosition(), 3);
    QCOMPARE(text.text(0, 1000), QStringLiteral("é😀x\ny"));
}

void TestAccessibleEditor::writtenTextArrivesLikeTypedText()
{
    CodeEditor editor;
    editor.setCode("old");
    QSignalSpy changed(&editor, &QsciScintilla::textChanged);
    QSignalSpy modified(&editor, &QsciScintilla::modificationChanged);
    QAccessibleEditableTextInterface &text = *accessible(editor).editableTextInterface();
    text.replaceText(0, 3, QStringLiteral("é😀\nnew"));
    QCOMPARE(editor.code(), QByteArray("é😀\nnew"));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(modified.size(), 1);
    text.insertText(3, QStringLiteral("!"));
    text.deleteText(0, 1);
    QCOMPARE(editor.code(), QByteArray("😀!\nnew"));
    editor.undo();
    editor.undo();
    editor.undo();
    QCOMPARE(editor.code(), QByteArray("old"));
    QVERIFY(!editor.isModified());
}

void TestAccessibleEditor::aReadOnlyEditorStays()
{
    CodeEditor editor;
    editor.setCode("old");
    editor.setReadOnly(true);
    QVERIFY(accessible(editor).state().readOnly);
    QVERIFY(!accessible(editor).state().editable);
    accessible(editor).editableTextInterface()->insertText(0, QStringLiteral("x"));
    QCOMPARE(editor.code(), QByteArray("old"));
}

void TestAccessibleEditor::selects()
{
    CodeEditor editor;
    editor.setCode("é abc");
    QAccessibleTextInterface &text = *accessible(editor).textInterface();
    text.addSelection(2, 4);
    QCOMPARE(editor.selectedText(), QStringLiteral("ab"));
    int from = 0;
    int to = 0;
    text.selection(0, &from, &to);
    QCOMPARE(from, 2);
    QCOMPARE(to, 4);
    text.removeSelection(0);
    QCOMPARE(text.selectionCount(), 0);
}

static QStringList heard;

static void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted) {
        const auto *inserted = static_cast<QAccessibleTextInsertEvent *>(event);
        heard << QStringLiteral("%1 at %2").arg(inserted->textInserted()).arg(inserted->changePosition());
    } else if (event->type() == QAccessible::TextRemoved) {
        const auto *removed = static_cast<QAccessibleTextRemoveEvent *>(event);
        heard << QStringLiteral("no %1 at %2").arg(removed->textRemoved()).arg(removed->changePosition());
    } else if (event->type() == QAccessible::TextSelectionChanged) {
        const auto *selected = static_cast<QAccessibleTextSelectionEvent *>(event);
        heard << QStringLiteral("%1-%2").arg(selected->selectionStart()).arg(selected->selectionEnd());
    } else if (event->type() == QAccessible::TextCaretMoved) {
        heard << QString::number(static_cast<QAccessibleTextCursorEvent *>(event)->cursorPosition());
    }
}

void TestAccessibleEditor::tellsOfEveryChange()
{
    NEED_LISTENING();
    CodeEditor editor;
    editor.setCode("é\nx");
    editor.show(); // where the caret is, is said when it is drawn there
    QVERIFY(QTest::qWaitForWindowExposed(&editor, patience));
    const Listening listening(listen);
    const auto hears = [](const QString &what) {
        const bool found = heard.contains(what);
        if (!found)
            qWarning().noquote() << heard.join(QLatin1String(", "));
        heard.clear();
        return found;
    };
    heard.clear();
    editor.insertAt(QStringLiteral("yz"), 1, 0);
    QVERIFY(hears(QStringLiteral("yz at 2")));
    editor.setSelection(1, 0, 1, 2);
    QTRY_VERIFY(heard.contains(QStringLiteral("2-4")));
    heard.clear();
    editor.removeSelectedText();
    QVERIFY(hears(QStringLiteral("no yz at 2")));
    editor.setCursorPosition(1, 1);
    QTRY_VERIFY(heard.contains(QStringLiteral("3")));
}

void TestAccessibleEditor::tellsTheWayOut()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QPushButton(QStringLiteral("before"), &window);
    auto *editor = new CodeEditor(&window);
    column->addWidget(before);
    column->addWidget(editor);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, patience));
    const QString words = QStringLiteral("Tab indents. To leave the editor press Esc, then Tab.");
    QCOMPARE(accessible(*editor).text(QAccessible::Description), words);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(editor->hasFocus());
    QCOMPARE(QToolTip::text(), words);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(before->hasFocus());
    QVERIFY(editor->code().isEmpty());
    editor->setReadOnly(true); // Tab goes on there
    QCOMPARE(accessible(*editor).text(QAccessible::Description), QString());
}

LAMBDESK_TEST(QApplication, TestAccessibleEditor)
#include "tst_accessibleeditor.moc"
