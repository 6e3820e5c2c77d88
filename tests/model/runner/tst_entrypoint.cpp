// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/entrypoint.h>
#include <tests/support/testprogram.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lambdesk;

class TestEntrypoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatCannotBeStarted_data();
    void tellsWhatCannotBeStarted();
    void aFolderIsNoProgram();
    void layersMayBringIt();
};

void TestEntrypoint::tellsWhatCannotBeStarted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("executable");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *tag, const char *name, const QByteArray &content, bool executable,
                        const char *problem) {
        QTest::newRow(tag) << QString::fromLatin1(name) << content << executable
                           << QString::fromLatin1(problem);
    };
    const char *missing = "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]";
    const char *interpreter = "fork/exec /var/task/bootstrap: no such file or directory";
    row("script", "bootstrap", "#!/bin/sh\n", true, "");
    row("blanks", "bootstrap", "#! \t/bin/sh\t-e\nexit", true, "");
    row("no line end", "bootstrap", "#!/bin/sh", true, "");
    row("program", "bootstrap",
        "\x7f"
        "ELF\x02",
        true, "");
    row("none", "main", "#!/bin/sh\n", true, missing);
    row("not executable", "bootstrap", "#!/bin/sh\n", false,
        "fork/exec /var/task/bootstrap: permission denied");
    row("text", "bootstrap", "echo hello\n", true, "fork/exec /var/task/bootstrap: exec format error");
    row("empty", "bootstrap", "", true, "fork/exec /var/task/bootstrap: exec format error");
    row("another system's line end", "bootstrap", "#!/bin/sh\r\n", true, interpreter);
    row("no such interpreter", "bootstrap", "#!/nowhere/sh\n", true, interpreter);
    row("no interpreter", "bootstrap", "#! \n", true, interpreter);
}

void TestEntrypoint::tellsWhatCannotBeStarted()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, executable);
    QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner;
    permissions.setFlag(QFileDevice::ExeOwner, executable);
    QVERIFY(file.setPermissions(permissions));
    QTEST(entrypointProblem(folder.path()), "problem");
}

void TestEntrypoint::aFolderIsNoProgram()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("bootstrap")));
    QVERIFY(entrypointProblem(folder.path()).startsWith(QStringLiteral("Couldn't find valid bootstrap(s)")));
}

void TestEntrypoint::layersMayBringIt()
{
    QTemporaryDir package;
    QTemporaryDir layers;
    const auto write = [](const QTemporaryDir &folder, const QByteArray &content) {
        QFile file(folder.filePath(QStringLiteral("bootstrap")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    };
    const QString own = package.filePath(QStringLiteral("bootstrap"));
    QCOMPARE(entrypointOf(package.path(), layers.path()), own);
    QVERIFY(entrypointProblem(package.path(), layers.path()).startsWith(QStringLiteral("Couldn't find")));
    write(layers, "no program");
    QCOMPARE(entrypointOf(package.path(), layers.path()), layers.filePath(QStringLiteral("bootstrap")));
    QCOMPARE(entrypointProblem(package.path(), layers.path()),
             QStringLiteral("fork/exec /opt/bootstrap: exec format error"));
    write(package, "#!/bin/sh\n");
    QCOMPARE(entrypointOf(package.path(), layers.path()), own);
    QVERIFY(entrypointProblem(package.path(), layers.path()).isEmpty());
}

LAMBDESK_TEST(QCoreApplication, TestEntrypoint)
#include "tst_entrypoint.moc"
