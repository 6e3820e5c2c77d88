// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/workspace/moveplan.h>
#include <model/workspace/treecopy.h>
#include <tests/support/movefixture.h>
#include <tests/support/testprogram.h>

#include <QTemporaryDir>
#include <QtTest>

#include <climits>

#include <linux/magic.h>
#include <sys/statfs.h>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What is known of a move before it begins.
class TestMovePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesTheLongestNameThatCanBeMovedTo();
    void refusesANameThatIsTooLong_data();
    void refusesANameThatIsTooLong();
    void refusesAPathThatIsTooLong();
    void knowsMemoryFromADisk();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    WorkspacePaths m_from;
};

void TestMovePlan::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_from = WorkspacePaths{QFileInfo(m_folder->path()).canonicalFilePath() + u"/old"_s};
    MoveFixture::fill(m_from, 1);
}

void TestMovePlan::cleanup()
{
    QVERIFY(preferences::setWorkspace({}));
    removeTree(m_folder->path()); // with folders that can only be read
    m_folder.reset();
}

void TestMovePlan::takesTheLongestNameThatCanBeMovedTo()
{
    // While it is made it is called `.NAME.lambdesk-moving`.
    const qsizetype longest = NAME_MAX - QFileInfo(moveDraft(u"/x/"_s).root).fileName().size();
    const auto moved = MoveFixture::move(m_from, path(QString(longest, u'n')));
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message + moved.error().detail));
    QVERIFY(MoveFixture::opens({moved->folder}));
    const auto plan = planMove({moved->folder}, path(QString(longest + 1, u'n')));
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(u"at most %1 character"_s.arg(longest)),
             qPrintable(plan.error().message));
}

void TestMovePlan::refusesANameThatIsTooLong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("most");
    QTest::newRow("for a move") << QString(250, u'n') << 238;
    QTest::newRow("for any folder") << QString(1000, u'n') << 238;
    QTest::newRow("in letters of two bytes") << QString(130, QChar(0xE9)) << 119;
    QTest::newRow("in letters of four bytes") << u"𝒩"_s.repeated(70) << 59;
}

void TestMovePlan::refusesANameThatIsTooLong()
{
    QFETCH(QString, name);
    QFETCH(int, most);
    const auto plan = planMove(m_from, path(name));
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::InvalidParameter);
    QVERIFY2(plan.error().message.contains(u"at most %1 character"_s.arg(most)),
             qPrintable(plan.error().message));
}

void TestMovePlan::refusesAPathThatIsTooLong()
{
    const QString part = QString(200, u'n');
    QString folder = m_folder->path();
    while (folder.size() < PATH_MAX / 2) {
        folder += u'/' + part;
        QVERIFY(QDir().mkdir(folder));
    }
    const auto plan = planMove(m_from, folder + u"/new"_s);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::InvalidParameter);
    QVERIFY2(plan.error().message.contains(u"path"_s), qPrintable(plan.error().message));
}

void TestMovePlan::knowsMemoryFromADisk()
{
    const auto isMemory = [](const QString &folder) {
        struct statfs disk = {};
        return ::statfs(QFile::encodeName(folder).constData(), &disk) == 0 && disk.f_type == TMPFS_MAGIC;
    };
    const auto here = planMove(m_from, path(u"new"_s));
    QVERIFY(here);
    QCOMPARE(here->isInMemory, isMemory(m_folder->path()));
    const QTemporaryDir shared(u"/dev/shm/lambdesk-XXXXXX"_s);
    if (!shared.isValid() || !isMemory(shared.path()))
        QSKIP("/dev/shm is no folder in memory");
    const auto plan = planMove(m_from, shared.filePath(u"new"_s));
    if (!plan && plan.error().kind == ErrorKind::TooLarge)
        QSKIP("/dev/shm is full");
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QVERIFY(plan->isInMemory);
}

LAMBDESK_TEST(QCoreApplication, TestMovePlan)
#include "tst_moveplan.moc"
