// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/platform/runtimecatalog.h>
#include <tests/support/interpreterfolder.h>
#include <tests/support/testprogram.h>

#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

/// Which runtimes the service offers, and how it follows what changes.
class TestRuntimeService : public QObject, private InterpreterFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

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

    void knowsTheCommandThatInstallsOneHere()
    {
        write("commands.json", R"json({"runtimes": [
            {"id": "nodejs22.x", "installHint": "Install it.", "install": [{"command": "fetch 22"}]},
            {"id": "nodejs18.x", "installHint": "Install it.",
             "install": [{"on": ["debian 12", "ubuntu 24.04"], "command": "apt 18"}, {"command": "fetch 18"}]},
            {"id": "python3.9", "installHint": "Install it."}]})json");
        const auto debian = readKnownRuntimes(path("commands.json"), QStringLiteral("debian 12"));
        QVERIFY(debian);
        QCOMPARE(debian->at(1).installCommand, QStringLiteral("apt 18"));
        QCOMPARE(easiestToInstall(*debian, Language::NodeJs)->id, QStringLiteral("nodejs18.x"));
        const auto other = readKnownRuntimes(path("commands.json"), QStringLiteral("debian 13"));
        QVERIFY(other);
        QCOMPARE(other->at(1).installCommand, QStringLiteral("fetch 18"));
        QCOMPARE(easiestToInstall(*other, Language::NodeJs)->id, QStringLiteral("nodejs22.x"));
        QVERIFY(easiestToInstall(*other, Language::Python)->installCommand.isEmpty());
        QVERIFY(!easiestToInstall(*other, Language::Java));
    }

    void knowsACommandForEveryNodeAndPython()
    {
        const auto known =
            readKnownRuntimes(QStringLiteral(LAMBDESK_TEST_RESOURCES "/platform/runtimes.json"));
        QVERIFY(known);
        for (const auto &runtime : *known)
            QVERIFY(!isWrittenInline(runtime.language) || !runtime.installCommand.isEmpty());
    }
};

LAMBDESK_TEST(QCoreApplication, TestRuntimeService)
#include "tst_runtimeservice.moc"
