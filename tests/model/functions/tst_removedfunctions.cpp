// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/aliasservice.h>
#include <model/functions/codehistorystore.h>
#include <model/functions/draftstore.h>
#include <model/functions/functionservice.h>
#include <model/functions/functionsettingsservice.h>
#include <model/functions/functionstore.h>
#include <model/functions/policyservice.h>
#include <model/functions/removedfunctionstore.h>
#include <model/functions/testeventservice.h>
#include <model/functions/versionservice.h>
#include <model/invocations/invocationqueuestore.h>
#include <model/runner/runstore.h>
#include <model/workspace/database.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QSignalSpy>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

PlatformProfile profile()
{
    PlatformProfile made;
    made.quotas = quotasOfStoredValues();
    made.quotas.concurrentExecutions = 100;
    made.quotas.unreservedConcurrencyMinimum = 20;
    made.quotas.asynchronousRetries = 2;
    made.quotas.tagsPerFunction = 50;
    made.quotas.policyBytes = 1000;
    return made;
}

/// Every row of every table, as text.
QStringList contents(const QSqlDatabase &database)
{
    QStringList rows;
    Statement tables(database, u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
    if (!tables.run())
        qFatal("the tables can't be listed");
    while (tables.next()) {
        QSqlQuery query(database);
        if (!query.exec(u"SELECT * FROM "_s + tables.text(0)))
            qFatal("%s can't be read", qPrintable(tables.text(0)));
        while (query.next()) {
            QStringList values{tables.text(0)};
            for (int column = 0; column < query.record().count(); ++column)
                values << QString::fromLatin1(query.value(column).toByteArray().toHex());
            rows << values.join(u' ');
        }
    }
    rows.sort();
    return rows;
}

} // namespace

