// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/platform/interpretersearch.h>
#include <tests/support/interpreterfolder.h>
#include <tests/support/testprogram.h>

#include <QtTest>

#include <algorithm>

using namespace lambdesk;
using namespace lambdesk::test;

/// Where interpreters are found, and which of them counts.
class TestInterpreterSearch : public QObject, private InterpreterFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

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

    void looksIntoChosenFolders_data()
    {
        QTest::addColumn<QString>("place");
        for (const auto *place : {"chosen/node", "chosen/bin/node", "chosen/node-v20.1.0/bin/node"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void looksIntoChosenFolders()
    {
        QFETCH(QString, place);
        addInterpreter(place, "20.1.0");
        QVERIFY(!settled(m_service->find(QStringLiteral("nodejs20.x"))));
        QVERIFY(settled(m_service->searchIn({path("chosen")})));
        const auto runtime = settled(m_service->find(QStringLiteral("nodejs20.x")));
        QVERIFY2(runtime, runtime ? "" : qPrintable(runtime.error().message));
        QCOMPARE(runtime->interpreter, path(place));
        // And not any more.
        const auto without = settled(m_service->searchIn({}));
        QVERIFY(without);
        QVERIFY(!settled(m_service->find(QStringLiteral("nodejs20.x"))));
    }

    void looksIntoFoldersThatCameDuringASearch()
    {
        addInterpreter("chosen/node", "20.1.0");
        const auto before = m_service->refresh();
        const auto found = settled(m_service->searchIn({path("chosen")}));
        QVERIFY(found);
        QVERIFY(std::any_of(found->cbegin(), found->cend(), [](const Runtime &runtime) {
            return runtime.id == QStringLiteral("nodejs20.x") && runtime.available();
        }));
        QVERIFY(before.isFinished());
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
};

LAMBDESK_TEST(QCoreApplication, TestInterpreterSearch)
#include "tst_interpretersearch.moc"
