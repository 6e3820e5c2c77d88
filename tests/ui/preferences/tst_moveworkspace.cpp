// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/workspace/treecopy.h>
#include <tests/support/movefixture.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/preferences/moveworkspacedialog.h>
#include <ui/preferences/movingworkspacedialog.h>
#include <ui/shell/mainwindow.h>

#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The workspace's folder is changed under Preferences.
class TestMoveWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup();
    void asksForAFolderByKeyboard();
    void saysWhatIsWrongAndMendsIt();
    void isAsTallAsWhatItSays();
    void wrapsWhatIsWrongWithALongName();
    void warnsOfMemory();
    void isNotOfferedForAGivenWorkspace();
    void takesAFolderThatIsChosen();
    void movesAndGoesOn();
    void staysWhereItIsWhenItIsCancelled();
    void saysThatThereIsARestOnceAllIsCopied();
    void saysWhatWentWrong();
    void saysWhatStays();
    void comesBackToWhereTheMoveWasAskedFor_data();
    void comesBackToWhereTheMoveWasAskedFor();

private:
    void openWindow(const StartFacts &start, const HandedOver &handed);
    void openPage(const StartFacts &start = {});
    QDialog *openMove();
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static QString words(const QDialog &dialog, const char *label)
    {
        const auto *found = find<QLabel>(dialog, label);
        return found && found->isVisible() ? found->text() : QString();
    }
    static QPushButton *button(const QDialog &dialog, const char *name)
    {
        return find<QPushButton>(dialog, name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestMoveWorkspace::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    removeTree(m_folder->path()); // with folders that can only be read
    m_folder.reset();
    QVERIFY(preferences::setWorkspace({}));
    QSettings().clear();
}

void TestMoveWorkspace::openWindow(const StartFacts &start, const HandedOver &handed)
{
    m_fixture = std::make_unique<WindowFixture>();
    preferences::setEndpoint({false, EndpointPreferences().port});
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path());
    m_window->setStartFacts(start);
    m_window->takeOver(handed);
    m_window->resize(1024, 640);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
}

void TestMoveWorkspace::openPage(const StartFacts &start)
{
    openWindow(start, {});
    m_window->go(PreferencesPlace());
    QTRY_VERIFY(find<QWidget>(*m_window, "preferencesPage"));
    QTRY_VERIFY(find<QWidget>(*m_window, "preferencesPage")->isVisible());
}

QDialog *TestMoveWorkspace::openMove()
{
    openPage();
    click(find<QPushButton>(*m_window, "moveWorkspace"));
    const bool isOpen = waitUntil([] { return openDialog<QDialog>("moveWorkspaceDialog"); });
    return isOpen ? openDialog<QDialog>("moveWorkspaceDialog") : nullptr;
}

void TestMoveWorkspace::asksForAFolderByKeyboard()
{
    QDialog *dialog = openMove();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog, patience));
    QVERIFY(words(*dialog, "moveWords").contains(u"endpoint is off"_s));
    auto *folder = find<QLineEdit>(*dialog, "moveFolder");
    QTRY_VERIFY(folder->hasFocus());
    QVERIFY(!button(*dialog, "moveButton")->isEnabled());
    QTest::keyClicks(folder, path("new"));
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, "moveButton")->isEnabled(), patience);
    QVERIFY(words(*dialog, "moveFolderHint").contains(u"copied"_s));
    QVERIFY(!folder->property("invalid").toBool());
    QSignalSpy requested(m_window.get(), &MainWindow::moveRequested);
    QTest::keyClick(folder, Qt::Key_Return);
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(),
             QFileInfo(m_folder->path()).canonicalFilePath() + u"/new"_s);
    QVERIFY(!QFileInfo::exists(path("new"))); // nothing is moved while the window is open
}

void TestMoveWorkspace::saysWhatIsWrongAndMendsIt()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"full"_s));
    MoveFixture::write(path("full/file"), "mine", QFileDevice::ReadOwner);
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    auto *folder = find<QLineEdit>(*dialog, "moveFolder");
    QTest::keyClicks(folder, u"some"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words(*dialog, "moveFolderProblem").contains(u"whole path"_s), patience);
    QVERIFY(!button(*dialog, "moveButton")->isEnabled());
    folder->selectAll();
    QTest::keyClicks(folder, path("full"));
    QTRY_VERIFY_WITH_TIMEOUT(words(*dialog, "moveFolderProblem").contains(u"isn't empty"_s), patience);
    QVERIFY(!button(*dialog, "moveButton")->isEnabled());
    QTRY_VERIFY(folder->height() >= folder->sizeHint().height()); // the dialog has grown
    click(button(*dialog, "moveFolderAction"));
    QCOMPARE(folder->text(), path("full") + u"/lambdesk-workspace"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, "moveButton")->isEnabled(), patience);
    QVERIFY(!folder->property("invalid").toBool());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QDialog>("moveWorkspaceDialog"));
}

