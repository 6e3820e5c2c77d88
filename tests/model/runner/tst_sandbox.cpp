// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/sandbox.h>
#include <tests/support/testprogram.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace lambdesk;

namespace
{

/// What the sandbox of that interpreter shows of this computer, besides package and runtime.
QStringList shown(const QString &interpreter)
{
    const QStringList words = sandboxCommand({QStringLiteral("/usr/bin/bwrap"),
                                              QStringLiteral("/work/keeper"),
                                              interpreter,
                                              QStringLiteral("/work/task"),
                                              QStringLiteral("/work/runtime"),
                                              512,
                                              1024,
                                              1024,
                                              {}},
                                             {interpreter});
    QStringList folders;
    for (qsizetype i = 0; i + 2 < words.size(); ++i) {
        if (words[i].startsWith(QStringLiteral("--ro-bind")) && words[i + 1] == words[i + 2])
            folders.append(words[i + 1]);
    }
    return folders;
}

/// `FROM TO` of what is mounted at /opt and below.
QStringList mountsBelowOpt(const QString &interpreter, const QString &layers)
{
    const QStringList words = sandboxCommand({QStringLiteral("bwrap"),
                                              QStringLiteral("/k"),
                                              interpreter,
                                              QStringLiteral("/t"),
                                              QStringLiteral("/r"),
                                              512,
                                              7,
                                              9,
                                              {},
                                              layers},
                                             {interpreter});
    QStringList mounts;
    for (qsizetype i = 0; i + 2 < words.size(); ++i) {
        if (words[i].startsWith(QStringLiteral("--ro-bind")) &&
            words[i + 2].startsWith(QStringLiteral("/opt")))
            mounts.append(words[i + 1] + u' ' + words[i + 2]);
    }
    return mounts;
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheSystemsProgramsAndNobodysFiles();
    void showsOfAnInterpreterItsLibraryOnly_data();
    void showsOfAnInterpreterItsLibraryOnly();
    void variablesAreForTheProgramAlone();
    void layersAreAtOpt();
    void layersLeaveRoomForAnInterpreterThere();
    void exitCodesThatAreSignals();
};

void TestSandbox::showsTheSystemsProgramsAndNobodysFiles()
{
    const QStringList folders = shown(QStringLiteral("/usr/bin/node"));
    QVERIFY(folders.contains(QStringLiteral("/usr")));
    QVERIFY(folders.contains(QStringLiteral("/etc")));
    for (const char *folder : {"/", "/home", "/root", "/tmp", "/var", "/mnt", "/srv"})
        QVERIFY2(!folders.contains(QLatin1String(folder)), folder);
    QVERIFY(!folders.contains(QDir::homePath()));
}

void TestSandbox::showsOfAnInterpreterItsLibraryOnly_data()
{
    QTest::addColumn<QString>("interpreter");
    QTest::addColumn<QStringList>("more");
    const QString home = QDir::homePath();
    QTest::newRow("system") << QStringLiteral("/usr/local/bin/node") << QStringList();
    QTest::newRow("version manager") << QStringLiteral("/opt/n/20/bin/node")
                                     << QStringList{QStringLiteral("/opt/n/20/bin/node"),
                                                    QStringLiteral("/opt/n/20/lib"),
                                                    QStringLiteral("/opt/n/20/lib64")};
    QTest::newRow("a Java") << QStringLiteral("/opt/jdk/bin/java")
                            << QStringList{QStringLiteral("/opt/jdk/bin/java"),
                                           QStringLiteral("/opt/jdk/lib"), QStringLiteral("/opt/jdk/lib64"),
                                           QStringLiteral("/opt/jdk/conf")};
    QTest::newRow("the package's own program") << QString() << QStringList();
    QTest::newRow("the home's own bin")
        << home + QStringLiteral("/bin/node") << QStringList{home + QStringLiteral("/bin/node")};
    QTest::newRow("below the root folder")
        << QStringLiteral("/data/node") << QStringList{QStringLiteral("/data/node")};
}

void TestSandbox::showsOfAnInterpreterItsLibraryOnly()
{
    QFETCH(QString, interpreter);
    QFETCH(QStringList, more);
    QCOMPARE(shown(interpreter), shown(QStringLiteral("/usr/bin/node")) + more);
}

void TestSandbox::variablesAreForTheProgramAlone()
{
    const QStringList words = sandboxCommand({QStringLiteral("bwrap"),
                                              QStringLiteral("/k"),
                                              QStringLiteral("/usr/bin/node"),
                                              QStringLiteral("/t"),
                                              QStringLiteral("/r"),
                                              512,
                                              7,
                                              9,
                                              {QStringLiteral("LD_PRELOAD=x")}},
                                             {QStringLiteral("/usr/bin/node"), QStringLiteral("b.js")});
    QCOMPARE(words.last(7),
             QStringList({QStringLiteral("--limited"), QStringLiteral("7"), QStringLiteral("9"),
                          QStringLiteral("0"), QStringLiteral("LD_PRELOAD=x"),
                          QStringLiteral("/usr/bin/node"), QStringLiteral("b.js")}));
}

void TestSandbox::layersAreAtOpt()
{
    const QTemporaryDir layers;
    QCOMPARE(mountsBelowOpt(QStringLiteral("/usr/bin/node"), layers.path()),
             (QStringList{layers.path() + QStringLiteral(" /opt")}));
    QCOMPARE(mountsBelowOpt(QStringLiteral("/usr/bin/node"), {}), QStringList());
}

void TestSandbox::layersLeaveRoomForAnInterpreterThere()
{
    const QTemporaryDir layers;
    for (const auto &name : {QStringLiteral("bin"), QStringLiteral("n")})
        QVERIFY(QDir(layers.path()).mkdir(name));
    const QString interpreter = QStringLiteral("/opt/n/20/bin/node");
    QCOMPARE(mountsBelowOpt(interpreter, layers.path()).first(2),
             (QStringList{layers.filePath(QStringLiteral("bin")) + QStringLiteral(" /opt/bin"),
                          interpreter + u' ' + interpreter}));
}

void TestSandbox::exitCodesThatAreSignals()
{
    QCOMPARE(signalOfSandboxExit(137), SIGKILL);
    QCOMPARE(signalOfSandboxExit(134), SIGABRT);
    for (const int code : {0, 1, 127, 128, 129, 255})
        QCOMPARE(signalOfSandboxExit(code), 0);
}

LAMBDESK_TEST(QCoreApplication, TestSandbox)
#include "tst_sandbox.moc"
