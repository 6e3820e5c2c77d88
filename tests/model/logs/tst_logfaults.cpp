// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/logfixture.h>
#include <tests/support/otherprocess.h>
#include <tests/support/testprogram.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

#include <cstdio>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

/// The writing process: one run that logs numbers. Each time the store tells how many it has, that is printed
/// after how many it had been handed by then.
int writeUntilKilled(const QString &folder)
{
    SystemClock clock;
    LogService logs({WorkspacePaths{folder}, clock});
    logs.open();
    const auto run = logs.beginRun({testGroup, testStream, QStringLiteral("run"), true, 128});
    int handedOver = 0;
    QObject::connect(&logs, &LogService::streamChanged, &logs, [&handedOver](const LogStream &stream) {
        std::printf("%d %lld\n", handedOver, static_cast<long long>(stream.endRow));
        std::fflush(stdout);
    });
    while (true) {
        run->appendOutput(QByteArray::number(handedOver++) + '\n');
        QCoreApplication::processEvents();
        ::usleep(200);
    }
}

/// No file can have more bytes, as if the disk were full.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class TestLogFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    /// How long a moment that is, packaging/bench tells.
    void aKillLosesWhatWaitedForTheNextCommitAtMost()
    {
        const QTemporaryDir folder;
        for (int round = 0; round < 5; ++round) {
            const QList<Told> told = writeAndKill(folder.path());
            QVERIFY(told.size() > 1);
            // All that waits goes with the next commit; one line may be on its way when it is told of.
            for (qsizetype i = 1; i < told.size(); ++i)
                QVERIFY2(told[i].stored >= told[i - 1].handedOver - 1, qPrintable(QString::number(i)));
            LogFixture m(folder.path());
            const LogStream stream = m.stream();
            const auto events =
                settled(m.logs->events(stream.id, stream.firstRow, int(stream.endRow))).value();
            QCOMPARE(events.size(), stream.endRow);
            QVERIFY(events.size() >= told.last().stored);
            for (int row = 0; row < events.size(); ++row)
                QCOMPARE(events.at(row).message, QByteArray::number(row) + '\n');
            const LogRun run = settled(m.logs->placeOfRun(QStringLiteral("run"))).value().run;
            QCOMPARE(run.running, false);
            QCOMPARE(run.failed, true);
            QCOMPARE(run.endRow, stream.endRow);
            QVERIFY(settled(m.logs->deleteGroup(testGroup)));
        }
    }

    void aDeletedFileIsMadeAnew()
    {
        LogFixture m;
        m.makeStream();
        m.close();
        QVERIFY(QFile::remove(m.file()));
        m.open();
        QCOMPARE(settled(m.logs->groups()).value().size(), 0);
        m.makeStream();
    }

    void aFileThatIsNoDatabaseIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is no database").repeated(1000);
        QTest::newRow("start of one") << QByteArray("SQLite format 3\0", 16) + QByteArray(20'000, 'x');
    }

    void aFileThatIsNoDatabaseIsPutAside()
    {
        QFETCH(QByteArray, content);
        LogFixture m;
        m.close();
        write(m.file(), content);
        m.open();
        QSignalSpy failed(m.logs.get(), &LogService::failed);
        const auto run = m.logs->beginRun({testGroup, testStream, QStringLiteral("run"), true, 128});
        run->appendOutput("x\n");
        QCOMPARE(m.messages(), QList<QByteArray>{"x\n"});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(read(asideOf(m.file())), content);
    }

    void oneOfANewerVersionIsPutAside()
    {
        LogFixture m;
        m.makeStream();
        m.close();
        setVersion(m.file(), 1000);
        m.open();
        QSignalSpy failed(m.logs.get(), &LogService::failed);
        QCOMPARE(settled(m.logs->groups()).value().size(), 0);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::TooNew);
        QVERIFY(!asideOf(m.file()).isEmpty());
    }

    void damageThatIsFoundLaterIsPutAside()
    {
        LogFixture m;
        m.makeStream();
        QFuture<Result<void>> last;
        for (int call = 0; call < 20; ++call)
            last = m.putSoon(QList<QByteArray>(500, QByteArray(100, 'x')), m.now());
        QVERIFY(settled(last));
        m.close();
        QByteArray content = read(m.file());
        content.replace(8192, content.size() - 8192, QByteArray(content.size() - 8192, 'x'));
        write(m.file(), content);
        m.open();
        QSignalSpy failed(m.logs.get(), &LogService::failed);
        const auto run = m.logs->beginRun({testGroup, testStream, QStringLiteral("run"), true, 128});
        run->appendOutput("x\n");
        QTRY_COMPARE(failed.size(), 1);
        run->appendOutput("y\n");
        QCOMPARE(m.messages().last(), "y\n");
        QVERIFY(!asideOf(m.file()).isEmpty());
    }

    void aFullDiskIsSaidOnceAndWaitedFor()
    {
        LogFixture m;
        m.makeStream();
        m.put({"before\n"}, m.now());
        QSignalSpy failed(m.logs.get(), &LogService::failed);
        const auto run = m.logs->beginRun({testGroup, testStream, QStringLiteral("run"), true, 128});
        {
            const FileSizeLimit limit(1000);
            run->appendOutput("during\n");
            QTRY_COMPARE(failed.size(), 1);
            QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Storage);
            QCOMPARE(settled(m.logs->put(testGroup, testStream, {{m.now(), "refused"}})).error().kind,
                     ErrorKind::Storage);
            QCOMPARE(m.messages(), QList<QByteArray>{"before\n"});
        }
        run->appendOutput("after\n");
        run->end({});
        const QList<QByteArray> all{"before\n", "during\n", "after\n"};
        QTRY_COMPARE(m.messages(), all);
        QCOMPARE(settled(m.logs->placeOfRun(QStringLiteral("run"))).value().run.firstRow, 1);
        QCOMPARE(failed.size(), 1);
        const FileSizeLimit limit(1000);
        m.logs->put(testGroup, testStream, {{m.now(), "refused"}});
        QTRY_COMPARE(failed.size(), 2);
    }

    void closesWhileTheDiskIsFull()
    {
        LogFixture m;
        m.makeStream();
        const FileSizeLimit limit(1000);
        const auto run = m.logs->beginRun({testGroup, testStream, QStringLiteral("run"), true, 128});
        run->appendOutput("lost\n");
        m.close();
        run->appendOutput("later than the service\n");
    }

    void answersWithAnErrorUntilItIsOpen()
    {
        const QTemporaryDir folder;
        FixedClock clock;
        LogService logs({WorkspacePaths{folder.path()}, clock});
        QCOMPARE(settled(logs.groups()).error().kind, ErrorKind::Storage);
        QCOMPARE(settled(logs.createGroup(testGroup)).error().kind, ErrorKind::Storage);
        QVERIFY(QDir(folder.path()).isEmpty());
        const auto run = logs.beginRun({testGroup, testStream, QStringLiteral("run"), true, 128});
        run->appendOutput("waits\n");
        logs.open();
        QCOMPARE(settled(logs.stream(testGroup, testStream)).value().endRow, 1);
    }

