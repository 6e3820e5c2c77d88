// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionservice.h>
#include <model/packages/storedzip.h>
#include <tests/support/pagefixture.h>
#include <tests/support/testprogram.h>
#include <ui/codehistory/codehistorydialog.h>
#include <ui/codehistory/codehistorymodel.h>
#include <ui/codehistory/differingfilesmodel.h>
#include <ui/style/themecontroller.h>

#include <QApplication>
#include <QHeaderView>
#include <QScopeGuard>
#include <QSettings>
#include <QSplitter>
#include <QTreeView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What there is to read in the lists of the Code history, on a small screen.
class TestCodeHistoryColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void cutsNothingOnASmallScreen()
    {
        if (WindowFixture().runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
        QSettings().clear();
        PageFixture page("exports.handler = async () => 1;\n");
        CodePackage package = CodePackage::single(u"index.js"_s, "exports.handler = async () => 2;\n");
        package.files.append({u"lib/reader.js"_s, "exports.read = () => 'a line';\n", false});
        QVERIFY(WindowFixture::answer(page.services().functions.updateCodeFromZip(
            page.name, storedZip(package), {CodeArrival::Kind::Uploaded, u"next.zip"_s})));
        QVERIFY(WindowFixture::answer(page.services().functions.updateCode(page.name, page.package("3"))));
        page.action(u"codeHistoryAction"_s)->trigger();
        CodeHistoryDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog<CodeHistoryDialog>("codeHistoryDialog")));
        dialog->resize(1024, 640);
        auto *entries = find<QTreeView>(*dialog, "codeHistoryEntries");
        auto *files = find<QTreeView>(*dialog, "codeHistoryFiles");
        QTRY_VERIFY(entries->model()->rowCount() > 2 && files->model()->rowCount() > 1);
        QCOMPARE(dialog->width(), 1024);
        for (const int column :
             {CodeHistoryModel::TimeColumn, CodeHistoryModel::ArrivalColumn, CodeHistoryModel::SizeColumn})
            QTRY_VERIFY2(isWhole(entries, column), QByteArray::number(column));
        for (int column = 0; column < files->model()->columnCount(); ++column)
            QTRY_VERIFY2(isWhole(files, column), QByteArray::number(column));
        for (const QTreeView *view : {entries, files})
            QTRY_VERIFY(view->header()->length() <= view->viewport()->width());
    }

    void givesTheComparisonTheLargerShare_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1180, 720);
        QTest::newRow("small") << QSize(1024, 640);
    }

    void givesTheComparisonTheLargerShare()
    {
        if (WindowFixture().runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
        QFETCH(QSize, size);
        QSettings().clear();
        PageFixture page("exports.handler = async () => 1;\n");
        QVERIFY(WindowFixture::answer(page.services().functions.updateCode(page.name, page.package("3"))));
        page.action(u"codeHistoryAction"_s)->trigger();
        CodeHistoryDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog<CodeHistoryDialog>("codeHistoryDialog")));
        dialog->resize(size);
        const auto *before = find<QTreeView>(*dialog, "comparisonBefore");
        const auto *after = find<QTreeView>(*dialog, "comparisonAfter");
        QTRY_VERIFY(before->isVisible() && after->isVisible());
        QTRY_VERIFY2(5 * (before->width() + after->width()) > 4 * size.width(),
                     QByteArray::number(before->width()));
        QTRY_VERIFY2(3 * before->height() > size.height(), QByteArray::number(before->height()));
        QCOMPARE(dialog->size(), size);
    }

    void showsRowsForAProjector()
    {
        if (WindowFixture().runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
        QSettings().clear();
        ThemeController themes(*qApp, ThemeChoice::Light);
        const auto usualSize = qScopeGuard([&themes] { themes.setZoom(1); });
        themes.setZoom(2.5);
        PageFixture page("exports.handler = async () => 1;\n");
        QVERIFY(WindowFixture::answer(page.services().functions.updateCode(page.name, page.package("3"))));
        page.action(u"codeHistoryAction"_s)->trigger();
        CodeHistoryDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog<CodeHistoryDialog>("codeHistoryDialog")));
        dialog->resize(1200, 800);
        for (const char *list : {"codeHistoryEntries", "codeHistoryFiles"}) {
            const auto *view = find<QTreeView>(*dialog, list);
            QTRY_VERIFY2(view->model()->rowCount() > 0, list);
            QTRY_VERIFY2(view->visualRect(view->model()->index(0, 0)).bottom() < view->viewport()->height(),
                         list);
        }
    }

    void isDividedAsItWasLeft()
    {
        if (WindowFixture().runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
        QSettings().clear();
        PageFixture page("exports.handler = async () => 1;\n");
        const auto open = [&page] {
            page.action(u"codeHistoryAction"_s)->trigger();
            CodeHistoryDialog *dialog = nullptr;
            [&dialog] { QTRY_VERIFY((dialog = openDialog<CodeHistoryDialog>("codeHistoryDialog"))); }();
            return dialog;
        };
        auto *dialog = open();
        auto *parts = find<QSplitter>(*dialog, "codeHistoryParts");
        QWidget *handle = parts->handle(1);
        const QPoint from = handle->rect().center();
        const int before = parts->sizes().at(0);
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + QPoint(0, 60));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, from + QPoint(0, 60));
        const int drawn = parts->sizes().at(0);
        QVERIFY(drawn > before);
        dialog->reject();
        QTRY_VERIFY(!openDialog<CodeHistoryDialog>("codeHistoryDialog"));
        QTRY_COMPARE(find<QSplitter>(*open(), "codeHistoryParts")->sizes().at(0), drawn);
    }

    void cutsNothingAtItsEdges_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    void cutsNothingAtItsEdges()
    {
        if (WindowFixture().runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        PageFixture page("exports.handler = async () => 1;\n");
        page.action(u"codeHistoryAction"_s)->trigger();
        CodeHistoryDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog<CodeHistoryDialog>("codeHistoryDialog")));
        auto *columns = find<QSplitter>(*dialog, "codeHistoryColumns");
        QTRY_VERIFY(find<QTreeView>(*dialog, "codeHistoryEntries")->model()->rowCount() == 1);
        for (int part = 0; part < columns->count(); ++part)
            QTRY_VERIFY2(columns->rect().contains(columns->widget(part)->geometry()),
                         QByteArray::number(part));
    }

private:
    static bool isWhole(const QAbstractItemView *view, int column)
    {
        const auto *tree = qobject_cast<const QTreeView *>(view);
        return tree->header()->sectionSize(column) >=
               qMax(view->sizeHintForColumn(column), tree->header()->sectionSizeHint(column));
    }
};

LAMBDESK_TEST(QApplication, TestCodeHistoryColumns)
#include "tst_codehistorycolumns.moc"
