// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/paths.h>
#include <model/transfer/transferservice.h>
#include <ui/transfer/exportdialog.h>
#include <ui/transfer/importdialog.h>
#include <ui/transfer/workspacetransfer.h>
#include <ui/widgets/taborder.h>

#include <tests/support/comeback.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestTransferDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tabAsLaidOutEverywhere(); // as the window does
        if (WindowFixture().runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
    }

    void init()
    {
        m_from = std::make_unique<WindowFixture>();
        m_to = std::make_unique<WindowFixture>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_to.reset();
        m_from.reset();
    }

    void exportsWhatIsChosenByKeyboard()
    {
        m_from->create(u"first"_s, "1");
        m_from->create(u"second"_s, "2");
        auto *dialog = new ExportDialog(*m_from->services, m_window.get());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog, patience));
        auto *button = find<QPushButton>(*dialog, "exportButton");
        auto *list = find<QListWidget>(*dialog, "exportFunctions");
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(!list->isVisible());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space); // All functions
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QVERIFY(list->hasFocus());
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!button->isEnabled()); // none is left
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(button->isEnabled());
        QSignalSpy exported(dialog, &ExportDialog::exported);
        dialog->exportTo(file());
        QTRY_COMPARE(exported.count(), 1);
        const auto preview = WindowFixture::answer(m_to->services->transfer.open(file()));
        QVERIFY(preview);
        QCOMPARE(preview->items.size(), 1);
        QCOMPARE(preview->items.constFirst().name.value(), u"second"_s);
        QTRY_VERIFY(!openDialog<QDialog>("exportWorkspaceDialog"));
    }

    void saysThatValuesMayBeSecrets()
    {
        m_from->create(u"first"_s, "1");
        auto *dialog = new ExportDialog(*m_from->services, m_window.get());
        dialog->open();
        auto *box = find<QCheckBox>(*dialog, "exportValues");
        QVERIFY(QTest::qWaitForWindowExposed(dialog, patience));
        const auto warning = [dialog] {
            const auto *label = find<QLabel>(*dialog, "exportValuesProblem");
            return label && label->isVisible() ? label->text() : QString();
        };
        QTRY_VERIFY(warning().contains(u"passwords"_s));
        box->setChecked(false);
        QCOMPARE(warning(), QString());
        dialog->reject();
    }

    void suggestsANameWithTheDay()
    {
        m_from->create(u"first"_s, "1");
        auto *dialog = new ExportDialog(*m_from->services, m_window.get());
        dialog->open();
        QTRY_VERIFY(find<QPushButton>(*dialog, "exportButton")->isEnabled());
        click(find<QPushButton>(*dialog, "exportButton"));
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = openDialog<QFileDialog>("exportFileDialog")));
        const QString name = QFileInfo(files->selectedFiles().value(0)).fileName();
        QVERIFY2(WorkspaceTransfer::isExport(name), qPrintable(name));
        files->reject();
        dialog->reject();
    }

    void staysOpenWithTheReasonWhenItCantExport()
    {
        m_from->create(u"first"_s, "1");
        auto *dialog = new ExportDialog(*m_from->services, m_window.get());
        dialog->open();
        QTRY_VERIFY(find<QPushButton>(*dialog, "exportButton")->isEnabled());
        dialog->exportTo(m_from->folder.filePath(u"no/such/folder/all.zip"_s));
        QTRY_VERIFY(words(*dialog).contains(u"could not be saved"_s));
        QTRY_VERIFY(find<QPushButton>(*dialog, "exportButton")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!openDialog<QDialog>("exportWorkspaceDialog"));
    }

    void importsByKeyboard()
    {
        m_from->create(u"first"_s, "1");
        m_from->create(u"second"_s, "2");
        auto *dialog = opened(exported());
        auto *table = find<QTableView>(*dialog, "importFunctions");
        QTRY_VERIFY(table->hasFocus());
        QTRY_COMPARE(fates(table), (QStringList{u"Imported"_s, u"Imported"_s}));
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Tab);
        auto *decision = find<QComboBox>(*dialog, "importDecision");
        QVERIFY(decision->hasFocus());
        QTest::keyClick(decision, Qt::Key_Up); // Leave out
        QCOMPARE(fates(table), (QStringList{u"Imported"_s, u"Left out"_s}));
        QSignalSpy imported(dialog, &ImportDialog::imported);
        QTest::keyClick(decision, Qt::Key_Return);
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(names(), QStringList{u"first"_s});
        QTRY_VERIFY(!openDialog<QDialog>("importWorkspaceDialog"));
    }

    void asksWhatIsToBecomeOfAClash()
    {
        m_from->create(u"first"_s, "theirs");
        m_to->create(u"first"_s, "mine");
        auto *dialog = opened(exported());
        auto *table = find<QTableView>(*dialog, "importFunctions");
        auto *import = find<QPushButton>(*dialog, "importButton");
        QTRY_COMPARE(fates(table), QStringList{u"Keeps mine"_s});
        QVERIFY(!import->isEnabled());
        choose(*dialog, u"Import under another name"_s);
        auto *name = find<QLineEdit>(*dialog, "importName");
        QTRY_VERIFY(name->isVisible());
        QCOMPARE(name->text(), u"first-imported"_s);
        QVERIFY(import->isEnabled());
        name->selectAll();
        QTest::keyClicks(name, u"first"_s);
        QVERIFY(!import->isEnabled());
        QTRY_VERIFY(find<QLabel>(*dialog, "importNameProblem")->text().contains(u"already"_s));
        name->selectAll();
        QTest::keyClicks(name, u"theirs"_s);
        QVERIFY(import->isEnabled());
        click(import);
        QTRY_COMPARE(names(), (QStringList{u"first"_s, u"theirs"_s}));
    }

    void givesEachOfSeveralANameOfItsOwn()
    {
        m_from->create(u"first"_s, "1");
        m_from->create(u"first-imported"_s, "2");
        auto *dialog = opened(exported());
        auto *table = find<QTableView>(*dialog, "importFunctions");
        QTRY_COMPARE(fates(table).size(), 2);
        table->selectAll();
        choose(*dialog, u"Import under another name"_s);
        QCOMPARE(fates(table),
                 (QStringList{u"Imported as first-imported-2"_s, u"Imported as first-imported-imported"_s}));
        QVERIFY(find<QPushButton>(*dialog, "importButton")->isEnabled());
        dialog->reject();
    }

    void replacesAndTakesThatBack()
    {
        WorkspaceTransfer transfer(*m_to->services, m_window.get());
        std::optional<Notice> notice;
        connect(&transfer, &WorkspaceTransfer::noticed, this,
                [&notice](const Notice &told) { notice = told; });
        replaceMine(transfer);
        QTRY_VERIFY(notice);
        QVERIFY(notice->text.contains(u"first"_s));
        QCOMPARE(code(), "theirs");
        QVERIFY(notice->undo);
        notice->undo();
        QTRY_COMPARE(code(), "mine");
        transfer.disconnect(this);
    }

    void offersAgainWhatCouldNotComeBack()
    {
        WorkspaceTransfer transfer(*m_to->services, m_window.get());
        QList<Notice> notices;
        connect(&transfer, &WorkspaceTransfer::noticed, this,
                [&notices](const Notice &told) { notices.append(told); });
        replaceMine(transfer);
        QTRY_COMPARE(notices.size(), 1);
        const WorkspacePaths paths{m_to->folder.path()};
        QVERIFY(letFunctionsComeBack(paths, false));
        notices.constLast().undo();
        QTRY_COMPARE(notices.size(), 2);
        QCOMPARE(code(), "theirs");
        // As a window in another language does, which takes this one's place.
        const auto *kept = std::get_if<ReplacedFunction>(&notices.constLast().undoable);
        QVERIFY(kept);
        transfer.offerBack(ReplacedFunction(*kept));
        QCOMPARE(notices.size(), 3);
        QVERIFY(notices.constLast().text.contains(u"first"_s));
        QVERIFY(letFunctionsComeBack(paths, true));
        notices.constLast().undo();
        QTRY_COMPARE(code(), "mine");
        transfer.disconnect(this);
    }

    void takesBackWhatCameInUnlessItWasChanged()
    {
        m_from->create(u"first"_s, "1");
        m_from->create(u"second"_s, "2");
        WorkspaceTransfer transfer(*m_to->services, m_window.get());
        QList<Notice> notices;
        connect(&transfer, &WorkspaceTransfer::noticed, this,
                [&notices](const Notice &told) { notices.append(told); });
        transfer.importFile(exported());
        ImportDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog<ImportDialog>("importWorkspaceDialog")));
        QTRY_VERIFY(find<QPushButton>(*dialog, "importButton")->isEnabled());
        click(find<QPushButton>(*dialog, "importButton"));
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(
            WindowFixture::answer(m_to->services->testEvents.save(m_to->name(u"first"_s), {u"e"_s, "{}"})));
        QVERIFY(notices.constFirst().undo);
        QVERIFY(std::holds_alternative<ImportedWorkspace>(notices.constFirst().undoable));
        notices.constFirst().undo();
        QTRY_COMPARE(notices.size(), 3);
        QCOMPARE(names(), QStringList{u"first"_s});
        QVERIFY(notices.at(1).text.contains(u"taken out again"_s));
        QVERIFY2(notices.at(2).text.contains(u": first"_s), qPrintable(notices.at(2).text));
        transfer.disconnect(this);
    }

    void tellsOfAnExportThatWasCancelledTooLate()
    {
        m_from->create(u"first"_s, "1");
        auto *dialog = new ExportDialog(*m_from->services, m_window.get());
        dialog->open();
        QTRY_VERIFY(find<QPushButton>(*dialog, "exportButton")->isEnabled());
        QSignalSpy exported(dialog, &ExportDialog::exported);
        // On the engine's thread, which waits until the user has cancelled.
        connect(
            &m_from->services->transfer, &TransferService::exported, dialog,
            [dialog] {
                QMetaObject::invokeMethod(
                    dialog, [dialog] { dialog->reject(); }, Qt::BlockingQueuedConnection);
            },
            Qt::DirectConnection);
        dialog->exportTo(file());
        QTRY_COMPARE(exported.count(), 1);
        QTRY_VERIFY(!openDialog<QDialog>("exportWorkspaceDialog"));
        QVERIFY(QFileInfo::exists(file()));
    }

    void tellsOfAnImportThatWasCancelledTooLate()
    {
        m_from->create(u"first"_s, "1");
        auto *dialog = opened(exported());
        QTRY_COMPARE(fates(find<QTableView>(*dialog, "importFunctions")), QStringList{u"Imported"_s});
        QSignalSpy imported(dialog, &ImportDialog::imported);
        // On the engine's thread, which waits until the user has cancelled.
        connect(
            &m_to->services->functions, &FunctionService::functionCreated, dialog,
            [dialog] {
                QMetaObject::invokeMethod(
                    dialog, [dialog] { dialog->reject(); }, Qt::BlockingQueuedConnection);
            },
            Qt::DirectConnection);
        click(find<QPushButton>(*dialog, "importButton"));
        QTRY_COMPARE(imported.count(), 1);
        QTRY_VERIFY(!openDialog<QDialog>("importWorkspaceDialog"));
        QCOMPARE(names(), QStringList{u"first"_s});
    }

    void leavesNothingWhenTheWindowGoesWhileItAsks()
    {
        m_from->create(u"first"_s, "1");
        auto *transfer = new WorkspaceTransfer(*m_to->services, m_window.get());
        transfer->importFile(exported());
        ImportDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog<ImportDialog>("importWorkspaceDialog")));
        QTRY_COMPARE(fates(find<QTableView>(*dialog, "importFunctions")), QStringList{u"Imported"_s});
        const QDir scratch(WorkspacePaths{m_to->folder.path()}.scratch());
        QVERIFY(!scratch.isEmpty());
        m_window.reset();
        QTRY_VERIFY(scratch.isEmpty());
    }

    void saysWhatIsWrongWithAFile()
    {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no zip") > 0);
        broken.close();
        auto *dialog = opened(broken.fileName());
        QTRY_VERIFY(words(*dialog).contains(u"is not an exported workspace"_s));
        QVERIFY(!find<QPushButton>(*dialog, "importButton")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!openDialog<QDialog>("importWorkspaceDialog"));
    }

