// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/editorpane.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace lambdesk;

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

QTEST_MAIN(TestAccessibleEditor)
#include "tst_accessibleeditor.moc"
