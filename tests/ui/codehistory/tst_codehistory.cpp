// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/codehistoryservice.h>
#include <model/packages/storedzip.h>
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>
#include <ui/codehistory/codehistorydialog.h>
#include <ui/codehistory/codehistorymodel.h>
#include <ui/codehistory/comparisonmodel.h>
#include <ui/codehistory/differingfilesmodel.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QSettings>
#include <QTreeView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

const auto one = "exports.handler = async () => 1;\n"_ba;
const auto two = "exports.handler = async () => 2;\n"_ba;
const auto three = "// three\nexports.handler = async () => 3;\n"_ba;

} // namespace

/// The codes of a function's past, by mouse and keyboard, on the real engine.
class TestCodeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void showsWhatWasSaved();
    void saysThatThereIsOneOnly();
    void comparesWithAnotherOne();
    void goesBackAndRunsAsBefore();
    void asksWhenSomethingIsUnsaved();
    void refusesWhatWouldUndoAnothersChange();
    void followsWhatIsSavedMeanwhile();
    void goesFromDifferenceToDifference();
    void tellsOfFilesAndBinaries();
    void copiesLines();
    void remembersItsSizeAndClosesWithEscape();
    void namesEverything();

private:
    void save(const QByteArray &code);
    void upload(const CodePackage &package);
    void open();
    CodeHistoryDialog *dialog() const { return openDialog<CodeHistoryDialog>("codeHistoryDialog"); }
    QTreeView *entries() const { return find<QTreeView>(*dialog(), "codeHistoryEntries"); }
    QTreeView *files() const { return find<QTreeView>(*dialog(), "codeHistoryFiles"); }
    QTreeView *before() const { return find<QTreeView>(*dialog(), "comparisonBefore"); }
    QTreeView *after() const { return find<QTreeView>(*dialog(), "comparisonAfter"); }
    QString label(const char *name) const { return find<QLabel>(*dialog(), name)->text(); }
    QPushButton *button(const char *name) const { return find<QPushButton>(*dialog(), name); }
    static QStringList lines(const QTreeView *view);
    static QList<int> signs(const QTreeView *view);
    static void clickRow(QTreeView *view, int row);

    std::unique_ptr<PageFixture> m_page;
};

void TestCodeHistory::initTestCase()
{
    if (WindowFixture().runtime(Language::NodeJs).isEmpty())
        QSKIP("no Node.js on this computer");
}

void TestCodeHistory::init()
{
    QSettings().clear();
    m_page = std::make_unique<PageFixture>(one);
}

void TestCodeHistory::save(const QByteArray &code)
{
    m_page->type(code);
    click(m_page->button("saveCodeButton"));
    QTRY_VERIFY(!m_page->page->hasUnsavedChanges());
}

void TestCodeHistory::upload(const CodePackage &package)
{
    const auto done = WindowFixture::answer(m_page->services().functions.updateCodeFromZip(
        m_page->name, storedZip(package), {CodeArrival::Kind::Uploaded, u"next.zip"_s}));
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

void TestCodeHistory::open()
{
    m_page->action(u"codeHistoryAction"_s)->trigger();
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(entries()->model()->rowCount() > 0);
}

QStringList TestCodeHistory::lines(const QTreeView *view)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts << view->model()->index(row, 0).data().toString();
    return texts;
}

QList<int> TestCodeHistory::signs(const QTreeView *view)
{
    QList<int> found;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        found << view->model()->index(row, 0).data(ComparisonModel::SignRole).toInt();
    return found;
}

