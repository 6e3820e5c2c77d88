// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/behaviours/longlines.h>
#include <editor/codeeditor.h>
#include <editor/jsoneditor.h>
#include <editor/text/pieces.h>
#include <editor/text/textaccess.h>
#include <tests/support/editorfixture.h>
#include <tests/support/testprogram.h>

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace lambdesk;
using namespace lambdesk::test;

class TestLongLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWithinNoCharacter();
    void findsPlaces_data();
    void findsPlaces();
    void aLongLineComesBackAsItWas();
    void textThatHasTheSeparatorComesBackToo();
    void editingAndUndoKeepTheText();
    void pastedAndCopiedTextIsTheTextItself();
    void textThatComesInAnotherWayIsCutAfterwards();
    void aShortTextIsColouredAgain();
    void placesAreThoseOfTheText();
    void assistiveTechnologySeesTheTextItself();
    void sixMegabytesInALineAnswer();
};

static QByteArray longLine(qsizetype size)
{
    QByteArray text = "[\"é\"";
    while (text.size() < size)
        text += ",{\"key\":\"value\",\"number\":" + QByteArray::number(text.size()) + '}';
    return text + ']';
}

void TestLongLines::cutsWithinNoCharacter()
{
    const QByteArray text = QByteArray("é😀").repeated(200) + '\n' + "short\r\n" + QByteArray(900, 'x');
    const QByteArray separator = "|";
    const QByteArray cut = cutIntoPieces(text, separator, 0, 500, 100);
    QByteArray joined = cut;
    QCOMPARE(joined.replace(separator, QByteArray()), text);
    for (const QByteArray &piece : cut.split('|'))
        QVERIFY2(QString::fromUtf8(piece).toUtf8() == piece, piece.constData());
    QVERIFY(cut.contains("short\r\n"));
    QCOMPARE(cutIntoPieces("abc", separator, 0, 500, 100), QByteArray("abc"));
}

void TestLongLines::findsPlaces_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("offset");
    QTest::newRow("start") << 1 << 1 << 0;
    QTest::newRow("character") << 1 << 3 << 6;
    QTest::newRow("line") << 2 << 2 << 10;
    QTest::newRow("behind the line") << 2 << 99 << 11;
    QTest::newRow("behind the text") << 99 << 1 << 13;
}

void TestLongLines::findsPlaces()
{
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(int, offset);
    QCOMPARE(offsetOfPlace("é😀x\r\nab\nc", line, column), offset);
}

