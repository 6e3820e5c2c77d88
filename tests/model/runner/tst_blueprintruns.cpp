// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/platform/runtimeservice.h>
#include <model/runner/runservice.h>
#include <tests/support/testprogram.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

/// The value of a future once it has come; QTRY_… keeps the events going meanwhile.
#define AWAIT(value, future)                                                                                 \
    auto value##Future = (future);                                                                           \
    QTRY_VERIFY(value##Future.isFinished());                                                                 \
    const auto value = value##Future.result();                                                               \
    QVERIFY2(value, value ? "" : qPrintable(value.error().message + u' ' + value.error().detail))

QByteArray describe(const RunRecord &run)
{
    return run.payload + "\n" + run.log;
}

} // namespace

/// Every blueprint is made a function and run with its sample event, twice: in a cold environment and in a
/// warm one.
class BlueprintRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        EngineOptions options;
        options.resources.root = QStringLiteral(LAMBDESK_TEST_RESOURCES);
        options.workspace.root = m_folder.filePath(QStringLiteral("workspace"));
        options.profileId = QStringLiteral("today");
        options.keeperProgram = QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-keeper");
        auto engine = Engine::create(options);
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().message));
        m_engine = std::move(*engine);
        AWAIT(opened, m_engine->open());
        AWAIT(runtimes, m_engine->runtimes().runtimes());
        m_runtimes = *runtimes;
        connect(&m_engine->runs(), &RunService::runFinished, this,
                [this](const RunRecord &run) { m_finished.insert(run.summary.requestId, run); });
    }

    void cleanupTestCase() { m_engine.reset(); }

    void runsAsItsManifestSays_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("runtime");
        const auto &blueprints = m_engine->catalogs().blueprints;
        for (int index = 0; index < blueprints.size(); ++index) {
            const auto ids = runtimesOf(blueprints.at(index).language);
            QVERIFY2(!ids.isEmpty(), "needs at least one Node.js and one Python");
            for (const auto &id : ids)
                QTest::addRow("%s, %s", qPrintable(blueprints.at(index).id), qPrintable(id)) << index << id;
        }
    }
    void runsAsItsManifestSays()
    {
        QFETCH(int, index);
        QFETCH(QString, runtime);
        const auto &blueprint = m_engine->catalogs().blueprints.at(index);
        const auto configuration = configurationOf(blueprint, runtime);
        QVERIFY2(configuration, configuration ? "" : qPrintable(configuration.error().message));
        AWAIT(function, m_engine->functions().create(
                            *configuration, CodePackage::single(blueprint.fileName, blueprint.code)));

        AWAIT(cold,
              m_engine->runs().start(configuration->name, blueprint.sampleEvent, blueprint.sampleEventName));
        QTRY_VERIFY(m_finished.contains(*cold));
        const auto first = *m_finished.constFind(*cold);
        QVERIFY(first.summary.coldStart);
        QVERIFY2((first.summary.outcome == RunOutcome::Failed) == blueprint.expectedToFail, describe(first));
        QVERIFY2((first.summary.outcome == RunOutcome::Succeeded) != blueprint.expectedToFail,
                 describe(first));
        QCOMPARE(first.functionError.isEmpty(), !blueprint.expectedToFail);
        QVERIFY2(first.log.contains("START RequestId: " + cold->toUtf8()), describe(first));
        QVERIFY2(first.log.contains("\nREPORT RequestId: " + cold->toUtf8()), describe(first));
        checkLesson(blueprint, first, 1);
        if (blueprint.expectedToFail)
            return;

        AWAIT(warm,
              m_engine->runs().start(configuration->name, blueprint.sampleEvent, blueprint.sampleEventName));
        QTRY_VERIFY(m_finished.contains(*warm));
        const auto second = *m_finished.constFind(*warm);
        QVERIFY(!second.summary.coldStart);
        QVERIFY2(second.summary.outcome == RunOutcome::Succeeded, describe(second));
        checkLesson(blueprint, second, 2);
    }

