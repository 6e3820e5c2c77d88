// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <model/packages/storedzip.h>
#include <tests/support/windowfixture.h>
#include <ui/functionpage/filehitsmodel.h>
#include <ui/functionpage/filesearch.h>
#include <ui/functionpage/functionpage.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const CodePackage package{
    {{u"hello-world.js"_s, "exports.handler = async () => 1;\n\nconst needle = 2;\n", false},
     {u"lib/a.js"_s, "exports.a = 1; // Needle\n", false},
     {u"lib/binary.js"_s, QByteArray("needle\0needle", 13), false},
     {u"node_modules/dep/index.js"_s, "module.exports = 'needle';\n", false},
     {u"readme.txt"_s, "two needles\n", false}}};

/// Shows a visitor so many files, as long as it wants, and waits for a permit before each.
FileSearch::Source sourceOf(int files, std::shared_ptr<QSemaphore> permits,
                            std::shared_ptr<std::atomic<int>> seen)
{
    return [=](const PackageVisitor &visitor) {
        return runOnPool([=]() -> Result<void> {
            for (int i = 0; i < files; ++i) {
                permits->acquire();
                ++*seen;
                if (!visitor.takes(u"%1.js"_s.arg(i), "a needle\nanother needle\n"_ba))
                    break;
            }
            return {};
        });
    };
}

} // namespace

/// The search in all files of a package, alone and in the Code tab.
class TestFileSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_fixture.reset(); }
    void findsLines_data();
    void findsLines();
    void tellsOfHitsAsTheyAreFound();
    void givesUpWhenCancelled();
    void givesUpTheSearchBefore();
    void endsAtTheMostHits();
    void findsInThePackage();
    void obeysItsOptions();
    void saysWhatIsNoExpression();
    void opensAFoundPlaceByMouseAndKeyboard();
    void findsWhatIsNotSavedYet();
    void findsInALargePackage();
    void closesWithEscape();
    void isNotThereForOneFile();

private:
    void open(const CodePackage &code);
    void openSearch();
    void type(const QString &words);
    FunctionName name() const { return m_fixture->name(u"searched"_s); }
    CodeEditor *editor() const { return find<CodeEditor>(*m_page, "functionCode"); }
    QTreeView *tree() const { return find<QTreeView>(*m_page, "fileTreeView"); }
    QTreeView *results() const { return find<QTreeView>(*m_page, "fileSearchResults"); }
    QLineEdit *words() const { return find<QLineEdit>(*m_page, "fileSearchWords"); }
    QString state() const { return find<QLabel>(*m_page, "fileSearchState")->text(); }
    QString fileName() const { return find<QLabel>(*m_page, "codeFileName")->text(); }
    QStringList found() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<FunctionPage> m_page;
};

void TestFileSearch::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    if (m_fixture->runtime(Language::NodeJs).isEmpty())
        QSKIP("no Node.js on this computer");
}

void TestFileSearch::cleanup()
{
    if (m_page)
        (void)m_fixture->answer(m_fixture->services->functions.remove(name()));
    m_page.reset();
}