class TestRemovedFunctions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        Workspace &workspace = m_fixture->workspace;
        m_functions = std::make_unique<FunctionService>(workspace, m_clock, m_ids, nullptr, profile());
        m_settings = std::make_unique<FunctionSettingsService>(workspace, m_clock, profile().quotas);
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))));
    }

    void cleanup()
    {
        m_settings.reset();
        m_functions.reset();
        m_fixture.reset();
    }

    void bringsEverythingBack()
    {
        giveEverything();
        const QStringList before = contents(database());
        const auto tables = [&before] {
            QSet<QString> names;
            for (const QString &row : before)
                names.insert(row.section(u' ', 0, 0));
            return names;
        }();
        for (const auto &table :
             {u"versions"_s, u"version_variables"_s, u"aliases"_s, u"tags"_s, u"event_invoke_configs"_s,
              u"policy_statements"_s, u"runs"_s, u"run_bodies"_s, u"asynchronous_invocations"_s,
              u"code_history"_s, u"test_events"_s, u"environment_variables"_s, u"drafts"_s})
            QVERIFY2(tables.contains(table), qPrintable(table));

        QSignalSpy gone(m_functions.get(), &FunctionService::functionRemoved);
        QSignalSpy there(m_functions.get(), &FunctionService::functionCreated);
        const auto removed = settled(m_functions->removeForNow(m_hello));
        QVERIFY(removed);
        QCOMPARE(gone.size(), 1);
        const auto function = settled(m_functions->restore(*removed));
        QVERIFY2(function, function ? "" : qPrintable(function.error().detail));
        QCOMPARE(there.size(), 1);
        QCOMPARE(contents(database()), before);
        QVERIFY(followsItsKeys());
    }

    void hidesItMeanwhile()
    {
        giveEverything();
        QVERIFY(settled(m_functions->removeForNow(m_hello)));
        QVERIFY(settled(m_functions->list()).value().isEmpty());
        QCOMPARE(settled(m_functions->get(m_hello)).error().kind, ErrorKind::NotFound);
        QCOMPARE(settled(m_functions->removeForNow(m_hello)).error().kind, ErrorKind::NotFound);
        VersionService versions(m_fixture->workspace, m_clock, m_ids);
        QVERIFY(settled(versions.listAll()).value().isEmpty());
        QCOMPARE(RunStore(m_fixture->workspace).find(u"run"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(RunStore(m_fixture->workspace).recent(m_hello, 10).value().isEmpty());
        QVERIFY(CodeHistoryStore(m_fixture->workspace).all(m_hello).value().isEmpty());
        const InvocationQueueStore queue(m_fixture->workspace);
        QVERIFY(queue.due(m_clock.time.addDays(1), 10, {}).value().isEmpty());
        QVERIFY(!queue.nextDue({}).value());
        QCOMPARE(settled(m_settings->unreservedConcurrency()).value(), 100);
        // Its packages are still needed.
        QCOMPARE(FunctionStore(m_fixture->workspace).packagesInUse().value().size(), 2);
        QVERIFY(followsItsKeys());
    }

    void givesItsNameAwayAtOnce()
    {
        giveEverything();
        const auto removed = settled(m_functions->removeForNow(m_hello)).value();
        const auto fresh = settled(m_functions->create(configurationOf(u"hello"_s), codeOf("new")));
        QVERIFY(fresh);
        QVERIFY(RunStore(m_fixture->workspace).recent(m_hello, 10).value().isEmpty());

        const auto refused = settled(m_functions->restore(removed));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(u"new function named hello"_s));
        QCOMPARE(settled(m_functions->get(m_hello)).value(), *fresh);

        QVERIFY(settled(m_functions->remove(m_hello)));
        QCOMPARE(settled(m_functions->code(settled(m_functions->restore(removed)).value().configuration.name))
                     .value(),
                 codeOf("2"));
    }

    void comesBackInPlaceOfTheOneThatHasItsName()
    {
        const auto removed = settled(m_functions->removeForNow(m_hello)).value();
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("new"))));
        QSignalSpy gone(m_functions.get(), &FunctionService::functionRemoved);
        QSignalSpy there(m_functions.get(), &FunctionService::functionCreated);
        const auto back = settled(m_functions->putBack(removed));
        QVERIFY(back && back->gaveWay);
        QVERIFY(settled(m_functions->code(m_hello)).value() != codeOf("new"));
        QCOMPARE(gone.count(), 1);
        QCOMPARE(there.count(), 1);
        QVERIFY(followsItsKeys());
        QVERIFY(settled(m_functions->putBack(*back->gaveWay)));
        QCOMPARE(settled(m_functions->code(m_hello)).value(), codeOf("new"));
    }

    void letsASpareOneGoForGood()
    {
        const auto removed = settled(m_functions->removeForNow(m_hello)).value();
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("new"))));
        const auto back = settled(m_functions->putBack(removed, [] { return true; }));
        QVERIFY(back && !back->gaveWay);
        QVERIFY(settled(m_functions->code(m_hello)).value() != codeOf("new"));
    }

    void leavesTheOneThatHasItsNameWhenItCantComeBack()
    {
        const auto removed = settled(m_functions->removeForNow(m_hello)).value();
        const auto fresh = settled(m_functions->create(configurationOf(u"hello"_s), codeOf("new")));
        QVERIFY(fresh);
        QVERIFY(settled(m_functions->forget(removed)));
        QSignalSpy gone(m_functions.get(), &FunctionService::functionRemoved);
        QCOMPARE(settled(m_functions->putBack(removed)).error().kind, ErrorKind::NotFound);
        QCOMPARE(settled(m_functions->get(m_hello)).value(), *fresh);
        QCOMPARE(gone.count(), 0);
    }

    void forgetsForGood()
    {
        giveEverything();
        const auto removed = settled(m_functions->removeForNow(m_hello)).value();
        QVERIFY(settled(m_functions->forget(removed)));
        QVERIFY(contents(database()).filter(QString::fromLatin1(removed.id.toUtf8().toHex())).isEmpty());
        QVERIFY(FunctionStore(m_fixture->workspace).packagesInUse().value().isEmpty());
        QCOMPARE(settled(m_functions->restore(removed)).error().kind, ErrorKind::NotFound);
        QVERIFY(settled(m_functions->forget(removed)));
    }

    void forgetsAllAtOnce()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"stays"_s), codeOf("1"))));
        const auto removed = settled(m_functions->removeForNow(m_hello)).value();
        QVERIFY(RemovedFunctionStore(m_fixture->workspace).forgetAll());
        QCOMPARE(settled(m_functions->restore(removed)).error().kind, ErrorKind::NotFound);
        QCOMPARE(settled(m_functions->list()).value().size(), 1);
    }

    void keepsTheNewestOnly()
    {
        QList<RemovedFunction> removed;
        for (int i = 0; i <= RemovedFunctionStore::mostKept; ++i) {
            const auto name = u"f%1"_s.arg(i);
            QVERIFY(settled(m_functions->create(configurationOf(name), codeOf("1"))));
            m_clock.time = m_clock.time.addSecs(1);
            removed << settled(m_functions->removeForNow(functionName(name))).value();
        }
        QCOMPARE(settled(m_functions->restore(removed.takeFirst())).error().kind, ErrorKind::NotFound);
        for (const auto &each : std::as_const(removed))
            QVERIFY(settled(m_functions->restore(each)));
    }

    void takesNoReservationThatOthersHaveByNow()
    {
        QVERIFY(settled(m_settings->reserveConcurrency(m_hello, 50)));
        QVERIFY(settled(m_functions->create(configurationOf(u"other"_s), codeOf("1"))));
        auto removed = settled(m_functions->removeForNow(m_hello)).value();
        QVERIFY(settled(m_settings->reserveConcurrency(functionName(u"other"_s), 30)));
        QVERIFY(settled(m_functions->restore(removed)));
        QCOMPARE(settled(m_settings->reservedConcurrency(m_hello)).value(), std::optional(50));

        removed = settled(m_functions->removeForNow(m_hello)).value();
        QVERIFY(settled(m_settings->reserveConcurrency(functionName(u"other"_s), 31)));
        QVERIFY(settled(m_functions->restore(removed)));
        QCOMPARE(settled(m_settings->reservedConcurrency(m_hello)).value(), std::optional<int>());
    }