void TestCodeHistory::clickRow(QTreeView *view, int row)
{
    const auto index = view->model()->index(row, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

void TestCodeHistory::showsWhatWasSaved()
{
    save(two);
    save(three);
    save(three + "\n");
    open();
    const QAbstractItemModelTester tester(entries()->model());
    QCOMPARE(entries()->model()->rowCount(), 4);
    const auto text = [this](int row, int column) {
        return entries()->model()->index(row, column).data().toString();
    };
    QCOMPARE(text(0, CodeHistoryModel::ArrivalColumn), u"Saved in the editor"_s);
    QVERIFY(entries()
                ->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(u", the present code"_s));
    QCOMPARE(text(1, CodeHistoryModel::ArrivalColumn), u"Saved in the editor"_s);
    QCOMPARE(text(3, CodeHistoryModel::ArrivalColumn), u"Created"_s);
    QVERIFY(text(1, CodeHistoryModel::HashColumn).endsWith(u'…'));
    // The newest change shows at once.
    QTRY_COMPARE(label("codeHistorySummary"), u"1 file changed."_s);
    QTRY_COMPARE(lines(after()).size(), 3);
    QCOMPARE(entries()->currentIndex().row(), 1);
    QCOMPARE(lines(before()), (QStringList{u"// three"_s, u"exports.handler = async () => 3;"_s, QString()}));
    using Sign = ComparisonModel::Sign;
    QCOMPARE(signs(before()), (QList<int>{int(Sign::Same), int(Sign::Same), int(Sign::Missing)}));
    QCOMPARE(signs(after()), (QList<int>{int(Sign::Same), int(Sign::Same), int(Sign::OnlyHere)}));
}

void TestCodeHistory::saysThatThereIsOneOnly()
{
    open();
    QTRY_VERIFY(label("comparisonWords").startsWith(u"This is the only code so far."_s));
    QVERIFY(!button("goBackButton")->isEnabled());
    QVERIFY(!find<QComboBox>(*dialog(), "codeHistoryOther")->isEnabled());
}

void TestCodeHistory::comparesWithAnotherOne()
{
    save(two);
    save(three);
    open();
    QTRY_COMPARE(lines(after()).size(), 2);
    clickRow(entries(), 2);
    QTRY_COMPARE(lines(before()), (QStringList{QString(), u"exports.handler = async () => 1;"_s}));
    auto *other = find<QComboBox>(*dialog(), "codeHistoryOther");
    QCOMPARE(other->currentText(), u"The present code"_s);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Down);
    QTRY_COMPARE(lines(after()), QStringList{u"exports.handler = async () => 2;"_s});
    // Only the digit is another one.
    const auto index = after()->model()->index(0, 0);
    QCOMPARE(index.data(ComparisonModel::DifferenceFromRole).toInt(), 30);
    QCOMPARE(index.data(ComparisonModel::DifferenceToRole).toInt(), 31);
    QTest::keyClick(other, Qt::Key_Down);
    QTRY_COMPARE(label("comparisonWords"), u"Both are the same code."_s);
    clickRow(entries(), 0);
    QTRY_COMPARE(lines(before()).size(), 2);
    QTRY_VERIFY(!button("goBackButton")->isEnabled());
}

void TestCodeHistory::goesBackAndRunsAsBefore()
{
    m_page->saveEvent("{}");
    save(two);
    save(three);
    open();
    QTRY_COMPARE(entries()->currentIndex().row(), 1);
    entries()->setFocus();
    QTest::keyClick(entries(), Qt::Key_Down);
    QTRY_COMPARE(entries()->currentIndex().row(), 2);
    QTRY_VERIFY(button("goBackButton")->isEnabled());
    QSignalSpy replaced(m_page->page.get(), &FunctionPage::codeReplaced);
    click(button("goBackButton"));
    QTRY_COMPARE(m_page->editor()->code(), one);
    QTRY_VERIFY(!dialog());
    QCOMPARE(replaced.size(), 1); // the window tells of it
    QVERIFY(!m_page->page->hasUnsavedChanges());
    QCOMPARE(m_page->savedCode(), one);
    click(m_page->button("testButton"));
    QTRY_VERIFY(find<QLabel>(*m_page->page, "executionResult")->text().contains(u"succeeded"_s));
    const auto history = WindowFixture::answer(m_page->services().codeHistory.list(m_page->name)).value();
    QCOMPARE(history.size(), 4);
    QCOMPARE(history.first().arrival.kind, CodeArrival::Kind::WentBack);
    const auto runs = WindowFixture::answer(m_page->services().runs.recent(m_page->name, 1)).value();
    const auto run = WindowFixture::answer(m_page->services().runs.record(runs.first().requestId)).value();
    QCOMPARE(run.payload, "1"_ba);
    // The page saves and opens again from there.
    save(two);
    QCOMPARE(m_page->savedCode(), two);
}

void TestCodeHistory::asksWhenSomethingIsUnsaved()
{
    save(two);
    m_page->type("unsaved");
    open();
    QTRY_VERIFY(button("goBackButton")->isEnabled());
    click(button("goBackButton"));
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "cancelButton"));
    QTRY_VERIFY(!openDialog<QDialog>("confirmDialog"));
    QCOMPARE(m_page->editor()->code(), "unsaved"_ba);
    QCOMPARE(m_page->savedCode(), two);
    click(button("goBackButton"));
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    click(find<QWidget>(*openDialog<QDialog>("confirmDialog"), "confirmButton"));
    QTRY_COMPARE(m_page->editor()->code(), one);
    QVERIFY(!m_page->page->hasUnsavedChanges());
}

