// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runfixture.h>
#include <tests/support/testprogram.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

/// What somebody who looks at a function's environments is told.
class TestEnvironmentWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RunFixture>();
        if (m_fixture->runtime(Language::NodeJs).isEmpty())
            QSKIP("no Node.js on this computer");
        connect(&m_fixture->runs, &RunService::environmentsChanged, this,
                [this](const FunctionName &function, const QList<EnvironmentStatus> &environments) {
                    QCOMPARE(function, m_name);
                    m_told = environments;
                });
        m_told.reset();
    }
    void cleanup() { m_fixture.reset(); }

    void tellsAtOnceHowItIs()
    {
        m_fixture->runs.watchEnvironments(m_name);
        QTRY_VERIFY(m_told);
        QVERIFY(m_told->isEmpty());
        m_fixture->runs.unwatchEnvironments(m_name);
    }

    void tellsOfAnEnvironmentFromItsStartToItsEnd()
    {
        m_fixture->saveNode(m_name.value(),
                            "exports.handler = (flag) => new Promise((done) => {\n"
                            "    const wait = setInterval(() => {\n"
                            "        if (require('fs').existsSync(flag)) { clearInterval(wait); done(); }\n"
                            "    }, 5);\n"
                            "});");
        QElapsedTimer clock;
        clock.start();
        m_fixture->runs.watchEnvironments(m_name);
        const QTemporaryDir folder;
        const QString flag = folder.filePath(QStringLiteral("go"));
        const QString requestId = m_fixture->start(m_name.value(), '"' + flag.toUtf8() + '"').value();
        QTRY_COMPARE(count(EnvironmentStatus::State::Running), 1);
        QVERIFY(QFile(flag).open(QIODevice::WriteOnly));
        const RunRecord record = m_fixture->finished(requestId);
        QTRY_COMPARE(count(EnvironmentStatus::State::Frozen), 1);
        const EnvironmentStatus status = first(EnvironmentStatus::State::Frozen);
        QCOMPARE(status.logStream, record.logStream);
        QCOMPARE(status.version, QStringLiteral("$LATEST"));
        QCOMPARE(status.runs, 1);
        QCOMPARE(status.memoryMb, 128);
        QVERIFY(status.memoryBytes > 0);
        QVERIFY(status.startedAtMs >= clock.msecsSinceReference());
        // The look at its memory that comes with the stop may be told a moment later.
        QTRY_VERIFY(settled(m_fixture->runs.environments(m_name)) == *m_told);
        QVERIFY(settled(m_fixture->runs.forceColdStart(m_name)));
        QTRY_COMPARE(count(EnvironmentStatus::State::Frozen), 0);
    }

    void isSilentWhenNobodyLooksAnyMore()
    {
        m_fixture->saveNode(m_name.value(), "exports.handler = async () => 1");
        m_fixture->runs.watchEnvironments(m_name);
        m_fixture->runs.watchEnvironments(m_name);
        m_fixture->runs.unwatchEnvironments(m_name);
        QTRY_VERIFY(m_told);
        m_fixture->run(m_name.value());
        QTRY_VERIFY(m_told && !m_told->isEmpty());
        m_fixture->runs.unwatchEnvironments(m_name);
        settled(m_fixture->runs.environments(m_name));
        m_told.reset();
        m_fixture->run(m_name.value());
        settled(m_fixture->runs.environments(m_name));
        QVERIFY(!m_told);
    }

private:
    int count(EnvironmentStatus::State state) const
    {
        return m_told ? int(std::count_if(m_told->cbegin(), m_told->cend(),
                                          [state](const auto &status) { return status.state == state; }))
                      : -1;
    }
    EnvironmentStatus first(EnvironmentStatus::State state) const
    {
        return *std::find_if(m_told->cbegin(), m_told->cend(),
                             [state](const auto &status) { return status.state == state; });
    }

    const FunctionName m_name = functionName(QStringLiteral("f"));
    std::unique_ptr<RunFixture> m_fixture;
    std::optional<QList<EnvironmentStatus>> m_told;
};

LAMBDESK_TEST(QCoreApplication, TestEnvironmentWatch)
#include "tst_environmentwatch.moc"
