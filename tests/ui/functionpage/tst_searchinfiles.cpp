// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/packagepage.h>
#include <tests/support/testprogram.h>

#include <QCheckBox>
#include <QLineEdit>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const CodePackage searchedPackage{
    {{u"hello-world.js"_s, "exports.handler = async () => 1;\n\nconst needle = 2;\n", false},
     {u"lib/a.js"_s, "exports.a = 1; // Needle\n", false},
     {u"lib/binary.js"_s, QByteArray("needle\0needle", 13), false},
     {u"node_modules/dep/index.js"_s, "module.exports = 'needle';\n", false},
     {u"readme.txt"_s, "two needles\n", false}}};

} // namespace

/// The search in all files of a package, in the Code tab.
class TestSearchInFiles : public QObject, private PackagePage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanup() { close(); }
    void cleanupTestCase() { end(); }

    void findsInThePackage();
    void obeysItsOptions();
    void saysWhatIsNoExpression();
    void opensAFoundPlaceByMouseAndKeyboard();
    void findsWhatIsNotSavedYet();
    void findsInALargePackage();
    void closesWithEscape();
    void isNotThereForOneFile();

private:
    void openPage(const CodePackage &code);
    void openSearch();
    void type(const QString &words);
    QTreeView *results() const { return find<QTreeView>(*m_page, "fileSearchResults"); }
    QLineEdit *words() const { return find<QLineEdit>(*m_page, "fileSearchWords"); }
    QString state() const { return find<QLabel>(*m_page, "fileSearchState")->text(); }
    QStringList found() const;
};

void TestSearchInFiles::openPage(const CodePackage &code)
{
    open(code);
    QTRY_COMPARE(fileName(), u"hello-world.js"_s);
}

void TestSearchInFiles::openSearch()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), patience));
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(words()->isVisible());
    QTRY_VERIFY(words()->hasFocus());
}

void TestSearchInFiles::type(const QString &text)
{
    words()->selectAll();
    QTest::keyClicks(words(), text);
    QTest::keyClick(words(), Qt::Key_Return);
    QTRY_VERIFY(!state().isEmpty() && !state().startsWith(u"Searching"_s));
}

QStringList TestSearchInFiles::found() const
{
    QStringList rows;
    const auto *model = results()->model();
    for (int file = 0; file < model->rowCount(); ++file) {
        const auto index = model->index(file, 0);
        rows << index.data().toString();
        for (int line = 0; line < model->rowCount(index); ++line)
            rows << model->index(line, 0, index).data().toString();
    }
    return rows;
}

void TestSearchInFiles::findsInThePackage()
{
    openPage(searchedPackage);
    openSearch();
    QVERIFY(!tree()->isVisible());
    type(u"needle"_s);
    QCOMPARE(found(),
             (QStringList{u"hello-world.js (1)"_s, u"3: const needle = 2;"_s, u"lib/a.js (1)"_s,
                          u"1: exports.a = 1; // Needle"_s, u"readme.txt (1)"_s, u"1: two needles"_s}));
    QCOMPARE(state(), u"3 lines in 3 files"_s);
    type(u"no such words"_s);
    QCOMPARE(state(), u"Nothing found."_s);
    QVERIFY(found().isEmpty());
}

void TestSearchInFiles::obeysItsOptions()
{
    openPage(searchedPackage);
    openSearch();
    type(u"needle"_s);
    const auto toggle = [this](const char *option) {
        click(find<QWidget>(*m_page, option));
        QTRY_VERIFY(!state().startsWith(u"Searching"_s));
    };
    toggle("fileSearchCase");
    QTRY_COMPARE(state(), u"2 lines in 2 files"_s);
    toggle("fileSearchWholeWords");
    QTRY_COMPARE(state(), u"1 line in 1 file"_s);
    find<QCheckBox>(*m_page, "fileSearchModules")->setFocus();
    QTest::keyClick(find<QCheckBox>(*m_page, "fileSearchModules"), Qt::Key_Space);
    QTRY_COMPARE(state(), u"2 lines in 2 files"_s);
    QVERIFY(found().contains(u"node_modules/dep/index.js (1)"_s));
    toggle("fileSearchExpression");
    type(u"exports\\.\\w"_s);
    QTRY_COMPARE(state(), u"1 line in 1 file"_s);
    toggle("fileSearchWholeWords");
    QTRY_COMPARE(state(), u"2 lines in 2 files"_s);
}

