// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/workspace/spareworkspace.h>
#include <model/workspace/treecopy.h>
#include <tests/support/movefixture.h>
#include <tests/support/testprogram.h>

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/resource.h>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// A workspace is moved whole or not at all.
class TestWorkspaceMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void movesAllOfIt();
    void countsInTheNewPlaceOnly();
    void keepsWhatIsNotLambdesks();
    void takesAnEmptyFolderWithItsMode_data();
    void takesAnEmptyFolderWithItsMode();
    void refusesATarget_data();
    void refusesATarget();
    void knowsTheHomeFolder();
    void stopsWhereItIsToldTo_data();
    void stopsWhereItIsToldTo();
    void leavesTheOldWholeOnAFullDisk();
    void leavesTheOldWholeWhereThePlaceCantBeKept();
    void takesWhatAnEarlierTryHasLeft();
    void waitsForNobodyWhoHasItOpen();
    void reportsProgressAndCancels();
    void leavesASpareThatWasOpenedSince();
    void removesWhatAKilledLockHasLeft();
    void remembersWhatEarlierMovesHaveLeft();
    void makesNoEmptyWorkspaceForAMissingOne();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    bool isThere(const char *name) const { return QFileInfo::exists(path(name)); }
    void verifyNothingHasMoved() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    WorkspacePaths m_from;
    QMap<QString, QString> m_contents;
};

void TestWorkspaceMove::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_from = WorkspacePaths{QFileInfo(m_folder->path()).canonicalFilePath() + u"/old"_s};
    MoveFixture::fill(m_from);
    m_contents = MoveFixture::contents(m_from);
    QVERIFY(m_contents.size() > 15);
}

void TestWorkspaceMove::cleanup()
{
    QVERIFY(preferences::setWorkspace({}));
    removeTree(m_folder->path()); // with folders that can only be read
    m_folder.reset();
}

/// But for the old place, which counts, there is nothing.
void TestWorkspaceMove::verifyNothingHasMoved() const
{
    QCOMPARE(MoveFixture::contents(m_from), m_contents);
    QVERIFY(!QFileInfo::exists(m_from.spareMark()));
    QVERIFY(MoveFixture::opens(m_from));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"old"_s});
    QVERIFY(preferences::workspace().folder.isEmpty() || preferences::workspace().folder == m_from.root);
    QCOMPARE(preferences::workspace().spares, QStringList());
}

void TestWorkspaceMove::movesAllOfIt()
{
    const auto moved = MoveFixture::move(m_from, path("new"));
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message + moved.error().detail));
    const WorkspacePaths to{moved->folder};
    QCOMPARE(QDir::cleanPath(to.root), QFileInfo(path("new")).canonicalFilePath());
    QVERIFY(moved->staying.isEmpty() && moved->isOldRemoved);
    QCOMPARE(MoveFixture::contents(to), m_contents);
    QVERIFY(!isThere("old"));
    QVERIFY(MoveFixture::opens(to));
    struct stat tool = {};
    QCOMPARE(::stat(QFile::encodeName(to.layers() + u"/tool"_s).constData(), &tool), 0);
    QCOMPARE(int(tool.st_nlink), 2);
}

void TestWorkspaceMove::countsInTheNewPlaceOnly()
{
    const auto moved = MoveFixture::move(m_from, path("new"));
    QVERIFY(moved);
    QCOMPARE(preferences::workspace(), (WorkspacePreferences{moved->folder, {}}));
    // And back, as often as one likes.
    QVERIFY(MoveFixture::move({moved->folder}, m_from.root));
    QCOMPARE(preferences::workspace(), (WorkspacePreferences{m_from.root, {}}));
    QVERIFY(!isThere("new"));
    QCOMPARE(MoveFixture::contents(m_from), m_contents);
}