void TestMoveWorkspace::isAsTallAsWhatItSays()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"full"_s));
    MoveFixture::write(path("full/file"), "mine", QFileDevice::ReadOwner);
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    auto *folder = find<QLineEdit>(*dialog, "moveFolder");
    folder->setText(path("new"));
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, "moveButton")->isEnabled(), patience);
    folder->clear();
    const int usual = dialog->height();
    folder->setText(path("full"));
    QTRY_VERIFY_WITH_TIMEOUT(words(*dialog, "moveFolderProblem").contains(u"isn't empty"_s), patience);
    QTRY_VERIFY(dialog->height() > usual);
    folder->clear();
    QTRY_COMPARE(dialog->height(), usual);
}

void TestMoveWorkspace::wrapsWhatIsWrongWithALongName()
{
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    const int width = dialog->width();
    auto *folder = find<QLineEdit>(*dialog, "moveFolder");
    folder->setText(path("none/") + QString(240, u'n') + u"/new"_s);
    QTRY_VERIFY(words(*dialog, "moveFolderProblem").contains(u"no folder"_s));
    const auto *problem = find<QLabel>(*dialog, "moveFolderProblem");
    QTRY_VERIFY(problem->height() >= problem->heightForWidth(problem->width()));
    QCOMPARE(dialog->width(), width);
    folder->setText(m_folder->filePath(QString(250, u'n')));
    QTRY_VERIFY(words(*dialog, "moveFolderProblem").contains(u"name is too long"_s));
    QVERIFY(!button(*dialog, "moveButton")->isEnabled());
}

void TestMoveWorkspace::warnsOfMemory()
{
    const QTemporaryDir shared(u"/dev/shm/lambdesk-XXXXXX"_s);
    if (!shared.isValid() || QStorageInfo(shared.path()).fileSystemType() != "tmpfs")
        QSKIP("/dev/shm is no folder in memory");
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    auto *folder = find<QLineEdit>(*dialog, "moveFolder");
    folder->setText(shared.filePath(u"new"_s));
    QTRY_VERIFY(words(*dialog, "moveFolderProblem").contains(u"memory"_s));
    QVERIFY(button(*dialog, "moveButton")->isEnabled());
    folder->setText(u"/proc/new"_s);
    QVERIFY(!words(*dialog, "moveFolderProblem").contains(u"memory"_s));
}

void TestMoveWorkspace::isNotOfferedForAGivenWorkspace()
{
    StartFacts start;
    start.workspaceGiven = true;
    openPage(start);
    QVERIFY(!find<QPushButton>(*m_window, "moveWorkspace"));
    QVERIFY(find<QLabel>(*m_window, "workspaceFieldHint")->text().contains(u"can't be moved from here"_s));
}

void TestMoveWorkspace::takesAFolderThatIsChosen()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_s));
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    click(button(*dialog, "chooseMoveFolder"));
    QTRY_VERIFY(openDialog<QFileDialog>("moveFolderDialog"));
    Q_EMIT openDialog<QFileDialog>("moveFolderDialog")->fileSelected(path("empty"));
    openDialog<QFileDialog>("moveFolderDialog")->reject();
    QCOMPARE(find<QLineEdit>(*dialog, "moveFolder")->text(), path("empty"));
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, "moveButton")->isEnabled(), patience);
}

void TestMoveWorkspace::movesAndGoesOn()
{
    const WorkspacePaths from{path("old")};
    MoveFixture::fill(from);
    const auto contents = MoveFixture::contents(from);
    MovingWorkspaceDialog dialog(from.root, path("new"), preferences::keepWorkspaceFolder);
    QSignalSpy ended(&dialog, &MovingWorkspaceDialog::ended);
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    const QString folder = ended.first().first().toString();
    QCOMPARE(folder, QFileInfo(path("new")).canonicalFilePath());
    QCOMPARE(preferences::workspace().folder, folder);
    QCOMPARE(MoveFixture::contents({folder}), contents);
    QVERIFY(!dialog.isVisible());
}