void TestFileSearch::open(const CodePackage &code)
{
    const auto &quotas = m_fixture->quotas();
    const FunctionConfiguration configuration{name(),
                                              {},
                                              m_fixture->runtime(Language::NodeJs),
                                              Handler::from(u"hello-world.handler"_s, quotas).value(),
                                              u"lambda_basic_execution"_s,
                                              MemorySize::from(128, quotas).value(),
                                              Timeout::from(3, quotas).value(),
                                              {}};
    const auto made =
        m_fixture->answer(m_fixture->services->functions.createFromZip(configuration, storedZip(code)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_page = std::make_unique<FunctionPage>(*m_fixture->services);
    m_page->resize(1100, 800);
    m_page->open(name());
    m_page->show();
    QTRY_VERIFY(find<QPushButton>(*m_page, "testButton")->isEnabled());
    QTRY_COMPARE(fileName(), u"hello-world.js"_s);
}

void TestFileSearch::openSearch()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(words()->isVisible());
    QTRY_VERIFY(words()->hasFocus());
}

void TestFileSearch::type(const QString &text)
{
    words()->selectAll();
    QTest::keyClicks(words(), text);
    QTest::keyClick(words(), Qt::Key_Return);
    QTRY_VERIFY(!state().isEmpty() && !state().startsWith(u"Searching"_s));
}

QStringList TestFileSearch::found() const
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

void TestFileSearch::findsLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("lines"); ///< `line:column text[hit]`
    QTest::newRow("none") << "hay\n"_ba << u""_s;
    QTest::newRow("first and last line") << "x\nhay\nx"_ba << u"1:1 [x]|3:1 [x]"_s;
    QTest::newRow("several on a line") << "ax x x\n\nx\n"_ba << u"1:2 a[x] x x|3:1 [x]"_s;
    QTest::newRow("blanks at the start") << "\t  if (x)\r\n"_ba << u"1:8 if ([x])"_s;
    QTest::newRow("characters of more bytes") << "\u00e9\U0001f600x\u00e9\n"_ba << u"1:3 é\U0001f600[x]é"_s;
    QTest::newRow("far into a line") << QByteArray(100, 'y') + "x" + QByteArray(1000, 'z')
                                     << u"1:101 …"_s + QString(40, u'y') + u"[x]"_s + QString(198, u'z');
}

void TestFileSearch::findsLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, lines);
    QStringList rows;
    for (const auto &line : linesWithHits(text, {u"x"_s}, 10))
        rows << u"%1:%2 %3[%4]%5"_s.arg(line.line)
                    .arg(line.column)
                    .arg(line.text.left(line.from), line.text.mid(line.from, line.to - line.from),
                         line.text.mid(line.to));
    QCOMPARE(rows.join(u'|'), lines);
}

void TestFileSearch::tellsOfHitsAsTheyAreFound()
{
    FileSearch search;
    QSignalSpy found(&search, &FileSearch::found);
    QSignalSpy finished(&search, &FileSearch::finished);
    const auto permits = std::make_shared<QSemaphore>(1);
    const auto seen = std::make_shared<std::atomic<int>>(0);
    search.start(sourceOf(3, permits, seen), {{u"needle"_s}});
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(search.isRunning());
    permits->release(2);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(found.size(), 3);
    const auto hits = found.at(2).first().value<FileHits>();
    QCOMPARE(hits.path, u"2.js"_s);
    QCOMPARE(hits.lines.size(), 2);
}

void TestFileSearch::givesUpWhenCancelled()
{
    FileSearch search;
    QSignalSpy found(&search, &FileSearch::found);
    QSignalSpy finished(&search, &FileSearch::finished);
    const auto permits = std::make_shared<QSemaphore>(1);
    const auto seen = std::make_shared<std::atomic<int>>(0);
    search.start(sourceOf(1000, permits, seen), {{u"needle"_s}});
    QTRY_COMPARE(found.size(), 1);
    search.cancel();
    permits->release(1000);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!search.isRunning());
    QVERIFY(*seen < 1000);
    QCOMPARE(found.size(), 1);
}

void TestFileSearch::givesUpTheSearchBefore()
{
    FileSearch search;
    QSignalSpy found(&search, &FileSearch::found);
    QSignalSpy finished(&search, &FileSearch::finished);
    const auto permits = std::make_shared<QSemaphore>(0);
    const auto seen = std::make_shared<std::atomic<int>>(0);
    search.start(sourceOf(5, permits, seen), {{u"needle"_s}});
    const auto others = std::make_shared<QSemaphore>(5);
    search.start(sourceOf(1, others, std::make_shared<std::atomic<int>>(0)), {{u"needle"_s}});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(found.size(), 1);
    permits->release(5);
    QTRY_COMPARE(*seen, 1);
}

