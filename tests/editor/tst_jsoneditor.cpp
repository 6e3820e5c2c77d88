// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <editor/jsoneditor.h>
#include <editor/scintillaslots.h>
#include <editor/text/textaccess.h>
#include <tests/support/editorfixture.h>
#include <tests/support/testprogram.h>

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace lambdesk;
using namespace lambdesk::test;

class TestJsonEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAndMarksWhatIsWrong();
    void theMarkStandsBeforeTheWords_data();
    void theMarkStandsBeforeTheWords();
    void aClickGoesToTheMistake();
    void anyValueIsValid_data();
    void anyValueIsValid();
    void tellsChangesOnly();
    void checksALargeText();
    void theNewestTextWins();
    void formatsAsOneStep();
    void leavesBrokenTextAlone();
};

static QToolButton &message(JsonEditor &json)
{
    return *json.findChild<QToolButton *>(QStringLiteral("editorMessage"));
}

void TestJsonEditor::saysAndMarksWhatIsWrong()
{
    JsonEditor json;
    QVERIFY(!message(json).accessibleName().isEmpty()); // nothing is said yet
    json.editor()->setCode("{\n  \"a\": 1,\n  \"b\": }\n");
    QTRY_VERIFY(message(json).text().startsWith(QStringLiteral("Line 3, column 8: ")));
    QCOMPARE(message(json).accessibleName(), message(json).text());
    QVERIFY(json.editor()->markersAtLine(2) & (1U << marker::problem));
    QVERIFY(!json.isValid());
    json.editor()->setCode("{}");
    QVERIFY(json.isValid());
    QTRY_COMPARE(message(json).text(), QStringLiteral("Valid JSON"));
    QCOMPARE(json.editor()->markersAtLine(0), 0U);
}

void TestJsonEditor::theMarkStandsBeforeTheWords_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void TestJsonEditor::theMarkStandsBeforeTheWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    JsonEditor json;
    json.setLayoutDirection(direction);
    json.editor()->setCode("[");
    showActive(json);
    json.editor()->setFocus();
    QTRY_VERIFY(message(json).isEnabled());
    const QImage drawn = message(json).grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb paper = drawn.pixel(1, 1);
    const auto isDrawnOn = [&](int from, int to) {
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < drawn.height(); ++y) {
                if (drawn.pixel(x, y) != paper)
                    return true;
            }
        }
        return false;
    };
    constexpr int edge = 20; // where the words don't reach
    QCOMPARE(isDrawnOn(0, edge), direction == Qt::LeftToRight);
    QCOMPARE(isDrawnOn(drawn.width() - edge, drawn.width()), direction == Qt::RightToLeft);
}

void TestJsonEditor::aClickGoesToTheMistake()
{
    JsonEditor json;
    json.editor()->setCode("[\n1,\n2,\n]");
    showActive(json);
    QTRY_VERIFY(message(json).isEnabled() && message(json).text().contains(QStringLiteral("Line 4")));
    QTest::mouseClick(&message(json), Qt::LeftButton);
    int line = 0;
    int column = 0;
    json.editor()->getCursorPosition(&line, &column);
    QCOMPARE(line, 3);
    QCOMPARE(column, 0);
    QTRY_VERIFY(json.editor()->hasFocus());
}

void TestJsonEditor::anyValueIsValid_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"{}", "[]", "\"x\"", "0", "null", " true "})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonEditor::anyValueIsValid()
{
    QFETCH(QByteArray, text);
    JsonEditor json;
    json.editor()->setCode(text);
    QVERIFY(json.isValid());
}

void TestJsonEditor::tellsChangesOnly()
{
    JsonEditor json;
    showActive(json);
    json.editor()->setFocus();
    QSignalSpy validity(&json, &JsonEditor::validityChanged);
    type(*json.editor(), QStringLiteral("{\"a\": "));
    QTRY_COMPARE(validity.size(), 1);
    QCOMPARE(validity.last().first().toBool(), false);
    type(*json.editor(), QStringLiteral("1"));
    QTRY_COMPARE(validity.size(), 2);
    QCOMPARE(validity.last().first().toBool(), true);
    QCOMPARE(json.editor()->code(), QByteArray("{\"a\": 1}"));
}

void TestJsonEditor::checksALargeText()
{
    JsonEditor json;
    json.editor()->setCode('[' + QByteArray("12345,\n").repeated(100'000) + ']');
    QTRY_VERIFY(message(json).text().startsWith(QStringLiteral("Line 100,001, column 1: ")));
}

void TestJsonEditor::theNewestTextWins()
{
    JsonEditor json;
    QSignalSpy validity(&json, &JsonEditor::validityChanged);
    json.editor()->setCode('[' + QByteArray("12345,\n").repeated(100'000) + ']');
    json.editor()->setCode("[1]");
    QTRY_COMPARE(message(json).text(), QStringLiteral("Valid JSON"));
    QCOMPARE(validity.size(), 0);
}

void TestJsonEditor::formatsAsOneStep()
{
    JsonEditor json;
    const QByteArray text = "{\"b\":9007199254740993,\"a\":[1.0,\"\\u00e9\"]}";
    json.editor()->setCode(text);
    json.format();
    QCOMPARE(json.editor()->code(), prettyJson(text));
    QVERIFY(json.editor()->code().contains("\n  \"b\": 9007199254740993,\n"));
    json.editor()->undo();
    QCOMPARE(json.editor()->code(), text);
    QVERIFY(!json.editor()->isModified());
}

void TestJsonEditor::leavesBrokenTextAlone()
{
    JsonEditor json;
    json.editor()->setCode("{\"a\":1,}");
    json.format();
    QCOMPARE(json.editor()->code(), QByteArray("{\"a\":1,}"));
    QVERIFY(!json.editor()->isModified());
}

LAMBDESK_TEST(QApplication, TestJsonEditor)
#include "tst_jsoneditor.moc"
