// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/packagepage.h>
#include <tests/support/testprogram.h>
#include <ui/functionpage/advicebox.h>

#include <QPushButton>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const CodePackage failingPackage{
    {{u"hello-world.js"_s,
      "const deep = require('./lib/deep.js');\nexports.handler = async () => deep.fail();\n", false},
     {u"lib/deep.js"_s, "exports.fail = () => {\n    // Lines above it.\n    throw new Error('boom');\n};\n",
      false}}};

} // namespace

/// A run that fails in another file of the package than the one in the editor.
class TestFailuresInPackage : public QObject, private PackagePage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanup() { close(); }
    void cleanupTestCase() { end(); }

    void goesToTheFailingFile_data();
    void goesToTheFailingFile();
    void doesNotGoToAFileThatWasRemoved();
    void namesAFileAsItIs();

private:
    void fail(const CodePackage &code);
    QPushButton *place() const { return find<QPushButton>(*m_page, "failurePlace"); }
};

void TestFailuresInPackage::fail(const CodePackage &code)
{
    open(code);
    QTRY_COMPARE(fileName(), u"hello-world.js"_s);
    QTRY_VERIFY(!editor()->code().isEmpty());
    QVERIFY(WindowFixture::answer(m_fixture->services->testEvents.save(name(), {u"e"_s, "{}"_ba})));
    m_fixture->events(name()); // the page has asked before, and has its answer before
    click(find<QPushButton>(*m_page, "testButton"));
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(*m_page, "executionResult")->text(), u"Execution result: failed"_s,
                              patience);
    QCOMPARE(place()->text(), u"lib/deep.js line 3"_s);
}

void TestFailuresInPackage::goesToTheFailingFile_data()
{
    QTest::addColumn<bool>("large");
    QTest::newRow("edited in the window") << false;
    QTest::newRow("only looked at") << true;
}

void TestFailuresInPackage::goesToTheFailingFile()
{
    QFETCH(bool, large);
    CodePackage code = failingPackage;
    if (large)
        code.files.append({u"large.txt"_s, QByteArray(int(m_fixture->quotas().inlineCodeBytes), 'x'), false});
    fail(code);
    QVERIFY(place()->isVisible() && place()->isEnabled());
    find<QTabWidget>(*m_page, "functionTabs")->setCurrentIndex(1);
    click(place());
    QCOMPARE(find<QTabWidget>(*m_page, "functionTabs")->currentIndex(), 0);
    QTRY_COMPARE(fileName(), u"lib/deep.js"_s);
    QTRY_COMPARE(editor()->code(), code.files.at(1).bytes);
    int line = -1;
    int column = -1;
    editor()->getCursorPosition(&line, &column);
    QCOMPARE(line, 2);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestFailuresInPackage::doesNotGoToAFileThatWasRemoved()
{
    fail(failingPackage);
    CodePackage other = failingPackage;
    other.files[0].bytes = "exports.handler = async () => 1;\n";
    other.files.removeLast();
    other.files.append({u"lib/other.js"_s, "exports.fail = 1;\n", false});
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.updateCode(name(), other)));
    QTRY_COMPARE(editor()->code(), other.files.at(0).bytes);
    click(place());
    QCOMPARE(fileName(), u"hello-world.js"_s);
}

void TestFailuresInPackage::namesAFileAsItIs()
{
    AdviceBox box;
    box.setAdvice({u"Error: boom"_s, u"Why."_s, u"What to do."_s, FailurePlace{u"R&D/100%2.js"_s, 3, 1}},
                  true);
    // On a button a doubled sign is one.
    QCOMPARE(box.findChild<QPushButton *>(u"failurePlace"_s)->text(), u"R&&D/100%2.js line 3"_s);
}

LAMBDESK_TEST(QApplication, TestFailuresInPackage)
#include "tst_failuresinpackage.moc"
