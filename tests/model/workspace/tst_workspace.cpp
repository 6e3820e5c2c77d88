// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionstore.h>
#include <model/functions/versionstore.h>
#include <model/workspace/database.h>
#include <model/workspace/migrations.h>
#include <model/workspace/workspace.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QtTest>

#include <cstdio>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/fsuid.h>
#include <unistd.h>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

/// The rest of the test executable's life as another process that holds a workspace.
int holdWorkspace(const QString &root)
{
    Workspace workspace{WorkspacePaths{root}};
    std::puts(workspace.open() ? "open" : "refused");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

/// Lets another process hold the workspace, and kills it; whether that came about.
bool killHolder(const QString &root)
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), otherProcess() + QStringList{root});
    if (!other.waitForReadyRead())
        return false;
    other.kill();
    return other.waitForFinished();
}

int numberFrom(const QSqlDatabase &database, const QString &sql)
{
    Statement statement(database, sql);
    return statement.run() && statement.next() ? statement.integer(0) : -1;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensANewWorkspace()
    {
        WorkspaceFixture fixture;
        QVERIFY(!fixture.workspace.isOpen());
        QVERIFY(fixture.workspace.open());
        const auto database = fixture.workspace.database();
        QCOMPARE(numberFrom(database, QStringLiteral("PRAGMA user_version")), schemaVersion());
        QCOMPARE(numberFrom(database, QStringLiteral("PRAGMA synchronous")), 2);
        QCOMPARE(numberFrom(database, QStringLiteral("PRAGMA foreign_keys")), 1);
        Statement mode(database, QStringLiteral("PRAGMA journal_mode"));
        QVERIFY(mode.run() && mode.next());
        QCOMPARE(mode.text(0), QStringLiteral("wal"));
        QVERIFY(QFileInfo(fixture.workspace.paths().code()).isDir());
    }

    void opensAgainAfterClosing()
    {
        WorkspaceFixture fixture;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(fixture.workspace.open());
            fixture.workspace.close();
            QVERIFY(!fixture.workspace.isOpen());
            QVERIFY(!QFileInfo::exists(fixture.workspace.paths().lockFile()));
        }
    }

    void keepsTheRunsOfTheFirstLayout()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.workspace.open());
        const auto run = [&](const char *sql) {
            return Statement(fixture.workspace.database(), QString::fromLatin1(sql)).run().has_value();
        };
        // Back to what version 1 had of it.
        for (const char *table :
             {"drafts", "version_layers", "function_layers", "layer_versions", "code_history",
              "saved_queries", "asynchronous_invocations", "policy_statements", "policies",
              "event_invoke_configs", "tags", "aliases", "version_variables", "versions"})
            QVERIFY(run(qPrintable(QStringLiteral("DROP TABLE %1").arg(QLatin1String(table)))));
        for (const char *column : {"dead_letter_target", "last_version", "reserved_concurrency",
                                   "removed_name", "removed_ms", "ephemeral_storage_mb"})
            QVERIFY(run(qPrintable(
                QStringLiteral("ALTER TABLE functions DROP COLUMN %1").arg(QLatin1String(column)))));
        QVERIFY(run("ALTER TABLE runs DROP COLUMN function_version"));
        QVERIFY(run("DROP INDEX runs_by_request"));
        QVERIFY(run("INSERT INTO functions VALUES ('f', '', 'r', 'h', '', 1, 1, x'00', 0, '', 0, '')"));
        QVERIFY(run("INSERT INTO runs VALUES (7, 'id', 'f', '', 0, 'failed', 0, 0, NULL, 0, 0, 0, '', 0, "
                    "x'00', '', '[]')"));
        QVERIFY(run("INSERT INTO run_bodies VALUES (7, x'01', x'02', x'03')"));
        QVERIFY(run("PRAGMA user_version = 1"));
        fixture.workspace.close();
        QVERIFY(fixture.workspace.open());
        QCOMPARE(
            numberFrom(fixture.workspace.database(),
                       QStringLiteral("SELECT count(*) FROM runs JOIN run_bodies ON run = id WHERE id = 7 "
                                      "AND log = x'03' AND function_version = '$LATEST'")),
            1);
        QVERIFY(run("DELETE FROM functions"));
        QCOMPARE(numberFrom(fixture.workspace.database(), QStringLiteral("SELECT count(*) FROM run_bodies")),
                 0);
    }

    void givesFunctionsAndVersionsTheStorageThatTheyHad()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.workspace.open());
        const auto run = [&](const char *sql) {
            return Statement(fixture.workspace.database(), QString::fromLatin1(sql)).run().has_value();
        };
        QVERIFY(run("ALTER TABLE functions DROP COLUMN ephemeral_storage_mb"));
        QVERIFY(run("ALTER TABLE versions DROP COLUMN ephemeral_storage_mb"));
        QVERIFY(run("INSERT INTO functions (name, description, runtime, handler, role, memory_mb, "
                    "timeout_s, code_sha256, code_bytes, revision_id, last_modified_ms, last_version) "
                    "VALUES ('f', '', 'r', 'h', '', 128, 3, x'00', 0, '', 0, 1)"));
        QVERIFY(run("INSERT INTO versions VALUES ('f', 1, '', 'r', 'h', '', 256, 3, '', x'00', 0, '', 0)"));
        QVERIFY(run("PRAGMA user_version = 7"));
        fixture.workspace.close();
        QVERIFY(fixture.workspace.open());
        const auto function = FunctionStore(fixture.workspace).find(functionName(QStringLiteral("f")));
        QVERIFY(function);
        QCOMPARE(function->configuration.ephemeralStorage.megabytes(), 512);
        QCOMPARE(function->configuration.memory.megabytes(), 128);
        const auto version = VersionStore(fixture.workspace).find(functionName(QStringLiteral("f")), 1);
        QVERIFY(version);
        QCOMPARE(version->configuration.ephemeralStorage.megabytes(), 512);
        QCOMPARE(version->configuration.memory.megabytes(), 256);
    }

    void migratesFromNothingAndKeepsWhatIsThere()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.workspace.open());
        QVERIFY(Statement(fixture.workspace.database(),
                          QStringLiteral(
                              "INSERT INTO functions (name, description, runtime, handler, role, memory_mb, "
                              "timeout_s, code_sha256, code_bytes, revision_id, last_modified_ms, "
                              "selected_event) VALUES ('f', '', 'r', 'h', '', 1, 1, x'00', 0, "
                              "'', 0, '')"))
                    .run());
        fixture.workspace.close();
        QVERIFY(fixture.workspace.open());
        QCOMPARE(numberFrom(fixture.workspace.database(), QStringLiteral("SELECT count(*) FROM functions")),
                 1);
    }

    void aFailedMigrationChangesNothing()
    {
        WorkspaceFixture fixture;
        QVERIFY(QDir().mkpath(fixture.workspace.paths().root));
        const auto connection = QStringLiteral("in the way");
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(fixture.workspace.paths().database());
            QVERIFY(database.open());
            QVERIFY(Statement(database, QStringLiteral("CREATE TABLE run_bodies (x)")).run());
            const auto migrated = migrate(database);
            QVERIFY(!migrated);
            QCOMPARE(migrated.error().kind, ErrorKind::Storage);
            QCOMPARE(numberFrom(database, QStringLiteral("PRAGMA user_version")), 0);
            QCOMPARE(numberFrom(database, QStringLiteral("SELECT count(*) FROM sqlite_schema")), 1);
        }
        QSqlDatabase::removeDatabase(connection);
    }

    void refusesANewerWorkspaceAndLeavesItAlone()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.workspace.open());
        const auto newer = QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion() + 1);
        QVERIFY(Statement(fixture.workspace.database(), newer).run());
        fixture.workspace.close();

        const auto opened = fixture.workspace.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::TooNew);
        QVERIFY(opened.error().message.contains(QStringLiteral("newer")));
        QVERIFY(!fixture.workspace.isOpen());
        const auto database = fixture.workspace.openDatabase();
        QVERIFY(!database);
        QCOMPARE(database.error(), opened.error());
    }

    void saysWhoHoldsIt()
    {
        WorkspaceFixture fixture;
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    otherProcess() + QStringList{fixture.workspace.paths().root});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("open"));

        const auto opened = fixture.workspace.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Locked);
        QCOMPARE(opened.error().detail, QString::number(other.processId()));
        QVERIFY(opened.error().message.contains(fixture.workspace.paths().root));

        other.write("\n");
        QVERIFY(other.waitForFinished());
        QVERIFY(fixture.workspace.open());
    }

    void opensAfterItsHolderWasKilled()
    {
        WorkspaceFixture fixture;
        QVERIFY(killHolder(fixture.workspace.paths().root));
        QVERIFY(QFileInfo::exists(fixture.workspace.paths().lockFile()));
        QVERIFY(fixture.workspace.open());
    }

    void waitsForWhatAKilledHolderWasStarting()
    {
        WorkspaceFixture fixture;
        QVERIFY(killHolder(fixture.workspace.paths().root));
        // As a child of it would that hasn't come to its exec yet.
        const int lock = ::open(qPrintable(fixture.workspace.paths().lockFile()), O_RDONLY | O_CLOEXEC);
        QVERIFY(lock >= 0);
        QCOMPARE(flock(lock, LOCK_EX | LOCK_NB), 0);
        std::thread child([lock] {
            QTest::qSleep(200);
            ::close(lock);
        });
        const auto opened = fixture.workspace.open();
        child.join();
        QVERIFY(opened);
    }

    void opensAfterTheNextWasKilledWhileItTookOver()
    {
        WorkspaceFixture fixture;
        QVERIFY(killHolder(fixture.workspace.paths().root));
        QFile left(fixture.workspace.paths().lockFile() + QStringLiteral(".rmlock"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(fixture.workspace.open());
        QVERIFY(!left.exists());
    }

    void opensWhenItsHoldersNumberIsAnothersNow()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.workspace.open());
        QFile lock(fixture.workspace.paths().lockFile());
        QVERIFY(lock.open(QIODevice::ReadOnly));
        const QByteArray told = lock.readAll();
        lock.close();
        fixture.workspace.close();
        // As one leaves it that was killed, had our number and was the same program.
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(told);
        lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime);
        lock.close();
        QVERIFY(fixture.workspace.open());
    }

    void isHeldHoweverOldItsLockIs()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.workspace.open());
        QFile lock(fixture.workspace.paths().lockFile());
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(
            lock.setFileTime(QDateTime::currentDateTime().addDays(-9), QFileDevice::FileModificationTime));
        lock.close();
        Workspace second(fixture.workspace.paths());
        const auto opened = second.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Locked);
        QVERIFY(lock.exists());
    }

    void opensWhenAPowerCutEmptiedTheLockFile()
    {
        WorkspaceFixture fixture;
        QVERIFY(QDir().mkpath(fixture.workspace.paths().root));
        QFile lock(fixture.workspace.paths().lockFile());
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime);
        lock.close();
        QVERIFY(fixture.workspace.open());
    }

    void refusesAPlaceThatIsNoFolder()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Workspace workspace{WorkspacePaths{folder.filePath(QStringLiteral("file/workspace"))}};
        const auto opened = workspace.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::ReadOnly);
    }

    void refusesAFolderItMayNotWriteIn()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.workspace.open());
        fixture.workspace.close();
        const auto root = fixture.workspace.paths().root;
        const auto all =
            QFileDevice::ReadUser | QFileDevice::ExeUser | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QVERIFY(QFile::setPermissions(fixture.folder.path(), all | QFileDevice::WriteUser));
        QVERIFY(QFile::setPermissions(root, all));
        // Permissions don't bind root: this thread touches files as nobody meanwhile.
        const auto user = ::geteuid();
        if (user == 0)
            ::setfsuid(65534);
        const auto opened = fixture.workspace.open();
        ::setfsuid(user);
        QVERIFY(QFile::setPermissions(root, all | QFileDevice::WriteUser));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::ReadOnly);
        QVERIFY(fixture.workspace.open());
    }

    void refusesADatabaseItMayOnlyRead()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.workspace.open());
        QVERIFY(Statement(fixture.workspace.database(), QStringLiteral("PRAGMA query_only = ON")).run());
        const auto written = write(fixture.workspace, [](const QSqlDatabase &database) {
            return Statement(database, QStringLiteral("DELETE FROM functions")).run();
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::ReadOnly);
    }

    void saysWhenTheDatabaseIsNone()
    {
        WorkspaceFixture fixture;
        QVERIFY(QDir().mkpath(fixture.workspace.paths().root));
        QFile file(fixture.workspace.paths().database());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto opened = fixture.workspace.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(!opened.error().detail.isEmpty());
        QVERIFY(!QFileInfo::exists(fixture.workspace.paths().lockFile()));
    }

    void rollsBackWhatFails()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.workspace.open());
        const auto written = write(fixture.workspace, [](const QSqlDatabase &database) -> Result<void> {
            const auto sql =
                QStringLiteral("INSERT INTO functions (name, description, runtime, handler, role, memory_mb, "
                               "timeout_s, code_sha256, code_bytes, revision_id, last_modified_ms, "
                               "selected_event) VALUES ('f', '', 'r', 'h', '', 1, 1, x'00', "
                               "0, '', 0, '')");
            if (const auto run = Statement(database, sql).run(); !run)
                return run;
            return Statement(database, sql).run();
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QCOMPARE(numberFrom(fixture.workspace.database(), QStringLiteral("SELECT count(*) FROM functions")),
                 0);
    }
};

LAMBDESK_TEST(QCoreApplication, TestWorkspace)
LAMBDESK_OTHER_PROCESS(TestWorkspace,
                       [](const QStringList &arguments) { return holdWorkspace(arguments.at(0)); })

#include "tst_workspace.moc"
