// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The size of a function's /tmp on the Configuration tab.
class TestEphemeralStorage : public QObject, private PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { skipWithoutNode(); }
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        open("exports.handler = async () => 1;");
        m_page->page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page->page.get(), patience));
        find<QTabWidget>(*m_page->page, "functionTabs")->setCurrentIndex(1);
    }
    void cleanup()
    {
        close();
        QLocale::setDefault(QLocale::c());
    }
    void isSetByKeyboard();
    void saysWhatIsWrongWhileTyping_data();
    void saysWhatIsWrongWhileTyping();
    void theWheelLeavesItAlone();
    void keysGoOnFromWhatIsTyped();
    void isReadOut();

private:
    QComboBox *field() const { return find<QComboBox>(*m_page->page, "functionEphemeralStorage"); }
    int saved() { return m_page->saved().configuration.ephemeralStorage.megabytes(); }
    QPushButton *save() const { return m_page->button("saveConfigurationButton"); }
    void type(const QString &text)
    {
        field()->setFocus();
        field()->lineEdit()->selectAll();
        QTest::keyClick(field(), Qt::Key_Backspace);
        QTest::keyClicks(field(), text);
    }
    QString problem() const
    {
        const auto *label = m_page->page->findChild<QLabel *>(u"functionEphemeralStorageProblem"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
};

void TestEphemeralStorage::isSetByKeyboard()
{
    QCOMPARE(field()->currentText(), u"512"_s);
    QVERIFY(!save()->isEnabled());
    // From the field above to this one.
    find<QComboBox>(*m_page->page, "functionMemory")->setFocus();
    for (int step = 0; step < 5 && !field()->hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(field()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(field()->currentText(), u"1024"_s);
    type(u"1500"_s);
    QCOMPARE(problem(), QString());
    QTRY_VERIFY(save()->isEnabled());
    QTest::keyClick(field(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(saved(), 1500, patience);
    QTRY_VERIFY(!m_page->page->hasUnsavedChanges());
    QCOMPARE(field()->currentText(), u"1500"_s);
}

void TestEphemeralStorage::saysWhatIsWrongWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("too small") << u"511"_s
                               << u"Ephemeral storage goes from 512 to 10,240 MB; 511 MB is outside."_s;
    QTest::newRow("too large") << u"10241"_s << u"10,241 MB is outside."_s;
    QTest::newRow("no number") << u"1 GB"_s
                               << u"Ephemeral storage is a whole number of MB, from 512 to 10,240."_s;
    QTest::newRow("nothing") << QString() << u"a whole number of MB"_s;
}

void TestEphemeralStorage::saysWhatIsWrongWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    type(typed);
    QVERIFY2(problem().contains(words), qPrintable(problem()));
    QVERIFY(field()->accessibleDescription().contains(problem()));
    type(u"10240"_s);
    QCOMPARE(problem(), QString());
    QCOMPARE(saved(), 512);
}

void TestEphemeralStorage::theWheelLeavesItAlone()
{
    const auto turn = [this] {
        const QPointF middle = field()->rect().center();
        QWheelEvent down(middle, field()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(field()->lineEdit(), &down);
        QVERIFY(!down.isAccepted()); // the form scrolls
    };
    QVERIFY(!field()->hasFocus());
    turn();
    QCOMPARE(field()->currentText(), u"512"_s);
    QCOMPARE(field()->focusPolicy(), Qt::StrongFocus);
    type(u"3000"_s);
    turn();
    QCOMPARE(field()->currentText(), u"3000"_s);
}

void TestEphemeralStorage::keysGoOnFromWhatIsTyped()
{
    type(u"3000"_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(field()->currentText(), u"4096"_s);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(field()->currentText(), u"2048"_s);
    type(u"1 GB"_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(field()->currentText(), u"1 GB"_s);
}

void TestEphemeralStorage::isReadOut()
{
    QCOMPARE(field()->accessibleName(), u"Ephemeral storage (MB)*"_s);
    QCOMPARE(field()->lineEdit()->accessibleName(), u"Ephemeral storage (MB)*"_s);
    const auto helpOf = [this](const char *name) { return find<QWidget>(*m_page->page, name)->toolTip(); };
    QVERIFY(helpOf("functionEphemeralStorageHelp").contains(u"From 512 to 10,240 MB"_s));
    QVERIFY(helpOf("functionMemoryHelp").contains(u"From 128 to 10,240 MB"_s));
}

LAMBDESK_TEST(QApplication, TestEphemeralStorage)
#include "tst_ephemeralstorage.moc"
