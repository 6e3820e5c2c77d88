// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/platform/interpreterprobe.h>
#include <model/platform/interpretersearch.h>
#include <model/platform/runtimecatalog.h>
#include <model/platform/runtimeservice.h>

#include <tests/support/workspacefixture.h>

#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

class TestRuntimeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path("bin")));
        QVERIFY(QDir().mkpath(path("home")));
        m_environment = QProcessEnvironment();
        m_environment.insert(QStringLiteral("PATH"), path("bin") + QStringLiteral(":/usr/bin-of-nobody"));
        m_environment.insert(QStringLiteral("HOME"), path("home"));
        m_environment.insert(QStringLiteral("N_PREFIX"), path("n"));
        write("known.json", R"({"runtimes": [
            {"id": "nodejs18.x", "label": "Node.js 18.x", "installHint": "Install Node.js 18."},
            {"id": "nodejs20.x", "label": "Node.js 20.x", "installHint": "Install Node.js 20."},
            {"id": "python3.9", "label": "Python 3.9", "installHint": "Install Python 3.9."}]})");
        m_service = std::make_unique<RuntimeService>(m_environment, path("known.json"));
    }

    void cleanup() { m_service.reset(); }

    void listsWhatIsThereAndWhatIsMissing()
    {
        addInterpreter("bin/node", "20.11.1");
        addInterpreter("bin/node-22", "22.1.0");
        addInterpreter("bin/python3", "3.11.2");
        addInterpreter("bin/python3.13", "3.13.0");
        const auto runtimes = settled(m_service->runtimes());
        QVERIFY(runtimes);
        QCOMPARE(idsOf(*runtimes), (QStringList{QStringLiteral("nodejs22.x"), QStringLiteral("nodejs20.x"),
                                                QStringLiteral("nodejs18.x"), QStringLiteral("python3.13"),
                                                QStringLiteral("python3.11"), QStringLiteral("python3.9")}));
        const auto &node = runtimes->at(1);
        QCOMPARE(node.label, QStringLiteral("Node.js 20.x"));
        QCOMPARE(node.version, QStringLiteral("20.11.1"));
        QCOMPARE(node.interpreter, path("bin/node"));
        QVERIFY(node.installHint.isEmpty());
        const auto &missing = runtimes->at(2);
        QVERIFY(!missing.available());
        QCOMPARE(missing.installHint, QStringLiteral("Install Node.js 18."));
    }

    void looksIntoVersionManagers_data()
    {
        QTest::addColumn<QString>("place");
        for (const auto *place :
             {"home/.nvm/versions/node/v20.1.0/bin/node",
              "home/.fnm/node-versions/v20.1.0/installation/bin/node",
              "home/.local/share/fnm/node-versions/v20.1.0/installation/bin/node",
              "home/.volta/tools/image/node/20.1.0/bin/node", "home/.asdf/installs/nodejs/20.1.0/bin/node",
              "home/.asdf/installs/python/3.12.1/bin/python3.12",
              "home/.local/share/mise/installs/node/20/bin/node",
              "home/.local/share/mise/installs/python/3.12/bin/python3", "n/n/versions/node/20.1.0/bin/node",
              "home/.nodenv/versions/20.1.0/bin/node", "home/.pyenv/versions/3.12.1/bin/python3",
              "home/.local/share/uv/python/cpython-3.12.1-linux/bin/python3.12"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void looksIntoVersionManagers()
    {
        QFETCH(QString, place);
        const bool isNode = place.contains(QStringLiteral("node"));
        addInterpreter(place, isNode ? "20.1.0" : "3.12.1");
        const auto id = isNode ? QStringLiteral("nodejs20.x") : QStringLiteral("python3.12");
        const auto runtime = settled(m_service->find(id));
        QVERIFY2(runtime, runtime ? "" : qPrintable(runtime.error().message));
        QCOMPARE(runtime->interpreter, path(place));
    }

    void ignoresWhatOnlyLooksLikeOne()
    {
        addInterpreter("bin/node-gyp", "20.1.0");
        addInterpreter("bin/python3-config", "3.12.1");
        addInterpreter("bin/python2", "2.7.18");
        addInterpreter("bin/node", "20.1.0");
        QVERIFY(QFile::setPermissions(path("bin/node"), QFileDevice::ReadOwner));
        QCOMPARE(searchInterpreters(m_environment, path("jvm")), QList<InterpreterCandidate>());
    }

    void keepsTheNewestOfOneRuntime()
    {
        addInterpreter("bin/node", "20.9.0");
        addInterpreter("home/.nvm/versions/node/v20.10.0/bin/node", "20.10.0");
        addInterpreter("home/.nvm/versions/node/v20.8.0/bin/node", "20.8.0");
        const auto runtime = settled(m_service->find(QStringLiteral("nodejs20.x")));
        QVERIFY(runtime);
        QCOMPARE(runtime->version, QStringLiteral("20.10.0"));
    }

    void countsALinkedBinaryOnce()
    {
        addInterpreter("bin/python3.11", "3.11.2");
        QVERIFY(QFile::link(path("bin/python3.11"), path("bin/python3")));
        QCOMPARE(searchInterpreters(m_environment, path("jvm")).size(), 1);
        const auto runtime = settled(m_service->find(QStringLiteral("python3.11")));
        QVERIFY(runtime);
        QCOMPARE(runtime->interpreter, path("bin/python3.11"));
    }

    void resolvesAShimToTheBinary()
    {
        addInterpreter("real/node", "20.1.0");
        addScript("bin/node", "exec \"" + path("real/node").toLocal8Bit() + "\" \"$@\"");
        const auto runtime = settled(m_service->find(QStringLiteral("nodejs20.x")));
        QVERIFY(runtime);
        QCOMPARE(runtime->interpreter, path("real/node"));
    }

    void passesOverTheShimsOfKnownManagers()
    {
        m_environment.insert(QStringLiteral("PATH"), path("home/.pyenv/shims"));
        addInterpreter("home/.pyenv/shims/python3", "3.12.1");
        addInterpreter("home/.pyenv/versions/3.12.1/bin/python3", "3.12.1");
        QCOMPARE(searchInterpreters(m_environment, path("jvm")),
                 (QList<InterpreterCandidate>{
                     {Language::Python, path("home/.pyenv/versions/3.12.1/bin/python3")}}));
    }

    void tellsShimsOfOneBinaryApart()
    {
        addScript("manager/shim", "case \"$0\" in\n"
                                  "*node) printf 'interpreter\\t20.1.0\\t%s\\n' \"$0\";;\n"
                                  "*python3) printf 'interpreter\\t3.12.1\\t%s\\n' \"$0\";;\n"
                                  "esac");
        QVERIFY(QFile::link(path("manager/shim"), path("bin/node")));
        QVERIFY(QFile::link(path("manager/shim"), path("bin/python3")));
        QVERIFY(settled(m_service->find(QStringLiteral("nodejs20.x"))));
        QVERIFY(settled(m_service->find(QStringLiteral("python3.12"))));
    }

    void asksWithACleanEnvironment()
    {
        m_environment.insert(QStringLiteral("NODE_EXTRA_CA_CERTS"), QStringLiteral("x"));
        m_environment.insert(QStringLiteral("PYENV_ROOT"), path("pyenv"));
        m_service = std::make_unique<RuntimeService>(m_environment, path("known.json"));
        addScript("bin/node", "[ -z \"$NODE_EXTRA_CA_CERTS\" ] && [ -n \"$PYENV_ROOT\" ] && "
                              "printf 'interpreter\\t20.1.0\\t%s\\n' \"$0\"");
        QVERIFY(settled(m_service->find(QStringLiteral("nodejs20.x"))));
    }

    void survivesBrokenInterpreters_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("fails") << QByteArray("exit 1");
        QTest::newRow("crashes") << QByteArray("kill -SEGV $$");
        QTest::newRow("says nothing") << QByteArray("true");
        QTest::newRow("says something else") << QByteArray("echo 'No version is set'; exit 126");
        QTest::newRow("no version") << QByteArray("printf 'interpreter\\tx\\t%s\\n' \"$0\"");
        QTest::newRow("names a binary that is not there")
            << QByteArray("printf 'interpreter\\t20.1.0\\t/not/there\\n'");
    }

    void survivesBrokenInterpreters()
    {
        QFETCH(QByteArray, script);
        addScript("bin/node", script);
        addInterpreter("bin/python3", "3.12.1");
        const auto node = settled(m_service->find(QStringLiteral("nodejs20.x")));
        QVERIFY(!node);
        QCOMPARE(node.error().kind, ErrorKind::RuntimeMissing);
        QVERIFY(settled(m_service->find(QStringLiteral("python3.12"))));
    }

    void survivesAFileThatIsNoProgram()
    {
        write("bin/node", QByteArray("\0\1\2", 3));
        QVERIFY(QFile::setPermissions(path("bin/node"), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        QVERIFY(!settled(m_service->find(QStringLiteral("nodejs20.x"))));
    }

    void killsAHangingInterpreterWithItsChildren()
    {
        addScript("bin/node", "sleep 1000 &\necho $! > \"$HOME/child\"\nwait");
        InterpreterProbe *probe = new InterpreterProbe({Language::NodeJs, path("bin/node")}, m_environment,
                                                       std::chrono::milliseconds(1000), this);
        QSignalSpy answered(probe, &InterpreterProbe::answered);
        QSignalSpy destroyed(probe, &QObject::destroyed);
        probe->start();
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(
            !static_cast<const std::optional<Runtime> *>(answered.first().first().constData())->has_value());
        QTRY_COMPARE(destroyed.size(), 1);
        const auto child = read("home/child").trimmed().toInt();
        QVERIFY(child > 0);
        QTRY_VERIFY(!isRunning(child));
    }

    void asksASlowInterpreterAgain()
    {
        addSlowAtFirst("bin/node", "20.1.0");
        withLimits({std::chrono::milliseconds(500), std::chrono::seconds(30)});
        QSignalSpy changed(m_service.get(), &RuntimeService::runtimesChanged);
        const auto first = settled(m_service->runtimes());
        QVERIFY(first);
        QVERIFY(!idsOf(*first).contains(QStringLiteral("nodejs20.x")) || !first->first().available());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 30'000);
        const auto second = settled(m_service->runtimes());
        QVERIFY(second);
        QCOMPARE(second->first().id, QStringLiteral("nodejs20.x"));
        QVERIFY(second->first().available());
    }

    void waitsForASlowInterpreterThatIsNeeded()
    {
        addSlowAtFirst("bin/node", "20.1.0");
        withLimits({std::chrono::milliseconds(500), std::chrono::seconds(30)});
        const auto node = settled(m_service->find(QStringLiteral("nodejs20.x")));
        QVERIFY(node);
        QCOMPARE(node->version, QStringLiteral("20.1.0"));
    }

    void keepsWhatItKnowsOfAnInterpreterThatHasBecomeSlow()
    {
        addScript("bin/node", "[ -e \"$HOME/slow\" ] && sleep 1000\n"
                              "printf 'interpreter\\t20.1.0\\t%s\\n' \"$0\"");
        withLimits({std::chrono::milliseconds(2000), std::chrono::seconds(30)});
        QVERIFY(settled(m_service->find(QStringLiteral("nodejs20.x"))));
        write("home/slow", {});
        const auto runtimes = settled(m_service->refresh());
        QVERIFY(runtimes);
        QCOMPARE(runtimes->first().id, QStringLiteral("nodejs20.x"));
        QVERIFY(runtimes->first().available());
    }

    void tellsOfAnInterpreterThatNeverAnswers()
    {
        addScript("bin/node", "sleep 1000");
        withLimits({std::chrono::milliseconds(100), std::chrono::milliseconds(300)});
        QSignalSpy silent(m_service.get(), &RuntimeService::silentInterpretersChanged);
        QVERIFY(!settled(m_service->find(QStringLiteral("nodejs20.x"))));
        QCOMPARE(silent.size(), 1);
        QCOMPARE(silent.last().first().toStringList(), QStringList{path("bin/node")});
        addInterpreter("bin/node", "20.1.0");
        QVERIFY(settled(m_service->refresh()));
        QTRY_COMPARE(silent.size(), 2);
        QCOMPARE(silent.last().first().toStringList(), QStringList());
    }

    void diesWithoutLeavingProbesBehind()
    {
        addScript("bin/node", "echo $$ > \"$HOME/pid\"\nsleep 1000");
        const auto future = m_service->runtimes();
        QTRY_VERIFY(read("home/pid").endsWith('\n'));
        m_service.reset();
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        QVERIFY(!isRunning(read("home/pid").trimmed().toInt()));
    }

    void noticesARemovedInterpreter()
    {
        addInterpreter("bin/node", "20.1.0");
        addInterpreter("home/.nvm/versions/node/v20.0.0/bin/node", "20.0.0");
        const auto first = settled(m_service->find(QStringLiteral("nodejs20.x")));
        QVERIFY(first);
        QCOMPARE(first->version, QStringLiteral("20.1.0"));

        QVERIFY(QFile::remove(path("bin/node")));
        const auto second = settled(m_service->find(QStringLiteral("nodejs20.x")));
        QVERIFY(second);
        QCOMPARE(second->version, QStringLiteral("20.0.0"));

        QVERIFY(QFile::remove(second->interpreter));
        QSignalSpy changed(m_service.get(), &RuntimeService::runtimesChanged);
        const auto third = settled(m_service->find(QStringLiteral("nodejs20.x")));
        QVERIFY(!third);
        QCOMPARE(third.error().kind, ErrorKind::RuntimeMissing);
        QCOMPARE(third.error().message,
                 QStringLiteral("Node.js 20.x is not on this computer. Install Node.js 20."));
        QCOMPARE(changed.size(), 1);
        const auto runtimes = settled(m_service->runtimes());
        QVERIFY(runtimes);
        QVERIFY(!runtimes->first().available());
    }

    void noticesANewInterpreter()
    {
        QVERIFY(!settled(m_service->find(QStringLiteral("nodejs20.x"))));
        addInterpreter("bin/node", "20.1.0");
        QVERIFY(settled(m_service->find(QStringLiteral("nodejs20.x"))));
        addInterpreter("bin/node-22", "22.1.0");
        auto runtimes = settled(m_service->runtimes());
        QVERIFY(runtimes);
        QVERIFY(!idsOf(*runtimes).contains(QStringLiteral("nodejs22.x")));
        runtimes = settled(m_service->refresh());
        QVERIFY(runtimes);
        QVERIFY(idsOf(*runtimes).contains(QStringLiteral("nodejs22.x")));
    }

    void sharesOneSearch()
    {
        addScript("bin/node", "echo x >> \"$HOME/asked\"\nprintf 'interpreter\\t20.1.0\\t%s\\n' \"$0\"");
        const auto first = m_service->runtimes();
        const auto second = m_service->runtimes();
        const auto third = m_service->find(QStringLiteral("nodejs20.x"));
        QVERIFY(settled(first));
        QVERIFY(settled(second));
        QVERIFY(settled(third));
        QCOMPARE(read("home/asked").count('x'), 1);
    }

    void saysWhatToDoForARuntimeNobodyKnows()
    {
        const auto runtime = settled(m_service->find(QStringLiteral("ruby3.2")));
        QVERIFY(!runtime);
        QCOMPARE(runtime.error().kind, ErrorKind::RuntimeMissing);
        QVERIFY(runtime.error().message.startsWith(QStringLiteral("ruby3.2 is not on this computer. ")));
    }

    void findsTheRealOnes()
    {
        RuntimeService service(QProcessEnvironment::systemEnvironment(),
                               QStringLiteral(LAMBDESK_TEST_RESOURCES "/platform/runtimes.json"));
        const auto runtimes = settled(service.runtimes());
        QVERIFY(runtimes);
        for (const auto language : {Language::NodeJs, Language::Python}) {
            const auto found =
                std::find_if(runtimes->cbegin(), runtimes->cend(), [language](const Runtime &r) {
                    return r.language == language && r.available();
                });
            QVERIFY(found != runtimes->cend());
            QFile binary(found->interpreter);
            QVERIFY(binary.open(QIODevice::ReadOnly));
            QCOMPARE(binary.read(4), QByteArray("\x7f"
                                                "ELF"));
        }
    }

    void readsTheKnownRuntimes()
    {
        const auto known =
            readKnownRuntimes(QStringLiteral(LAMBDESK_TEST_RESOURCES "/platform/runtimes.json"));
        QVERIFY(known);
        QVERIFY(!known->isEmpty());
        for (const auto &runtime : *known)
            QVERIFY(runtime.installHint.isEmpty() == runtime.available() && !runtime.label.isEmpty());
        write("broken.json", "{\"runtimes\": [{\"id\": \"cobol\"}]}");
        QVERIFY(!readKnownRuntimes(path("broken.json")));
        QVERIFY(!readKnownRuntimes(path("not there.json")));
    }

private:
    QString path(const QString &below) const { return m_folder->filePath(below); }
    QString path(const char *below) const { return path(QString::fromLatin1(below)); }

    void write(const QString &below, const QByteArray &bytes)
    {
        const auto place = path(below);
        QVERIFY(QDir().mkpath(QFileInfo(place).absolutePath()));
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void write(const char *below, const QByteArray &bytes) { write(QString::fromLatin1(below), bytes); }

    QByteArray read(const char *below) const
    {
        QFile file(path(below));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void addScript(const QString &below, const QByteArray &body)
    {
        // The scripts' own tools come from the system, not from the PATH under test.
        write(below, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + body + '\n');
        QVERIFY(QFile::setPermissions(path(below), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                       QFileDevice::ExeOwner));
    }
    void addScript(const char *below, const QByteArray &body) { addScript(QString::fromLatin1(below), body); }

    void withLimits(ProbeLimits limits)
    {
        m_service = std::make_unique<RuntimeService>(m_environment, path("known.json"), limits);
    }

    /// Hangs the first time it is asked.
    void addSlowAtFirst(const char *below, const char *version)
    {
        addScript(below, QByteArray("[ -e \"$HOME/asked\" ] || { : > \"$HOME/asked\"; sleep 1000; }\n"
                                    "printf 'interpreter\\t") +
                             version + "\\t%s\\n' \"$0\"");
    }

    void addInterpreter(const QString &below, const char *version)
    {
        addScript(below, QByteArray("printf 'interpreter\\t") + version + "\\t%s\\n' \"$0\"");
    }
    void addInterpreter(const char *below, const char *version)
    {
        addInterpreter(QString::fromLatin1(below), version);
    }

    static QStringList idsOf(const QList<Runtime> &runtimes)
    {
        QStringList ids;
        for (const auto &runtime : runtimes)
            ids.append(runtime.id);
        return ids;
    }

    /// An orphan may stay a zombie where process 1 doesn't collect it.
    static bool isRunning(int pid)
    {
        QFile status(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        const auto line = status.readAll();
        return !line.mid(line.lastIndexOf(')') + 2).startsWith('Z');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    std::unique_ptr<RuntimeService> m_service;
};

QTEST_GUILESS_MAIN(TestRuntimeService)
#include "tst_runtimeservice.moc"