void TestLongLines::aLongLineComesBackAsItWas()
{
    CodeEditor editor;
    const QByteArray text = "first\n" + longLine(100'000) + "\nlast";
    editor.setCode(text);
    QVERIFY(editor.longLines().isActive());
    QVERIFY(editor.lines() > 100);
    QCOMPARE(editor.code(), text);
    QVERIFY(!editor.isModified());
}

void TestLongLines::textThatHasTheSeparatorComesBackToo()
{
    CodeEditor editor;
    for (const char *own : {"\xc2\x85", "\xc2\x85\xe2\x80\xa8", "\xc2\x85\xe2\x80\xa8\xe2\x80\xa9"}) {
        const QByteArray text = own + longLine(100'000);
        editor.setCode(text);
        QCOMPARE(editor.code(), text);
    }
}

void TestLongLines::editingAndUndoKeepTheText()
{
    CodeEditor editor;
    showActive(editor);
    editor.setFocus();
    const QByteArray text = longLine(100'000);
    editor.setCode(text);
    setCaret(editor, 0);
    QTest::keyClicks(&editor, QStringLiteral("x"));
    QCOMPARE(editor.code(), 'x' + text);
    editor.undo();
    QCOMPARE(editor.code(), text);
    editor.replaceCode("short");
    QCOMPARE(editor.code(), QByteArray("short"));
    QTRY_VERIFY(!editor.longLines().isActive());
    editor.undo();
    QCOMPARE(editor.code(), text);
    QTRY_VERIFY(editor.longLines().isActive());
    QVERIFY(!editor.isModified());
}

void TestLongLines::pastedAndCopiedTextIsTheTextItself()
{
    CodeEditor editor;
    const QByteArray text = longLine(100'000);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    editor.paste();
    QVERIFY(editor.longLines().isActive());
    QCOMPARE(editor.code(), text);
    editor.selectAll();
    QGuiApplication::clipboard()->clear();
    editor.copy();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), text);
}

void TestLongLines::textThatComesInAnotherWayIsCutAfterwards()
{
    CodeEditor editor;
    const QByteArray text = longLine(100'000);
    editor.setCode("[]");
    editor.insertAt(QString::fromUtf8(text), 0, 1);
    QTRY_VERIFY(editor.longLines().isActive());
    QCOMPARE(editor.code(), '[' + text + ']');
}

void TestLongLines::aShortTextIsColouredAgain()
{
    CodeEditor editor;
    editor.setCode(longLine(100'000));
    QVERIFY(!editor.lexer());
    editor.setCode("[1]");
    QVERIFY(editor.lexer());
    QVERIFY(!editor.longLines().isActive());
}

void TestLongLines::placesAreThoseOfTheText()
{
    JsonEditor json;
    QByteArray text = longLine(100'000);
    const qsizetype mistake = text.indexOf(",{", 90'000) + 1;
    text.insert(mistake, ',');
    json.editor()->setCode(text);
    auto *message = json.findChild<QToolButton *>(QStringLiteral("editorMessage"));
    // The é takes two bytes: columns count characters.
    QTRY_VERIFY2(message->text().contains(QLocale().toString(mistake)), qPrintable(message->text()));
    const long shown = json.editor()->positionOf(1, static_cast<int>(mistake));
    QCOMPARE(textBetween(*json.editor(), shown, shown + 2), QByteArray(",{"));
    json.editor()->goToLine(1, static_cast<int>(mistake));
    QCOMPARE(caretPosition(*json.editor()), shown);
}

void TestLongLines::assistiveTechnologySeesTheTextItself()
{
    CodeEditor editor;
    const QByteArray text = longLine(100'000);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&editor);
    face->editableTextInterface()->insertText(0, QString::fromUtf8(text));
    QVERIFY(editor.longLines().isActive());
    QCOMPARE(editor.code(), text);
    QAccessibleTextInterface *words = face->textInterface();
    const QString whole = QString::fromUtf8(text);
    QCOMPARE(words->characterCount(), whole.size());
    QCOMPARE(words->cursorPosition(), whole.size());
    QCOMPARE(words->text(50'000, 50'020), whole.mid(50'000, 20));
    face->editableTextInterface()->deleteText(50'000, 50'020);
    QCOMPARE(editor.code(), QString(whole).remove(50'000, 20).toUtf8());
}

void TestLongLines::sixMegabytesInALineAnswer()
{
    CodeEditor editor;
    editor.setSyntax(Syntax::Json);
    showActive(editor);
    editor.setFocus();
    const auto millisecondsFor = [&editor](const QByteArray &text) {
        QElapsedTimer clock;
        clock.start();
        editor.setCode(text);
        editor.viewport()->repaint();
        for (int key = 0; key < 5; ++key) {
            QTest::keyClicks(&editor, QStringLiteral("1"));
            editor.viewport()->repaint();
        }
        return clock.elapsed();
    };
    const QByteArray text = longLine(6'000'000);
    const qint64 taken = millisecondsFor(text);
    QCOMPARE(editor.code(), "11111" + text);
    // The layout alone would take more than two seconds for each key. A slow computer takes its time for as
    // much text in short lines, too.
    if (taken >= 5'000) {
        const qint64 usual = millisecondsFor(QByteArray(text).replace(",{", "\n,{"));
        QVERIFY2(taken < 10 * usual, qPrintable(QStringLiteral("%1 and %2 ms").arg(taken).arg(usual)));
    }
}

LAMBDESK_TEST(QApplication, TestLongLines)
#include "tst_longlines.moc"