void TestSearchInFiles::saysWhatIsNoExpression()
{
    openPage(searchedPackage);
    openSearch();
    type(u"(needle"_s);
    QCOMPARE(state(), u"Nothing found."_s);
    click(find<QWidget>(*m_page, "fileSearchExpression"));
    QTRY_VERIFY(state().contains(u"parenthes"_s));
    QVERIFY(found().isEmpty());
    type(u"(needle)"_s);
    QTRY_COMPARE(state(), u"3 lines in 3 files"_s);
}

void TestSearchInFiles::opensAFoundPlaceByMouseAndKeyboard()
{
    openPage(searchedPackage);
    openSearch();
    type(u"needle"_s);
    const auto *model = results()->model();
    const auto line = model->index(0, 0, model->index(1, 0));
    QTRY_VERIFY(results()->isExpanded(model->index(1, 0)));
    QTest::mouseClick(results()->viewport(), Qt::LeftButton, {}, results()->visualRect(line).center());
    QTRY_COMPARE(fileName(), u"lib/a.js"_s);
    int row = -1;
    int column = -1;
    editor()->getCursorPosition(&row, &column);
    QCOMPARE(row, 0);
    QCOMPARE(column, 18);
    words()->setFocus();
    results()->setCurrentIndex({});
    QTest::keyClick(words(), Qt::Key_Down);
    QTRY_VERIFY(results()->hasFocus());
    QTest::keyClick(results(), Qt::Key_Return);
    QTRY_COMPARE(fileName(), u"hello-world.js"_s);
    editor()->getCursorPosition(&row, &column);
    QCOMPARE(row, 2);
    QCOMPARE(column, 6);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void TestSearchInFiles::findsWhatIsNotSavedYet()
{
    openPage(searchedPackage);
    editor()->append(u"// a thread\n"_s);
    openSearch();
    type(u"thread"_s);
    QCOMPARE(found(), (QStringList{u"hello-world.js (1)"_s, u"4: // a thread"_s}));
    QVERIFY(m_page->hasUnsavedChanges());
    // What has gone from the text isn't found any more.
    editor()->selectAll();
    editor()->replaceSelectedText(u"exports.handler = 1;\n"_s);
    openSearch();
    type(u"thread"_s);
    QCOMPARE(state(), u"Nothing found."_s);
}

void TestSearchInFiles::findsInALargePackage()
{
    CodePackage large = searchedPackage;
    large.files.append({u"large.txt"_s, QByteArray(int(m_fixture->quotas().inlineCodeBytes), 'x'), false});
    large.files.append({u"lib/deep/b.js"_s, "\n\n  needle();\n", false});
    openPage(large);
    QTRY_VERIFY(editor()->isReadOnly() && !editor()->code().isEmpty());
    openSearch();
    type(u"needle"_s);
    QCOMPARE(state(), u"4 lines in 4 files"_s);
    const auto *model = results()->model();
    for (int file = 0; file < model->rowCount(); ++file) {
        const auto index = model->index(file, 0);
        if (!index.data().toString().startsWith(u"lib/deep"_s))
            continue;
        results()->scrollTo(index);
        QTest::mouseClick(results()->viewport(), Qt::LeftButton, {}, results()->visualRect(index).center());
    }
    QTRY_COMPARE(editor()->code(), "\n\n  needle();\n"_ba);
    int row = -1;
    int column = -1;
    editor()->getCursorPosition(&row, &column);
    QCOMPARE(row, 2);
    QCOMPARE(column, 2);
}

void TestSearchInFiles::closesWithEscape()
{
    openPage(searchedPackage);
    click(find<QWidget>(*m_page, "searchInFilesButton"));
    QTRY_VERIFY(words()->isVisible());
    QTest::keyClick(words(), Qt::Key_Escape);
    QTRY_VERIFY(!words()->isVisible());
    QVERIFY(tree()->isVisible());
    QTRY_VERIFY(editor()->hasFocus());
    for (const char *part : {"fileSearchWords", "fileSearchClose", "fileSearchCase", "fileSearchResults"})
        QVERIFY(!find<QWidget>(*m_page, part)->accessibleName().isEmpty());
}

void TestSearchInFiles::isNotThereForOneFile()
{
    openPage(CodePackage::single(u"hello-world.js"_s, "exports.handler = async () => 1;\n"));
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), patience));
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!words()->isVisible());
    QCOMPARE(editor()->code(), "exports.handler = async () => 1;\n"_ba);
}

LAMBDESK_TEST(QApplication, TestSearchInFiles)
#include "tst_searchinfiles.moc"