void TestWorkspaceMove::keepsWhatIsNotLambdesks()
{
    MoveFixture::write(path("old/notes.txt"), "mine", QFileDevice::ReadOwner);
    MoveFixture::write(path("old/pictures/one.png"), "mine", QFileDevice::ReadOwner);
    const auto moved = MoveFixture::move(m_from, path("new"));
    QVERIFY(moved);
    QCOMPARE(moved->staying, (QStringList{u"notes.txt"_s, u"pictures"_s}));
    QVERIFY(moved->isOldRemoved);
    QCOMPARE(QDir(m_from.root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             moved->staying);
    QCOMPARE(MoveFixture::contents({moved->folder}), m_contents);
}

void TestWorkspaceMove::takesAnEmptyFolderWithItsMode_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("after");
    QTest::newRow("usable") << 0711 << 0711;
    QTest::newRow("can only be read") << 0555 << 0755;
}

void TestWorkspaceMove::takesAnEmptyFolderWithItsMode()
{
    QFETCH(int, mode);
    QFETCH(int, after);
    QVERIFY(QDir().mkdir(path("new")));
    QCOMPARE(::chmod(QFile::encodeName(path("new")).constData(), mode_t(mode)), 0);
    QVERIFY(MoveFixture::move(m_from, path("new")));
    struct stat entry = {};
    QCOMPARE(::stat(QFile::encodeName(path("new")).constData(), &entry), 0);
    QCOMPARE(int(entry.st_mode & 0777), after);
}

void TestWorkspaceMove::refusesATarget_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("no path") << u"new"_s << ErrorKind::InvalidParameter << u"whole path"_s;
    QTest::newRow("nothing") << QString() << ErrorKind::InvalidParameter << u"whole path"_s;
    QTest::newRow("itself") << u"%1/old"_s << ErrorKind::InvalidParameter << u"there already"_s;
    QTest::newRow("itself by a link") << u"%1/link"_s << ErrorKind::InvalidParameter << u"there already"_s;
    QTest::newRow("in it") << u"%1/old/code/new"_s << ErrorKind::InvalidParameter << u"outside"_s;
    QTest::newRow("in it by dots") << u"%1/x/../old/new"_s << ErrorKind::InvalidParameter << u"outside"_s;
    QTest::newRow("parent") << u"%1"_s << ErrorKind::Conflict << u"is in this folder"_s;
    QTest::newRow("root") << u"/"_s << ErrorKind::Conflict << u"is in this folder"_s;
    QTest::newRow("not empty") << u"%1/full"_s << ErrorKind::Conflict << u"isn't empty"_s;
    QTest::newRow("a file") << u"%1/full/file"_s << ErrorKind::InvalidParameter << u"a file"_s;
    QTest::newRow("dangling link") << u"%1/dangling"_s << ErrorKind::InvalidParameter << u"a file"_s;
    QTest::newRow("in a file") << u"%1/full/file/new"_s << ErrorKind::InvalidParameter
                               << u"/full/file is a file"_s;
    QTest::newRow("deep in a file") << u"%1/full/file/a/new"_s << ErrorKind::InvalidParameter
                                    << u"/full/file is a file"_s;
    QTest::newRow("not on a disk") << u"/proc/new"_s << ErrorKind::InvalidParameter
                                   << u"kept in /proc: it isn't on a disk"_s;
    QTest::newRow("no parent") << u"%1/none/new"_s << ErrorKind::InvalidParameter << u"no folder"_s;
    if (::geteuid() != 0)
        QTest::newRow("not writable") << u"%1/closed/new"_s << ErrorKind::ReadOnly << u"may not"_s;
}