private:
    QSqlDatabase database() const { return m_fixture->workspace.database(); }
    static CodePackage codeOf(const QByteArray &code) { return CodePackage::single(u"index.js"_s, code); }
    bool followsItsKeys() const
    {
        Statement check(database(), u"PRAGMA foreign_key_check"_s);
        return check.run() && !check.next();
    }

    void giveEverything()
    {
        Workspace &workspace = m_fixture->workspace;
        VersionService versions(workspace, m_clock, m_ids);
        QVERIFY(settled(versions.publish(m_hello, {})));
        QVERIFY(settled(m_functions->updateCode(m_hello, codeOf("2"))));
        const auto quotas = quotasOfStoredValues();
        AliasService aliases(workspace, m_ids);
        const auto latest = Qualifier::from(u"$LATEST"_s, quotas).value();
        QVERIFY(settled(aliases.create({m_hello, AliasName::from(u"live"_s, quotas).value(), latest})));
        TestEventService events(workspace);
        QVERIFY(settled(events.save(m_hello, {u"mine"_s, "{}"})));
        QVERIFY(settled(m_settings->tag(m_hello, {{u"team"_s, u"a"_s}})));
        QVERIFY(settled(m_settings->reserveConcurrency(m_hello, 7)));
        QVERIFY(settled(m_settings->putEventInvokeConfig(
            m_hello, latest, [](EventInvokeConfig &config) { config.maximumRetries = 1; })));
        PolicyService policies(workspace, m_ids, profile().quotas);
        PolicyStatement statement;
        statement.sid = u"s"_s;
        statement.action = u"lambda:InvokeFunction"_s;
        statement.principal = u"*"_s;
        QVERIFY(settled(policies.add(m_hello, latest, statement, {})));
        QVERIFY(RunStore(workspace).insert(
            {{u"run"_s, m_hello, u"mine"_s, m_clock.time, RunOutcome::Succeeded, true, 1.5, 20.0, 2, 128, 30},
             "{}",
             "1",
             {},
             "log",
             false,
             QByteArray(32, 'h'),
             u"stream"_s,
             {}}));
        QVERIFY(InvocationQueueStore(workspace).insert(
            {0, u"queued"_s, m_hello, {}, "{}", {}, {}, 0, m_clock.time, m_clock.time}));
        QVERIFY(DraftStore(workspace).keep({DraftSubject::Kind::Code, m_hello},
                                           {u"draft"_s, "text", {}, m_clock.time}));
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    FixedClock m_clock;
    CountingIds m_ids;
    std::unique_ptr<FunctionService> m_functions;
    std::unique_ptr<FunctionSettingsService> m_settings;
    const FunctionName m_hello = functionName(u"hello"_s);
};

LAMBDESK_TEST(QCoreApplication, TestRemovedFunctions)
#include "tst_removedfunctions.moc"
