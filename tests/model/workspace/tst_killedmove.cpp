// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/workspace/treecopy.h>
#include <tests/support/movefixture.h>
#include <tests/support/otherprocess.h>
#include <tests/support/testprogram.h>

#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int killedMoves = 25;
constexpr int longestMove = 60'000; ///< microseconds; about what a whole one takes

int moveUntilKilled(const QString &from, const QString &to)
{
    std::printf("begun\n");
    std::fflush(stdout);
    const auto moved = MoveFixture::move({from}, to);
    if (!moved)
        std::fprintf(stderr, "%s %s\n", qPrintable(moved.error().message), qPrintable(moved.error().detail));
    return moved ? 0 : 1;
}

} // namespace

/// A move that is killed leaves a whole workspace, where the preferences say.
class TestKilledMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOneWholeWorkspace()
    {
        const QTemporaryDir folder;
        const QString base = QFileInfo(folder.path()).canonicalFilePath();
        const QStringList places{base + u"/one"_s, base + u"/two"_s};
        MoveFixture::fill({places.first()}, 40);
        const auto contents = MoveFixture::contents({places.first()});
        QVERIFY(preferences::setWorkspace({places.first(), {}}));
        int moves = 0;
        for (int round = 0; round < killedMoves; ++round) {
            const QString before = preferences::workspace().folder;
            const QString target = places.at(before == places.first() ? 1 : 0);
            printedUntilKilled({before, target}, 1, longestMove);
            const QString after = preferences::workspace().folder;
            QVERIFY2(places.contains(after), qPrintable(after));
            moves += after == target;
            // Whole there, and elsewhere nothing that would count as a workspace.
            QCOMPARE(MoveFixture::contents({after}), contents);
            QVERIFY(MoveFixture::opens({after}));
            const WorkspacePaths other{after == target ? before : target};
            QVERIFY(!QFileInfo::exists(other.database()) || QFileInfo::exists(other.spareMark()));
        }
        qInfo("%d of %d moves were through when they were killed", moves, killedMoves);
        removesWhatIsLeft(base, places, contents);
        removeTree(base); // with folders that can only be read
    }

private:
    static void removesWhatIsLeft(const QString &base, const QStringList &places,
                                  const QMap<QString, QString> &contents)
    {
        const WorkspacePreferences kept = preferences::workspace();
        for (const QString &spare : kept.spares) {
            auto future = WorkspaceMove::removeSpare(spare);
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
            QVERIFY(future.result());
        }
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        QCOMPARE(QDir(base).entryList(all), QStringList{QFileInfo(kept.folder).fileName()});
        const QString target = places.at(kept.folder == places.first() ? 1 : 0);
        const auto moved = MoveFixture::move({kept.folder}, target);
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
        QCOMPARE(MoveFixture::contents({target}), contents);
        QCOMPARE(QDir(base).entryList(all), QStringList{QFileInfo(target).fileName()});
    }
};

LAMBDESK_TEST(QCoreApplication, TestKilledMove)
LAMBDESK_OTHER_PROCESS(TestKilledMove, [](const QStringList &arguments) {
    return moveUntilKilled(arguments.at(0), arguments.at(1));
})

#include "tst_killedmove.moc"
