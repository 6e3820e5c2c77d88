// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/platform/interpreterprobe.h>
#include <tests/support/interpreterfolder.h>
#include <tests/support/testprogram.h>

#include <QSignalSpy>
#include <QtTest>

#include <csignal>

using namespace lambdesk;
using namespace lambdesk::test;

/// Interpreters that are asked who they are: what they see, and what becomes of those that don't answer.
class TestInterpreterProbe : public QObject, private InterpreterFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void asksWithACleanEnvironment()
    {
        m_environment.insert(QStringLiteral("NODE_EXTRA_CA_CERTS"), QStringLiteral("x"));
        m_environment.insert(QStringLiteral("PYENV_ROOT"), path("pyenv"));
        m_service = std::make_unique<RuntimeService>(m_environment, path("known.json"));
        addScript("bin/node", "[ -z \"$NODE_EXTRA_CA_CERTS\" ] && [ -n \"$PYENV_ROOT\" ] && "
                              "printf 'interpreter\\t20.1.0\\t%s\\n' \"$0\"");
        QVERIFY(settled(m_service->find(QStringLiteral("nodejs20.x"))));
    }

    void makesNoCopyOfThisProcessThatWaitsForIt()
    {
        addInterpreter("bin/node", "20.1.0");
        QVERIFY(settled(m_service->find(QStringLiteral("nodejs20.x"))));
        // QProcess hears of the end of such a copy by a handler of its own, and of the others' without.
        struct sigaction now = {};
        QCOMPARE(sigaction(SIGCHLD, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_DFL);
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
                                                       std::chrono::milliseconds(3000), this);
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
        withLimits({std::chrono::seconds(2), std::chrono::seconds(30)});
        QSignalSpy changed(m_service.get(), &RuntimeService::runtimesChanged);
        const auto first = settled(m_service->runtimes());
        QVERIFY(first);
        QVERIFY(!idsOf(*first).contains(QStringLiteral("nodejs20.x")) || !first->first().available());
        QTRY_COMPARE(changed.size(), 2);
        const auto second = settled(m_service->runtimes());
        QVERIFY(second);
        QCOMPARE(second->first().id, QStringLiteral("nodejs20.x"));
        QVERIFY(second->first().available());
    }

    void waitsForASlowInterpreterThatIsNeeded()
    {
        addSlowAtFirst("bin/node", "20.1.0");
        withLimits({std::chrono::seconds(2), std::chrono::seconds(30)});
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
        withLimits(
            {std::chrono::milliseconds(100), std::chrono::seconds(4)}); // time enough for one that answers
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
};

LAMBDESK_TEST(QCoreApplication, TestInterpreterProbe)
#include "tst_interpreterprobe.moc"
