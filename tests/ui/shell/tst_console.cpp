// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>

#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using lambdesk::test::patience;

/// The program as it is started from a shell.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersWordsWithoutADisplay_data();
    void answersWordsWithoutADisplay();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void aSecondOneRaisesTheFirstAndEnds();
    void refusesAFileThatIsNotThere();
    void passesAFileOnToTheFirst();
    void goesByThePreferences_data();
    void goesByThePreferences();
    void endsCleanlyOnASignal_data();
    void endsCleanlyOnASignal();

private:
    void start(QProcess &process, const QStringList &arguments) const;
    QStringList onWorkspace() const
    {
        return {u"--workspace"_s, m_folder->filePath(u"workspace"_s), u"-platform"_s, u"offscreen"_s};
    }
    /// The socket is there once the program holds the workspace.
    bool holdsTheWorkspace() const
    {
        return !QDir(m_folder->filePath(u"run"_s)).entryList({u"lambdesk-*"_s}, QDir::System).isEmpty();
    }

    /// What the endpoint says; empty when nobody does.
    static QByteArray ask(quint16 port, const QByteArray &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConsole::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"run"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestConsole::start(QProcess &process, const QStringList &arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk"), arguments);
    QVERIFY(process.waitForStarted());
}

void TestConsole::answersWordsWithoutADisplay_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("word");
    QTest::newRow("version") << u"--version"_s << u"lambdesk "_s;
    QTest::newRow("help") << u"--help"_s << u"--workspace"_s;
    QTest::newRow("help for developers") << u"--help"_s << u"--design-system"_s;
}

void TestConsole::answersWordsWithoutADisplay()
{
    QFETCH(QString, argument);
    QProcess process;
    start(process, {argument});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QFETCH(QString, word);
    QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(word));
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestConsole::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"1999"_s};
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("word") << QStringList{u"word"_s};
    QTest::newRow("no folder") << QStringList{u"--workspace"_s, QString()};
}

void TestConsole::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    start(process, arguments + QStringList{u"-platform"_s, u"offscreen"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("--help"));
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void TestConsole::aSecondOneRaisesTheFirstAndEnds()
{
    QProcess first;
    start(first, onWorkspace());
    QTRY_VERIFY_WITH_TIMEOUT(holdsTheWorkspace(), patience);
    QProcess second;
    start(second, onWorkspace());
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(second.readAllStandardError().contains("open already"));
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, patience);
}

void TestConsole::refusesAFileThatIsNotThere()
{
    QProcess process;
    start(process, onWorkspace() + QStringList{m_folder->filePath(u"missing.zip"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("missing.zip"));
}

void TestConsole::passesAFileOnToTheFirst()
{
    QFile package(m_folder->filePath(u"a b.py"_s));
    QVERIFY(package.open(QIODevice::WriteOnly));
    package.close();
    QProcess first;
    start(first, onWorkspace());
    QTRY_VERIFY_WITH_TIMEOUT(holdsTheWorkspace(), patience);
    QProcess second;
    start(second, onWorkspace() + QStringList{package.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(second.readAllStandardError().contains("a b.py"));
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, patience);
}

QByteArray TestConsole::ask(quint16 port, const QByteArray &path)
{
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, port);
    if (!client.waitForConnected(1000))
        return {};
    client.write("GET " + path + " HTTP/1.0\r\n\r\n");
    QByteArray answer;
    while (client.waitForReadyRead(2000))
        answer += client.readAll();
    return answer + client.readAll();
}

void TestConsole::goesByThePreferences_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("concurrency");
    QTest::newRow("chosen") << QStringList() << QByteArray(":100,");
    QTest::newRow("given on the command line")
        << QStringList{u"--profile"_s, u"today"_s} << QByteArray(":1000,");
}

void TestConsole::goesByThePreferences()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, concurrency);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    QVERIFY(QDir(m_folder->path()).mkpath(u"config/lambdesk"_s));
    QSettings kept(m_folder->filePath(u"config/lambdesk/lambdesk.conf"_s), QSettings::IniFormat);
    kept.setValue(u"engine/profile"_s, u"2016"_s);
    kept.setValue(u"endpoint/port"_s, port);
    kept.sync();
    QProcess process;
    start(process, onWorkspace() + arguments);
    QByteArray answer;
    QTRY_VERIFY_WITH_TIMEOUT(!(answer = ask(port, "/2016-08-19/account-settings")).isEmpty(), patience);
    QVERIFY2(answer.replace(' ', QByteArray()).contains("\"ConcurrentExecutions\"" + concurrency),
             answer.constData());
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
}

void TestConsole::endsCleanlyOnASignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestConsole::endsCleanlyOnASignal()
{
    QProcess process;
    start(process, onWorkspace());
    QTRY_VERIFY_WITH_TIMEOUT(holdsTheWorkspace(), patience);
    QFETCH(int, number);
    QCOMPARE(kill(pid_t(process.processId()), number), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!holdsTheWorkspace());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"workspace/workspace.lock"_s)));
}

LAMBDESK_TEST(QCoreApplication, TestConsole)
#include "tst_console.moc"