void TestWorkspaceMove::refusesATarget()
{
    QFETCH(QString, target);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, words);
    MoveFixture::write(path("full/file"), "mine", QFileDevice::ReadOwner);
    ::symlink("old", QFile::encodeName(path("link")).constData());
    ::symlink("nowhere", QFile::encodeName(path("dangling")).constData());
    QVERIFY(QDir().mkdir(path("x")) && QDir().mkdir(path("closed")));
    ::chmod(QFile::encodeName(path("closed")).constData(), 0555);
    const QString folder = target.contains(u'%') ? target.arg(m_folder->path()) : target;
    const auto plan = planMove(m_from, folder);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, kind);
    QVERIFY2(plan.error().message.contains(words), qPrintable(plan.error().message));
    const auto moved = MoveFixture::move(m_from, folder);
    QVERIFY(!moved);
    QCOMPARE(moved.error(), plan.error());
    QCOMPARE(MoveFixture::contents(m_from), m_contents);
    QVERIFY(isThere("full/file"));
    QCOMPARE(preferences::workspace(), WorkspacePreferences());
}

void TestWorkspaceMove::knowsTheHomeFolder()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(m_folder->path()));
    const auto there = planMove(m_from, u"~/new"_s);
    const auto itself = planMove(m_from, u"~"_s);
    const auto other = planMove(m_from, u"~new"_s);
    qputenv("HOME", home);
    QVERIFY2(there, there ? "" : qPrintable(there.error().message));
    QCOMPARE(there->folder, QFileInfo(m_folder->path()).canonicalFilePath() + u"/new"_s);
    QVERIFY(!itself && !other);
    QCOMPARE(itself.error().kind, ErrorKind::Conflict); // a new folder in it would do
    QVERIFY(other.error().message.contains(u"whole path"_s));
}

void TestWorkspaceMove::stopsWhereItIsToldTo_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("at once") << 0;
    QTest::newRow("in a file") << 2;
    QTest::newRow("among the packages") << 12;
}

void TestWorkspaceMove::stopsWhereItIsToldTo()
{
    QFETCH(int, steps);
    int step = 0;
    const auto moved = MoveFixture::move(m_from, path("new"), [&](qint64, qint64) { return step++ < steps; });
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Cancelled);
    verifyNothingHasMoved();
}

void TestWorkspaceMove::leavesTheOldWholeOnAFullDisk()
{
    // What a full disk does to a write, a limit does, too.
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = before;
    small.rlim_cur = 1'000'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto moved = MoveFixture::move(m_from, path("new"));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Storage);
    QVERIFY2(moved.error().message.contains(u"is where it was"_s), qPrintable(moved.error().message));
    QVERIFY(moved.error().detail.contains(u"logs.sqlite"_s));
    verifyNothingHasMoved();
}

void TestWorkspaceMove::leavesTheOldWholeWhereThePlaceCantBeKept()
{
    const QString target = QFileInfo(m_folder->path()).canonicalFilePath() + u"/new"_s;
    const auto keep = [&](const QString &folder, const QString &spare) -> Result<void> {
        if (folder == target)
            return fail(ErrorKind::Storage, u"can't be kept"_s);
        return preferences::keepWorkspaceFolder(folder, spare);
    };
    const auto moved = WorkspaceMove::run(m_from, target, keep, [](qint64, qint64) { return true; });
    QVERIFY(!moved);
    QCOMPARE(moved.error().message, u"can't be kept"_s);
    verifyNothingHasMoved();
}