void TestCodeHistory::refusesWhatWouldUndoAnothersChange()
{
    save(two);
    Function stale = m_page->saved();
    stale.revisionId = u"old"_s;
    auto *opened = new CodeHistoryDialog(m_page->services(), stale, false, m_page->page.get());
    opened->open();
    QTRY_VERIFY(button("goBackButton")->isEnabled());
    click(button("goBackButton"));
    QTRY_VERIFY(!label("codeHistoryProblem").isEmpty());
    QVERIFY(dialog());
    QCOMPARE(m_page->savedCode(), two);
    QTRY_VERIFY(button("goBackButton")->isEnabled());
    opened->reject();
}

void TestCodeHistory::followsWhatIsSavedMeanwhile()
{
    save(two);
    open();
    QTRY_COMPARE(entries()->model()->rowCount(), 2);
    QTRY_COMPARE(entries()->currentIndex().row(), 1);
    QVERIFY(WindowFixture::answer(
        m_page->services().functions.updateCode(m_page->name, PageFixture::package(three))));
    QTRY_COMPARE(entries()->model()->rowCount(), 3);
    // The one that was chosen stays so, now against the new one.
    QTRY_COMPARE(entries()->currentIndex().row(), 2);
    QTRY_COMPARE(lines(after()).size(), 2);
    QTRY_VERIFY(button("goBackButton")->isEnabled());
    click(button("goBackButton"));
    QTRY_COMPARE(m_page->editor()->code(), one);
}