void TestMoveWorkspace::staysWhereItIsWhenItIsCancelled()
{
    const WorkspacePaths from{path("old")};
    MoveFixture::fill(from);
    // Holds the move until Cancel is pressed.
    QSemaphore isPressed;
    const auto keep = [&](const QString &folder, const QString &spare) {
        isPressed.acquire();
        isPressed.release();
        return preferences::keepWorkspaceFolder(folder, spare);
    };
    MovingWorkspaceDialog dialog(from.root, path("new"), keep);
    QSignalSpy ended(&dialog, &MovingWorkspaceDialog::ended);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, patience));
    QVERIFY(!button(dialog, "continueButton")->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(words(dialog, "workWords").contains(u"Cancelling"_s));
    isPressed.release();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(ended.first().first().toString(), from.root);
    QVERIFY(MoveFixture::opens(from));
    QVERIFY(!QFileInfo::exists(path("new")));
}

void TestMoveWorkspace::saysThatThereIsARestOnceAllIsCopied()
{
    const WorkspacePaths from{path("old")};
    MoveFixture::fill(from);
    // Holds the move once the copy is there, before it counts.
    QSemaphore isRead;
    const auto keep = [&](const QString &folder, const QString &spare) {
        if (folder != from.root) {
            isRead.acquire();
            isRead.release();
        }
        return preferences::keepWorkspaceFolder(folder, spare);
    };
    MovingWorkspaceDialog dialog(from.root, path("new"), keep);
    QSignalSpy ended(&dialog, &MovingWorkspaceDialog::ended);
    dialog.show();
    const bool isSaid =
        waitUntil([&dialog] { return words(dialog, "workWords").contains(u"Everything is copied"_s); });
    const auto bars = dialog.findChildren<QProgressBar *>();
    const bool isFull = std::any_of(bars.cbegin(), bars.cend(), [](auto *bar) { return bar->isVisible(); });
    isRead.release();
    QVERIFY(isSaid);
    QVERIFY(!isFull);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
}

void TestMoveWorkspace::saysWhatWentWrong()
{
    const WorkspacePaths from{path("old")};
    MoveFixture::fill(from);
    const auto keep = [](const QString &, const QString &) -> Result<void> {
        return fail(ErrorKind::Storage, u"No room for preferences."_s);
    };
    MovingWorkspaceDialog dialog(from.root, path("new"), keep);
    QSignalSpy ended(&dialog, &MovingWorkspaceDialog::ended);
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(words(dialog, "workWords"), u"No room for preferences."_s, patience);
    QCOMPARE(ended.size(), 0);
    click(button(dialog, "continueButton"));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toString(), from.root);
}

void TestMoveWorkspace::saysWhatStays()
{
    const WorkspacePaths from{path("old")};
    MoveFixture::fill(from);
    MoveFixture::write(path("old/notes.txt"), "mine", QFileDevice::ReadOwner);
    MovingWorkspaceDialog dialog(from.root, path("new"), preferences::keepWorkspaceFolder);
    QSignalSpy ended(&dialog, &MovingWorkspaceDialog::ended);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(words(dialog, "workWords").contains(u"notes.txt"_s), patience);
    QVERIFY(button(dialog, "continueButton")->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toString(), QFileInfo(path("new")).canonicalFilePath());
    QVERIFY(QFileInfo::exists(path("old/notes.txt")));
}

void TestMoveWorkspace::comesBackToWhereTheMoveWasAskedFor_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("moved") << u"/new/place"_s;
    QTest::newRow("not moved") << QString();
}

void TestMoveWorkspace::comesBackToWhereTheMoveWasAskedFor()
{
    QFETCH(QString, folder);
    HandedOver handed;
    handed.move = HandedOver::Move{folder};
    openWindow({}, handed);
    auto *page = find<QWidget>(*m_window, "preferencesPage");
    QVERIFY(page && page->isVisible());
    auto *move = find<QPushButton>(*m_window, "moveWorkspace");
    QTRY_VERIFY(move->hasFocus());
    QTRY_COMPARE(move->visibleRegion().boundingRect(), move->rect());
    const auto *told = find<QLabel>(*m_window, "flashText");
    QCOMPARE(told && told->isVisible(), !folder.isEmpty());
    QVERIFY(!told || told->text().contains(folder));
}

LAMBDESK_TEST(QApplication, TestMoveWorkspace)
#include "tst_moveworkspace.moc"