private:
    QString file() const { return m_from->folder.filePath(u"lambdesk-workspace-test.zip"_s); }
    QString exported()
    {
        const auto result = WindowFixture::answer(m_from->services->transfer.exportTo(file(), {}));
        return result ? result->file : QString();
    }
    ImportDialog *opened(const QString &path)
    {
        auto *dialog = new ImportDialog(*m_to->services, path, m_window.get());
        dialog->open();
        [dialog] { QVERIFY(QTest::qWaitForWindowActive(dialog, patience)); }();
        return dialog;
    }
    /// Both have the function `first`; theirs takes the place of mine.
    void replaceMine(WorkspaceTransfer &transfer)
    {
        m_from->create(u"first"_s, "theirs");
        m_to->create(u"first"_s, "mine");
        transfer.importFile(exported());
        ImportDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog<ImportDialog>("importWorkspaceDialog")));
        QTRY_COMPARE(fates(find<QTableView>(*dialog, "importFunctions")), QStringList{u"Keeps mine"_s});
        choose(*dialog, u"Replace mine"_s);
        QTRY_VERIFY(find<QLabel>(*dialog, "importNotes")->text().contains(u"is deleted"_s));
        click(find<QPushButton>(*dialog, "importButton"));
    }
    static QString words(const QWidget &dialog)
    {
        const auto *label = find<QLabel>(dialog, "workWords");
        return label->isVisible() ? label->text() : QString();
    }
    static QStringList fates(const QTableView *table)
    {
        QStringList fates;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            fates.append(table->model()->index(row, ImportModel::Fate).data().toString());
        return fates;
    }
    /// As by a click in the list.
    static void choose(const QDialog &dialog, const QString &text)
    {
        auto *box = find<QComboBox>(dialog, "importDecision");
        QTRY_VERIFY(box->isEnabled());
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    QStringList names()
    {
        QStringList names;
        const QList<Function> functions = WindowFixture::answer(m_to->services->functions.list()).value();
        for (const Function &function : functions)
            names.append(function.configuration.name.value());
        return names;
    }
    QByteArray code()
    {
        const auto code = WindowFixture::answer(m_to->services->functions.code(m_to->name(u"first"_s)));
        return code ? code->files.first().bytes : QByteArray();
    }

    std::unique_ptr<WindowFixture> m_from;
    std::unique_ptr<WindowFixture> m_to;
    std::unique_ptr<QWidget> m_window;
};

LAMBDESK_TEST(QApplication, TestTransferDialogs)
#include "tst_transferdialogs.moc"