void TestCodeHistory::goesFromDifferenceToDifference()
{
    QByteArray text;
    for (int line = 1; line <= 300; ++line)
        text += "// line " + QByteArray::number(line) + '\n';
    save(text);
    QByteArray changed = text;
    changed.replace("line 10\n", "line ten\n").replace("line 250\n", "");
    changed += "the end";
    save(changed);
    open();
    QTRY_COMPARE(label("differencePlace"), u"Difference 1 of 3"_s);
    QCOMPARE(before()->currentIndex().row(), 9);
    QVERIFY(!button("previousDifference")->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_F7);
    QCOMPARE(label("differencePlace"), u"Difference 2 of 3"_s);
    QCOMPARE(before()->currentIndex().row(), 249);
    QCOMPARE(after()->currentIndex().row(), 249);
    QVERIFY(before()->viewport()->rect().contains(before()->visualRect(before()->currentIndex()).center()));
    // Both have gone there.
    QCOMPARE(after()->visualRect(after()->currentIndex()).top(),
             before()->visualRect(before()->currentIndex()).top());
    click(button("nextDifference"));
    QCOMPARE(label("differencePlace"), u"Difference 3 of 3"_s);
    QVERIFY(!button("nextDifference")->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(before()->currentIndex().row(), 249);
    click(button("previousDifference"));
    QCOMPARE(before()->currentIndex().row(), 9);
    QCOMPARE(before()->model()->index(249, 0).data(Qt::AccessibleTextRole).toString(),
             u"Line 250, removed: // line 250"_s);
    QCOMPARE(after()->model()->index(249, 0).data(Qt::AccessibleTextRole).toString(), u"No line here"_s);
    QCOMPARE(after()->model()->index(250, 0).data(ComparisonModel::LineRole).toInt(), 250);
}

void TestCodeHistory::tellsOfFilesAndBinaries()
{
    upload({{{u"data.bin"_s, QByteArray("\0\1\2", 3), false},
             {u"gone.txt"_s, "gone\n", false},
             {u"index.js"_s, one, false},
             {u"lib/same.js"_s, "1\n", false},
             {u"run.sh"_s, "#!/bin/sh\n", false}}});
    upload({{{u"data.bin"_s, QByteArray("\0\1\3\4", 4), false},
             {u"index.js"_s, one, false},
             {u"lib/same.js"_s, "1\n", false},
             {u"new.txt"_s, QByteArray(4 << 20, 'x'), false},
             {u"run.sh"_s, "#!/bin/sh\n", true}}});
    open();
    QTRY_COMPARE(label("codeHistorySummary"), u"1 file added, 2 files changed, 1 file removed."_s);
    const QAbstractItemModelTester tester(files()->model());
    QStringList rows;
    for (int row = 0; row < files()->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < DifferingFilesModel::ColumnCount; ++column)
            cells << files()->model()->index(row, column).data().toString();
        rows << cells.join(u'|');
    }
    QCOMPARE(rows, (QStringList{u"data.bin|± changed|3 bytes|4 bytes"_s, u"gone.txt|− removed|5 bytes|"_s,
                                u"new.txt|+ added||4 MB"_s, u"run.sh|± changed|10 bytes|10 bytes"_s}));
    const auto hash = QCryptographicHash::hash(QByteArray("\0\1\3\4", 4), QCryptographicHash::Sha256);
    QTRY_VERIFY(label("comparisonWords").contains(QString::fromLatin1(hash.toHex())));
    QVERIFY(label("comparisonWords").contains(u"Before: 3 bytes"_s));
    clickRow(files(), 1);
    QTRY_COMPARE(lines(before()), QStringList{u"gone"_s});
    QCOMPARE(lines(after()), QStringList{QString()});
    clickRow(files(), 2);
    QTRY_VERIFY(label("comparisonWords").contains(u"more than 3 MB"_s));
    QVERIFY(!label("comparisonWords").contains(u"Before"_s));
    clickRow(files(), 3);
    QTRY_VERIFY(label("comparisonWords").contains(u"whether it may be executed"_s));
}

void TestCodeHistory::copiesLines()
{
    save(two);
    save(three);
    open();
    QTRY_COMPARE(lines(after()).size(), 2);
    after()->setFocus();
    QTest::keyClick(after(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(after(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(three));
}

void TestCodeHistory::remembersItsSizeAndClosesWithEscape()
{
    save(two);
    open();
    dialog()->resize(800, 500);
    QTest::keyClick(entries(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    open();
    QCOMPARE(dialog()->size(), QSize(800, 500));
    click(button("closeButton"));
    QTRY_VERIFY(!dialog());
}

void TestCodeHistory::namesEverything()
{
    save(two);
    open();
    QVERIFY(!entries()->accessibleName().isEmpty());
    QVERIFY(!files()->accessibleName().isEmpty());
    QVERIFY(!before()->accessibleName().isEmpty());
    QVERIFY(!after()->accessibleName().isEmpty());
    QVERIFY(!find<QComboBox>(*dialog(), "codeHistoryOther")->accessibleName().isEmpty());
}

LAMBDESK_TEST(QApplication, TestCodeHistory)
#include "tst_codehistory.moc"
