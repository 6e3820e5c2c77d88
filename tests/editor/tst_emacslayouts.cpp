// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/editorchoices.h>
#include <tests/support/editorfixture.h>
#include <tests/support/testprogram.h>

#include <QApplication>
#include <QKeyEvent>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

constexpr quint32 placeOfF = 41; // as X11 counts
constexpr quint32 placeOfX = 53;
constexpr quint32 placeOfH = 43;
constexpr quint32 placeOfPeriod = 60;

constexpr int cyrillicA = 0x410;  // where F is
constexpr int cyrillicEr = 0x420; // H
constexpr int cyrillicYu = 0x42e; // the period
constexpr int greekPhi = 0x3a6;   // F
constexpr int dotlessI = 0x131;   // a Latin one

} // namespace

/// Emacs' keys on keyboards that have no Latin letters.
class TestEmacsLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyEditorPreferences({{}, 0, 4, false, KeyBindings::Emacs});
        m_editor = shownEditor(Syntax::JavaScript, "one two");
        setCaret(*m_editor, 0);
    }
    void cleanup()
    {
        m_editor.reset();
        applyEditorPreferences({});
    }

    void takesTheLetterInItsPlace_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<quint32>("place");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<long>("caret");
        const Qt::KeyboardModifiers alt = Qt::AltModifier;
        QTest::newRow("Cyrillic") << cyrillicA << placeOfF << alt << 3L;
        QTest::newRow("Greek") << greekPhi << placeOfF << alt << 3L;
        QTest::newRow("a sign with Shift") << cyrillicYu << placeOfPeriod << (alt | Qt::ShiftModifier) << 7L;
        QTest::newRow("the letter itself, elsewhere") << int(Qt::Key_F) << placeOfH << alt << 3L;
        QTest::newRow("another Latin letter") << dotlessI << placeOfF << alt << 0L;
        QTest::newRow("a place that nobody knows") << cyrillicA << quint32(0) << alt << 0L;
    }
    void takesTheLetterInItsPlace()
    {
        QFETCH(int, key);
        QFETCH(quint32, place);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        press(key, place, modifiers);
        QTEST(caretPosition(*m_editor), "caret");
    }

    void takesItForTheSecondOfTwoKeys()
    {
        press(Qt::Key_X, placeOfX, Qt::ControlModifier); // Qt finds the Latin letter with Ctrl
        press(cyrillicEr, placeOfH, Qt::NoModifier);
        QCOMPARE(m_editor->selectedText(), QStringLiteral("one two"));
    }

    void leavesWhatIsTyped()
    {
        press(cyrillicA, placeOfF, Qt::NoModifier, QStringLiteral("\u0430"));
        QCOMPARE(m_editor->text(), QStringLiteral("\u0430one two"));
    }

private:
    void press(int key, quint32 place, Qt::KeyboardModifiers modifiers, const QString &text = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, place, 0, 0, text);
        QApplication::sendEvent(m_editor.get(), &event);
    }

    std::unique_ptr<CodeEditor> m_editor;
};

LAMBDESK_TEST(QApplication, TestEmacsLayouts)
#include "tst_emacslayouts.moc"
