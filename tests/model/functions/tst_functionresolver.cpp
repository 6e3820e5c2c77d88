// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/aliasstore.h>
#include <model/functions/functionresolver.h>
#include <model/functions/functionstore.h>
#include <model/functions/versionstore.h>
#include <model/invocations/invocationqueuestore.h>
#include <model/runner/runstore.h>
#include <model/workspace/database.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

class TestFunctionResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        m_resolver = std::make_unique<FunctionResolver>(m_fixture->workspace, [this] { return m_chance; });
        QVERIFY(FunctionStore(m_fixture->workspace).insert(function()));
    }

    void answersFromMemoryUntilAFunctionChanges()
    {
        QCOMPARE(handler(), QStringLiteral("index.handler"));
        alterBehindItsBack();
        QCOMPARE(handler(), QStringLiteral("index.handler"));
        Function other = function();
        other.configuration.name = functionName(QStringLiteral("other"));
        QVERIFY(FunctionStore(m_fixture->workspace).insert(other));
        QCOMPARE(handler(), QStringLiteral("index.altered"));
    }

    void seesAnUpdateAtOnce()
    {
        QCOMPARE(handler(), QStringLiteral("index.handler"));
        Function changed = function();
        changed.configuration.handler =
            Handler::from(QStringLiteral("index.other"), quotasOfStoredValues()).value();
        QVERIFY(FunctionStore(m_fixture->workspace).update(changed));
        QCOMPARE(handler(), QStringLiteral("index.other"));
        QVERIFY(FunctionStore(m_fixture->workspace).remove(m_name));
        QCOMPARE(m_resolver->resolve(m_name, Qualifier()).error().kind, ErrorKind::NotFound);
    }

    void findsWhatWasMissingBefore()
    {
        const FunctionName late = functionName(QStringLiteral("late"));
        QVERIFY(!m_resolver->resolve(late, Qualifier()));
        Function added = function();
        added.configuration.name = late;
        QVERIFY(FunctionStore(m_fixture->workspace).insert(added));
        QVERIFY(m_resolver->resolve(late, Qualifier()));
    }

    void runsAndQueuesChangeNoFunction()
    {
        const quint64 before = m_fixture->workspace.functionChanges();
        RunRecord run{{QStringLiteral("id"), m_name, {}, {}, {}, {}, {}, {}, {}, {}, {}},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {}};
        run.summary.startedAt = QDateTime::fromMSecsSinceEpoch(0).toUTC();
        QVERIFY(RunStore(m_fixture->workspace).insert(run));
        QVERIFY(RunStore(m_fixture->workspace).insertRecent(m_name, {run}));
        InvocationQueueStore queue(m_fixture->workspace);
        const QDateTime now = FixedClock().now();
        QVERIFY(queue.insert({0, QStringLiteral("id"), m_name, {}, "{}", {}, {}, 0, now, now}));
        const auto due = queue.due(now, 1, {});
        QVERIFY(due && !due->isEmpty());
        QVERIFY(queue.reschedule(due->constFirst()));
        QVERIFY(queue.finish(due->constFirst().id, {}));
        QCOMPARE(m_fixture->workspace.functionChanges(), before);
    }

    void knowsNothingOfAClosedWorkspace()
    {
        QCOMPARE(handler(), QStringLiteral("index.handler"));
        m_fixture->workspace.close();
        QVERIFY(!m_resolver->resolve(m_name, Qualifier()));
    }

private:
    Function function() const
    {
        return {configurationOf(QStringLiteral("f")),
                {QByteArray(32, 'h'), 1},
                QStringLiteral("$LATEST"),
                QStringLiteral("r"),
                QDateTime::fromMSecsSinceEpoch(0).toUTC()};
    }

    QString handler() const
    {
        const auto found = m_resolver->resolve(m_name, Qualifier());
        return found ? found->configuration.handler.value() : found.error().message;
    }

    void alterBehindItsBack()
    {
        Statement update(m_fixture->workspace.database(),
                         QStringLiteral("UPDATE functions SET handler = 'index.altered'"));
        QVERIFY(update.run());
    }

    const FunctionName m_name = functionName(QStringLiteral("f"));
    double m_chance = 1;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<FunctionResolver> m_resolver;
};

LAMBDESK_TEST(QCoreApplication, TestFunctionResolver)
#include "tst_functionresolver.moc"
