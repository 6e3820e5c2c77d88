// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/async.h>
#include <model/runner/controlgroup.h>
#include <model/runner/controlgroupplaces.h>
#include <tests/support/testprogram.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace lambdesk;

namespace
{

/// A made-up tree of control groups. Its files are files.
class Tree
{
public:
    /// A group with what its controllers' file and its groups' file say, and the processes in it.
    void addGroup(const QString &path, const QByteArray &controllers, const QByteArray &forGroups,
                  const QByteArray &processes = {})
    {
        QVERIFY(QDir().mkpath(folder(path)));
        write(path + QStringLiteral("/cgroup.controllers"), controllers + '\n');
        write(path + QStringLiteral("/cgroup.subtree_control"), forGroups + '\n');
        write(path + QStringLiteral("/cgroup.procs"), processes);
    }
    QString folder(const QString &path) const { return QDir::cleanPath(m_folder.path() + u'/' + path); }
    QByteArray read(const QString &path) const
    {
        QFile file(folder(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray mounts(const QByteArray &root = "/") const
    {
        return "22 28 0:20 / /proc rw,nosuid shared:5 - proc proc rw\n30 23 0:26 " + root + ' ' +
               QFile::encodeName(m_folder.path()) + " rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n";
    }

private:
    void write(const QString &path, const QByteArray &text)
    {
        QFile file(folder(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QTemporaryDir m_folder;
};

} // namespace

class TestControlGroupPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thoseThatTakeTheirTimeToGoKeepNobodyWaiting();
    void besideTheOwn();
    void aboveWhereBesideHasNoControllers();
    void onlyTheControllersThatThereAre();
    void aloneInTheOwnItMovesWithin();
    void notAloneItStaysWhereItIs();
    void inANamespaceOfGroups();
    void outsideOfWhatCanBeSeen();
    void nothingMountedIsNothing();
    void versionOneHasAPlaceForEach();
    void whatThisComputerHasWorks();
};

void TestControlGroupPlaces::thoseThatTakeTheirTimeToGoKeepNobodyWaiting()
{
    QTemporaryDir folder;
    // As one that isn't empty yet: it can't be removed.
    const auto within = [&](int group) { return folder.filePath(QStringLiteral("%1/process").arg(group)); };
    const int many = 2 * QThreadPool::globalInstance()->maxThreadCount();
    for (int group = 0; group < many; ++group) {
        QVERIFY(QDir().mkpath(within(group)));
        ControlGroup::removeLater({folder.filePath(QString::number(group))});
    }
    const auto other = runOnPool([] { return 1; });
    QTRY_VERIFY(other.isFinished());
    // By now it would have been given up, had the other one waited.
    for (int group = 0; group < many; ++group)
        QVERIFY(QDir().rmdir(within(group)));
    QTRY_VERIFY(QDir(folder.path()).isEmpty());
}

void TestControlGroupPlaces::besideTheOwn()
{
    Tree tree;
    tree.addGroup(QStringLiteral("user/app"), "cpu memory pids", "cpu memory pids");
    tree.addGroup(QStringLiteral("user/app/terminal"), "cpu memory pids", "", "7\n8\n");
    const QString place = tree.folder(QStringLiteral("user/app"));
    QCOMPARE(findControlGroups("0::/user/app/terminal\n", tree.mounts(), 7),
             (ControlGroupPlaces{ControlGroupPlaces::Version::Two, place, place, place}));
}

void TestControlGroupPlaces::aboveWhereBesideHasNoControllers()
{
    Tree tree;
    tree.addGroup(QStringLiteral("user"), "memory pids", "memory pids");
    tree.addGroup(QStringLiteral("user/app"), "memory pids", "");
    tree.addGroup(QStringLiteral("user/app/terminal"), "", "", "7\n8\n");
    QCOMPARE(findControlGroups("0::/user/app/terminal\n", tree.mounts(), 7).memory,
             tree.folder(QStringLiteral("user")));
}

void TestControlGroupPlaces::onlyTheControllersThatThereAre()
{
    Tree tree;
    tree.addGroup(QStringLiteral("user"), "memory pids", "memory pids");
    tree.addGroup(QStringLiteral("user/own"), "memory pids", "", "7\n8\n");
    const ControlGroupPlaces places = findControlGroups("0::/user/own\n", tree.mounts(), 7);
    QCOMPARE(places.memory, tree.folder(QStringLiteral("user")));
    QCOMPARE(places.processes, tree.folder(QStringLiteral("user")));
    QVERIFY(places.cpu.isEmpty());
}

void TestControlGroupPlaces::aloneInTheOwnItMovesWithin()
{
    Tree tree;
    tree.addGroup(QStringLiteral("own"), "memory pids", "", "7\n");
    const ControlGroupPlaces places = findControlGroups("0::/own\n", tree.mounts(), 7);
    QCOMPARE(places.memory, tree.folder(QStringLiteral("own")));
    QCOMPARE(places.processes, places.memory);
    QVERIFY(places.cpu.isEmpty());
    const QStringList inner = QDir(places.memory).entryList({QStringLiteral("lambdesk-*-7-0")}, QDir::Dirs);
    QCOMPARE(inner.size(), 1);
    QCOMPARE(tree.read(QStringLiteral("own/%1/cgroup.procs").arg(inner.first())), QByteArray("7"));
}

void TestControlGroupPlaces::notAloneItStaysWhereItIs()
{
    Tree tree;
    tree.addGroup(QStringLiteral("own"), "memory pids", "", "6\n7\n");
    QVERIFY(findControlGroups("0::/own\n", tree.mounts(), 7).isEmpty());
    QCOMPARE(QDir(tree.folder(QStringLiteral("own"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList());
}

void TestControlGroupPlaces::inANamespaceOfGroups()
{
    Tree tree;
    tree.addGroup(QString(), "memory pids", "memory pids");
    tree.addGroup(QStringLiteral("own"), "memory pids", "", "6\n7\n");
    QCOMPARE(findControlGroups("0::/box/own\n", tree.mounts("/box"), 7).memory, tree.folder(QString()));
    QCOMPARE(findControlGroups("0::/own\n", tree.mounts(), 7).memory, tree.folder(QString()));
}

void TestControlGroupPlaces::outsideOfWhatCanBeSeen()
{
    Tree tree;
    tree.addGroup(QString(), "memory pids", "memory pids");
    QVERIFY(findControlGroups("0::/../other\n", tree.mounts(), 7).isEmpty());
}

void TestControlGroupPlaces::nothingMountedIsNothing()
{
    QVERIFY(findControlGroups("0::/user\n", "22 28 0:20 / /proc rw - proc proc rw\n", 7).isEmpty());
    QVERIFY(findControlGroups({}, {}, 7).isEmpty());
}

void TestControlGroupPlaces::versionOneHasAPlaceForEach()
{
    Tree tree;
    tree.addGroup(QStringLiteral("memory/box"), {}, {});
    tree.addGroup(QStringLiteral("pids"), {}, {});
    const QByteArray root = QFile::encodeName(tree.folder(QString()));
    const QByteArray mounts = "35 31 0:32 / " + root + "/memory rw - cgroup cgroup rw,memory\n" +
                              "39 31 0:36 / " + root + "/pids rw - cgroup cgroup rw,pids\n";
    const ControlGroupPlaces places =
        findControlGroups("8:pids:/\n4:memory:/box\n2:cpu,cpuacct:/\n0::/\n", mounts, 7);
    QCOMPARE(places, (ControlGroupPlaces{ControlGroupPlaces::Version::One,
                                         tree.folder(QStringLiteral("memory/box")),
                                         tree.folder(QStringLiteral("pids")),
                                         {}}));
}

void TestControlGroupPlaces::whatThisComputerHasWorks()
{
    const ControlGroupPlaces places = findControlGroups(true);
    for (const QString &place : {places.memory, places.processes, places.cpu}) {
        if (!place.isEmpty())
            QVERIFY2(QFile::exists(place + QStringLiteral("/cgroup.procs")), qPrintable(place));
    }
}

LAMBDESK_TEST(QCoreApplication, TestControlGroupPlaces)
#include "tst_controlgroupplaces.moc"