private:
    struct Told {
        qint64 handedOver = 0;
        qint64 stored = 0;
    };
    /// What the process was told before it was killed.
    static QList<Told> writeAndKill(const QString &folder)
    {
        const QByteArray printed = printedUntilKilled({folder}, 8, 100'000);
        QList<Told> told;
        for (const QByteArray &line : printed.left(printed.lastIndexOf('\n')).split('\n')) {
            const QList<QByteArray> numbers = line.split(' ');
            told.append({numbers.value(0).toLongLong(), numbers.value(1).toLongLong()});
        }
        return told;
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString asideOf(const QString &path)
    {
        const QDir folder = QFileInfo(path).dir();
        const QStringList found = folder.entryList({QStringLiteral("logs.sqlite.unreadable-*[0-9]")});
        return found.size() == 1 ? folder.filePath(found.first()) : QString();
    }
    static void setVersion(const QString &path, int version)
    {
        const QString name = QStringLiteral("set-version");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)));
        }
        QSqlDatabase::removeDatabase(name);
    }
};

LAMBDESK_TEST(QCoreApplication, TestLogFaults)
LAMBDESK_OTHER_PROCESS(TestLogFaults,
                       [](const QStringList &arguments) { return writeUntilKilled(arguments.at(0)); })

#include "tst_logfaults.moc"