void TestWorkspaceMove::takesWhatAnEarlierTryHasLeft()
{
    // As one that was killed leaves it: the draft half filled, and a copy that didn't count yet.
    const WorkspacePaths draft = moveDraft(path("new"));
    MoveFixture::write(draft.spareMark(), {}, QFileDevice::ReadOwner);
    MoveFixture::write(draft.code() + u"/half/file"_s, "half", QFileDevice::ReadOwner);
    const WorkspacePaths copy{path("new")};
    MoveFixture::fill(copy);
    MoveFixture::write(copy.spareMark(), {}, QFileDevice::ReadOwner);
    QVERIFY(planMove(m_from, path("new")));
    const auto moved = MoveFixture::move(m_from, path("new"));
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
    QCOMPARE(MoveFixture::contents({moved->folder}), m_contents);
    QVERIFY(!QFileInfo::exists(draft.root));
    // A folder of the draft's name that somebody else has made is nothing to remove.
    const WorkspacePaths foreign = moveDraft(path("third"));
    MoveFixture::write(foreign.root + u"/mine"_s, "mine", QFileDevice::ReadOwner);
    const auto refused = MoveFixture::move({moved->folder}, path("third"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(QFileInfo::exists(foreign.root + u"/mine"_s));
    QVERIFY(MoveFixture::opens({moved->folder}));
}

void TestWorkspaceMove::waitsForNobodyWhoHasItOpen()
{
    Workspace open(m_from);
    QVERIFY(open.open());
    const auto moved = MoveFixture::move(m_from, path("new"));
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Locked);
    QVERIFY(open.isOpen() && !isThere("new"));
}

void TestWorkspaceMove::reportsProgressAndCancels()
{
    {
        WorkspaceMove move(m_from, path("new"), preferences::keepWorkspaceFolder);
        move.cancel();
        auto future = move.start();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        verifyNothingHasMoved();
    }
    WorkspaceMove move(m_from, path("new"), preferences::keepWorkspaceFolder);
    auto future = move.start();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(future.result());
    QCOMPARE(future.progressMaximum(), 1000);
    QCOMPARE(MoveFixture::contents({path("new")}), m_contents);
}

void TestWorkspaceMove::leavesASpareThatWasOpenedSince()
{
    const WorkspacePaths copy{path("copy")};
    MoveFixture::fill(copy);
    MoveFixture::write(copy.spareMark(), {}, QFileDevice::ReadOwner);
    QVERIFY(MoveFixture::opens(copy)); // somebody uses it: --workspace
    auto future = WorkspaceMove::removeSpare(copy.root);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(future.result());
    QVERIFY(MoveFixture::opens(copy));
    MoveFixture::write(copy.spareMark(), {}, QFileDevice::ReadOwner);
    future = WorkspaceMove::removeSpare(copy.root);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(future.result());
    QVERIFY(!QFileInfo::exists(copy.root));
}

void TestWorkspaceMove::removesWhatAKilledLockHasLeft()
{
    const WorkspacePaths spare{path("spare")};
    QVERIFY(QDir().mkpath(spare.root));
    QVERIFY(markSpare(spare));
    MoveFixture::write(path("spare/workspace.lock.rmlock"), "1\n", QFileDevice::ReadOwner);
    const auto removed = removeSpareWorkspace(spare);
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
    QVERIFY(!isThere("spare"));
}

void TestWorkspaceMove::remembersWhatEarlierMovesHaveLeft()
{
    const WorkspacePaths earlier{path("earlier")};
    MoveFixture::write(earlier.spareMark(), {}, QFileDevice::ReadOwner);
    MoveFixture::write(moveDraft(path("begun")).spareMark(), {}, QFileDevice::ReadOwner);
    const QStringList spares{earlier.root, path("begun")};
    QVERIFY(preferences::setWorkspace({m_from.root, spares}));
    const auto cancelled = MoveFixture::move(m_from, path("new"), [](qint64, qint64) { return false; });
    QVERIFY(!cancelled);
    QCOMPARE(preferences::workspace(), (WorkspacePreferences{m_from.root, spares}));
    const auto moved = MoveFixture::move(m_from, path("new"));
    QVERIFY(moved);
    QCOMPARE(preferences::workspace(), (WorkspacePreferences{moved->folder, spares}));
    auto future = WorkspaceMove::removeSpare(earlier.root);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(preferences::keepWorkspaceFolder(moved->folder, {}));
    QCOMPARE(preferences::workspace(), (WorkspacePreferences{moved->folder, {path("begun")}}));
}

void TestWorkspaceMove::makesNoEmptyWorkspaceForAMissingOne()
{
    Workspace workspace({path("none")}, Workspace::WhenMissing::Fail);
    const auto opened = workspace.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
    QVERIFY(!isThere("none"));
}

LAMBDESK_TEST(QCoreApplication, TestWorkspaceMove)
#include "tst_workspacemove.moc"
