// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/functions/testeventservice.h>
#include <model/metrics/metricservice.h>
#include <model/platform/runtimeservice.h>
#include <model/runner/runservice.h>
#include <model/runner/runstore.h>

#include <tests/support/runrecords.h>
#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = {{QStringLiteral(LAMBDESK_TEST_RESOURCES)},
                     {m_folder->filePath(QStringLiteral("workspace"))},
                     QStringLiteral("today"),
                     QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-keeper")};
    }

    void readsTheCatalogs_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("today") << QStringLiteral("today");
        QTest::newRow("2016") << QStringLiteral("2016");
    }

    void readsTheCatalogs()
    {
        QFETCH(QString, profile);
        m_options.profileId = profile;
        const auto engine = Engine::create(m_options);
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().message));
        const auto &catalogs = (*engine)->catalogs();
        QCOMPARE(catalogs.profile.id, profile);
        QVERIFY(catalogs.blueprints.size() >= 12);
        QVERIFY(!catalogs.roles.isEmpty());
        QVERIFY(!catalogs.eventTemplates.isEmpty());
        QCOMPARE(catalogs.blankNodeJs.language, Language::NodeJs);
        QCOMPARE(catalogs.blankPython.language, Language::Python);
        QVERIFY2(!QFileInfo::exists(m_options.workspace.root), "the workspace was touched before open()");
    }

    void saysWhatIsWrongWithItsData()
    {
        m_options.profileId = QStringLiteral("1999");
        const auto unknown = Engine::create(m_options);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::InvalidParameter);
        m_options.profileId = QStringLiteral("../platform/profile-today");
        QVERIFY(!Engine::create(m_options));
    }

    void countsTheRunsThatAKilledProgramHadBegun()
    {
        {
            Workspace workspace(m_options.workspace);
            QVERIFY(workspace.open());
            insertFunction(workspace, QStringLiteral("first"));
            RunRecord run = recordOf(QStringLiteral("killed"), QStringLiteral("first"));
            run.summary.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
            run.summary.outcome = RunOutcome::Running;
            QVERIFY(RunStore(workspace).insertBegun({run}));
        }
        const MetricId invocations =
            metricId(FunctionMetric::Invocations, {functionName(QStringLiteral("first"))});
        const MetricTime later = QDateTime::currentMSecsSinceEpoch() + 60'000;
        for (int start = 0; start < 2; ++start) {
            const auto engine = Engine::create(m_options).value();
            QVERIFY(settled(engine->open()));
            const auto series = settled(engine->metrics().series({{invocations, 60, 0, later}}));
            QVERIFY(series);
            QCOMPARE(series->constFirst().points.size(), 1);
            QCOMPARE(series->constFirst().points.constFirst().value.sum, 1.0);
        }
    }

    void hasTheConcurrencyThatIsAskedFor()
    {
        m_options.concurrency = 10;
        const auto engine = Engine::create(m_options).value();
        QCOMPARE(engine->catalogs().profile.quotas.concurrentExecutions, 10);
        QCOMPARE(engine->catalogs().profile.quotas.unreservedConcurrencyMinimum, 1);
        m_options.concurrency = 1001;
        QCOMPARE(Engine::create(m_options).error().kind, ErrorKind::InvalidParameter);
    }

    void answersWithAnErrorUntilItIsOpen()
    {
        const auto engine = Engine::create(m_options).value();
        const auto hello = functionName(QStringLiteral("hello"));
        QCOMPARE(settled(engine->functions().list()).error().kind, ErrorKind::Storage);
        QCOMPARE(settled(engine->testEvents().list(hello)).error().kind, ErrorKind::Storage);
        QCOMPARE(settled(engine->runs().recent(hello, 1)).error().kind, ErrorKind::Storage);
        QCOMPARE(settled(engine->runs().start(hello, "1", {})).error().kind, ErrorKind::Storage);
        QVERIFY(settled(engine->runtimes().runtimes()));
        QVERIFY(settled(engine->open()));
        QVERIFY(settled(engine->functions().list()));
        QVERIFY(settled(engine->runs().recent(hello, 1)));
    }

    void saysWhenAnotherHoldsTheWorkspace()
    {
        auto first = Engine::create(m_options).value();
        QVERIFY(settled(first->open()));
        const auto second = Engine::create(m_options).value();
        const auto opened = settled(second->open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Locked);
        QCOMPARE(settled(second->functions().list()).error(), opened.error());
        first.reset();
        QVERIFY(settled(second->open()));
        QVERIFY(settled(second->functions().list()));
    }

    void opensTwiceAsOnce()
    {
        const auto engine = Engine::create(m_options).value();
        QVERIFY(settled(engine->open()));
        QVERIFY(settled(engine->open()));
        QVERIFY(settled(engine->functions().list()));
    }

    void triesAgainFromTheBeginning()
    {
        const auto code = CodePackage::single(QStringLiteral("index.js"), "1");
        {
            const auto engine = Engine::create(m_options).value();
            QVERIFY(settled(engine->open()));
            QVERIFY(settled(engine->functions().create(configurationOf(QStringLiteral("hello")), code)));
        }
        const auto engine = Engine::create(m_options).value();
        inDatabase({QStringLiteral("ALTER TABLE functions RENAME TO hidden")});
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!settled(engine->open()));
            QVERIFY(!settled(engine->functions().list()));
        }
        inDatabase({QStringLiteral("ALTER TABLE hidden RENAME TO functions")});
        QVERIFY(settled(engine->open()));
        QCOMPARE(settled(engine->functions().list()).value().size(), 1);
    }

    void opensWithRemovedFunctionsThatDoNotGo()
    {
        const auto code = CodePackage::single(QStringLiteral("index.js"), "1");
        {
            const auto engine = Engine::create(m_options).value();
            QVERIFY(settled(engine->open()));
            QVERIFY(settled(engine->functions().create(configurationOf(QStringLiteral("hello")), code)));
            QVERIFY(settled(engine->functions().removeForNow(functionName(QStringLiteral("hello")))));
        }
        inDatabase({QStringLiteral("CREATE TRIGGER stay BEFORE DELETE ON functions BEGIN "
                                   "SELECT RAISE(ABORT, 'it stays'); END")});
        {
            const auto engine = Engine::create(m_options).value();
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not forgotten.*it stays")));
            QVERIFY(settled(engine->open()));
            QVERIFY(settled(engine->functions().list()).value().isEmpty());
            QCOMPARE(codeFolders(), 1);
        }
        inDatabase({QStringLiteral("DROP TRIGGER stay")});
        const auto engine = Engine::create(m_options).value();
        QVERIFY(settled(engine->open()));
        QCOMPARE(codeFolders(), 0);
    }

    void sweepsTheCodeOfRemovedFunctionsAtTheNextStart()
    {
        const auto code = CodePackage::single(QStringLiteral("index.js"), "1");
        const auto other = CodePackage::single(QStringLiteral("index.js"), "2");
        {
            const auto engine = Engine::create(m_options).value();
            QVERIFY(settled(engine->open()));
            QVERIFY(settled(engine->functions().create(configurationOf(QStringLiteral("gone")), code)));
            QVERIFY(settled(engine->functions().create(configurationOf(QStringLiteral("kept")), other)));
            QVERIFY(settled(engine->functions().remove(functionName(QStringLiteral("gone")))));
            QCOMPARE(codeFolders(), 2);
        }
        const auto engine = Engine::create(m_options).value();
        QVERIFY(settled(engine->open()));
        QCOMPARE(codeFolders(), 1);
        const auto read = settled(engine->functions().code(functionName(QStringLiteral("kept"))));
        QVERIFY(read);
        QCOMPARE(*read, other);
    }

    void keepsARemovedFunctionForItsOwnTimeOnly()
    {
        const auto code = CodePackage::single(QStringLiteral("index.js"), "1");
        const auto name = functionName(QStringLiteral("hello"));
        std::optional<RemovedFunction> removed;
        {
            const auto engine = Engine::create(m_options).value();
            QVERIFY(settled(engine->open()));
            QVERIFY(settled(engine->functions().create(configurationOf(name.value()), code)));
            for (int i = 0; i < 2; ++i) {
                removed = settled(engine->functions().removeForNow(name)).value();
                QVERIFY(settled(engine->functions().list()).value().isEmpty());
                QVERIFY(settled(engine->functions().restore(*removed)));
                QCOMPARE(settled(engine->functions().code(name)).value(), code);
            }
            removed = settled(engine->functions().removeForNow(name)).value();
            QCOMPARE(codeFolders(), 1);
        }
        const auto engine = Engine::create(m_options).value();
        QVERIFY(settled(engine->open()));
        QCOMPARE(codeFolders(), 0);
        QCOMPARE(settled(engine->functions().restore(*removed)).error().kind, ErrorKind::NotFound);
    }

    void endsWhileCallsAreUnderWay()
    {
        auto engine = Engine::create(m_options).value();
        QVERIFY(settled(engine->open()));
        QList<QFuture<Result<QList<Function>>>> calls;
        for (int i = 0; i < 100; ++i)
            calls.append(engine->functions().list());
        const auto runtimes = engine->runtimes().refresh();
        engine.reset();
        for (const auto &call : std::as_const(calls))
            QVERIFY(call.isFinished());
        QVERIFY(runtimes.isFinished());
    }

    void runsAFunction_data()
    {
        QTest::addColumn<QString>("runtimeFamily");
        QTest::addColumn<QString>("blueprint");
        QTest::newRow("Node.js") << QStringLiteral("nodejs") << QStringLiteral("hello-world");
        QTest::newRow("Python") << QStringLiteral("python") << QStringLiteral("hello-world-python");
    }

    void runsAFunction()
    {
        QFETCH(QString, runtimeFamily);
        QFETCH(QString, blueprint);
        const auto engine = Engine::create(m_options).value();
        QVERIFY(settled(engine->open()));
        const auto &blueprints = engine->catalogs().blueprints;
        const auto chosen =
            std::find_if(blueprints.cbegin(), blueprints.cend(),
                         [&](const Blueprint &candidate) { return candidate.id == blueprint; });
        QVERIFY(chosen != blueprints.cend());
        const auto runtimes = settled(engine->runtimes().runtimes()).value();
        const auto runtime = std::find_if(runtimes.cbegin(), runtimes.cend(), [&](const Runtime &candidate) {
            return candidate.available() && candidate.id.startsWith(runtimeFamily);
        });
        QVERIFY(runtime != runtimes.cend());
        auto configuration = configurationOf(QStringLiteral("hello"));
        configuration.runtime = runtime->id;
        configuration.timeout = Timeout::from(60, engine->catalogs().profile.quotas).value();
        configuration.handler = Handler::from(chosen->handler, engine->catalogs().profile.quotas).value();
        const auto code = CodePackage::single(chosen->fileName, chosen->code);
        QVERIFY(settled(engine->functions().create(configuration, code)));

        QSignalSpy finished(&engine->runs(), &RunService::runFinished);
        const auto started =
            settled(engine->runs().start(configuration.name, chosen->sampleEvent, chosen->sampleEventName));
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        QTRY_COMPARE(finished.size(), 1);
        const auto record = settled(engine->runs().record(*started)).value();
        QVERIFY2(record.summary.outcome == RunOutcome::Succeeded, record.log + record.payload);
        QVERIFY(record.log.contains("START RequestId: " + started->toLatin1()));
        QCOMPARE(settled(engine->runs().recent(configuration.name, 5)).value(),
                 QList<RunSummary>{record.summary});
    }

private:
    /// While no engine has the workspace open.
    void inDatabase(const QStringList &statements) const
    {
        const QString connection = QStringLiteral("beside");
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(m_options.workspace.database());
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const QString &statement : statements)
                QVERIFY2(query.exec(statement), qPrintable(statement));
        }
        QSqlDatabase::removeDatabase(connection);
    }

    qsizetype codeFolders() const
    {
        return QDir(m_options.workspace.code()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    EngineOptions m_options;
};

LAMBDESK_TEST(QCoreApplication, TestEngine)
#include "tst_engine.moc"