private:
    /// The newest and the oldest that are here, so that neither end of the range is forgotten.
    QStringList runtimesOf(Language language) const
    {
        QStringList ids;
        for (const auto &runtime : m_runtimes) {
            if (runtime.language == language && runtime.available())
                ids.append(runtime.id);
        }
        return ids.size() < 2 ? ids : QStringList{ids.constFirst(), ids.constLast()};
    }

    Result<FunctionConfiguration> configurationOf(const Blueprint &blueprint, const QString &runtime) const
    {
        const auto &quotas = m_engine->catalogs().profile.quotas;
        QList<EnvironmentVariables::Variable> variables;
        for (const auto &[key, value] : blueprint.environment)
            variables.append({key, value});
        const auto name =
            FunctionName::from(QString(blueprint.id + u'-' + runtime).replace(u'.', u'-'), quotas);
        const auto description = Description::from(blueprint.description, quotas);
        const auto handler = Handler::from(blueprint.handler, quotas);
        const auto memory =
            MemorySize::from(blueprint.memoryMb ? blueprint.memoryMb : quotas.memoryDefaultMb, quotas);
        const auto storage = EphemeralStorage::from(quotas.ephemeralStorageDefaultMb, quotas);
        // A busy computer may need more than what a function has by itself.
        const auto timeout = Timeout::from(blueprint.timeoutSeconds ? blueprint.timeoutSeconds : 60, quotas);
        const auto environment = EnvironmentVariables::from(variables, quotas);
        if (!name)
            return fail(name.error());
        if (!description)
            return fail(description.error());
        if (!handler)
            return fail(handler.error());
        if (!memory)
            return fail(memory.error());
        if (!storage)
            return fail(storage.error());
        if (!timeout)
            return fail(timeout.error());
        if (!environment)
            return fail(environment.error());
        return FunctionConfiguration{*name,   *description, runtime,  *handler,    blueprint.role,
                                     *memory, *storage,     *timeout, *environment};
    }

    /// What a blueprint says of itself in `teaches`, where that can be told from the result.
    static void checkLesson(const Blueprint &blueprint, const RunRecord &run, int times)
    {
        const QString lesson = QString(blueprint.id).remove(QStringLiteral("-python"));
        const auto result = QJsonDocument::fromJson(run.payload).object();
        if (lesson == u"hello-world") {
            QCOMPARE(run.payload, QByteArray("\"value1\""));
            for (const auto *line : {"value1 = value1", "value2 = value2", "value3 = value3"})
                QVERIFY2(run.log.contains(line), describe(run));
            QCOMPARE(run.log.contains("Loading function"), times == 1);
        } else if (lesson == u"nodejs-callback-handler") {
            QVERIFY2(run.log.contains("This timer ends after the callback was called"), describe(run));
        } else if (lesson == u"context-and-remaining-time") {
            QCOMPARE(result.value(QStringLiteral("done")).toInt(), 3);
            QVERIFY2(run.log.contains(run.summary.requestId.toUtf8()), describe(run));
        } else if (lesson == u"environment-variables") {
            QCOMPARE(run.payload, QByteArray("\"Good morning, Ada!\""));
        } else if (lesson == u"errors-caught-and-uncaught") {
            QCOMPARE(result.value(QStringLiteral("errorType")).toString(),
                     QStringLiteral("BrokenOrderError"));
            QVERIFY2(run.log.contains("Skipped: Order 2 is empty"), describe(run));
        } else if (lesson == u"time-out") {
            QVERIFY2(run.payload.contains("Task timed out after 2.00 seconds"), describe(run));
        } else if (lesson == u"warm-state") {
            QCOMPARE(result.value(QStringLiteral("runsInThisEnvironment")).toInt(), times);
        } else if (lesson == u"write-to-tmp") {
            QCOMPARE(result.value(QStringLiteral("notes")).toArray().size(), times);
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Engine> m_engine;
    QList<Runtime> m_runtimes;
    QHash<QString, RunRecord> m_finished;
};

LAMBDESK_TEST(QCoreApplication, BlueprintRunsTest)
#include "tst_blueprintruns.moc"