void TestFileSearch::endsAtTheMostHits()
{
    FileSearch search;
    FileHitsModel model;
    const QAbstractItemModelTester tester(&model);
    connect(&search, &FileSearch::found, &model, &FileHitsModel::append);
    QSignalSpy finished(&search, &FileSearch::finished);
    const auto permits = std::make_shared<QSemaphore>(5000);
    const auto seen = std::make_shared<std::atomic<int>>(0);
    search.start(sourceOf(5000, permits, seen), {{u"needle"_s}});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(model.lineCount(), FileSearch::mostLines);
    QCOMPARE(*seen, FileSearch::mostLines / 2);
}

void TestFileSearch::findsInThePackage()
{
    open(package);
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

void TestFileSearch::obeysItsOptions()
{
    open(package);
    openSearch();
    type(u"needle"_s);
    const auto toggle = [this](const char *option) {
        click(find<QWidget>(*m_page, option));
        QTRY_VERIFY(!state().startsWith(u"Searching"_s));
    };
    toggle("fileSearchCase");
    QTRY_COMPARE(state(), u"2 lines in 2 files"_s);
    toggle("fileSearchWholeWords");
    QTRY_COMPARE(state(), u"1 lines in 1 files"_s);
    find<QCheckBox>(*m_page, "fileSearchModules")->setFocus();
    QTest::keyClick(find<QCheckBox>(*m_page, "fileSearchModules"), Qt::Key_Space);
    QTRY_COMPARE(state(), u"2 lines in 2 files"_s);
    QVERIFY(found().contains(u"node_modules/dep/index.js (1)"_s));
    toggle("fileSearchExpression");
    type(u"exports\\.\\w"_s);
    QTRY_COMPARE(state(), u"1 lines in 1 files"_s);
    toggle("fileSearchWholeWords");
    QTRY_COMPARE(state(), u"2 lines in 2 files"_s);
}

void TestFileSearch::saysWhatIsNoExpression()
{
    open(package);
    openSearch();
    type(u"(needle"_s);
    QCOMPARE(state(), u"Nothing found."_s);
    click(find<QWidget>(*m_page, "fileSearchExpression"));
    QTRY_VERIFY(state().contains(u"parenthes"_s));
    QVERIFY(found().isEmpty());
    type(u"(needle)"_s);
    QTRY_COMPARE(state(), u"3 lines in 3 files"_s);
}

void TestFileSearch::opensAFoundPlaceByMouseAndKeyboard()
{
    open(package);
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

void TestFileSearch::findsWhatIsNotSavedYet()
{
    open(package);
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

void TestFileSearch::findsInALargePackage()
{
    CodePackage large = package;
    large.files.append({u"large.txt"_s, QByteArray(int(m_fixture->quotas().inlineCodeBytes), 'x'), false});
    large.files.append({u"lib/deep/b.js"_s, "\n\n  needle();\n", false});
    open(large);
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

void TestFileSearch::closesWithEscape()
{
    open(package);
    click(find<QWidget>(*m_page, "searchInFilesButton"));
    QTRY_VERIFY(words()->isVisible());
    QTest::keyClick(words(), Qt::Key_Escape);
    QTRY_VERIFY(!words()->isVisible());
    QVERIFY(tree()->isVisible());
    QTRY_VERIFY(editor()->hasFocus());
    for (const char *part : {"fileSearchWords", "fileSearchClose", "fileSearchCase", "fileSearchResults"})
        QVERIFY(!find<QWidget>(*m_page, part)->accessibleName().isEmpty());
}

void TestFileSearch::isNotThereForOneFile()
{
    open(CodePackage::single(u"hello-world.js"_s, "exports.handler = async () => 1;\n"));
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!words()->isVisible());
    QCOMPARE(editor()->code(), "exports.handler = async () => 1;\n"_ba);
}

QTEST_MAIN(TestFileSearch)
#include "tst_filesearch.moc"
