// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionservice.h>
#include <model/functions/functionstore.h>
#include <model/packages/storedzip.h>
#include <model/packages/zipimporter.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QSignalSpy>
#include <QSqlQuery>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

class TestFunctionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        m_zips = std::make_unique<ZipImporter>(
            PackageStore(m_fixture->workspace.paths()),
            ZipImporter::Settings{QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"), 10'000, 20'000});
        m_service = std::make_unique<FunctionService>(m_fixture->workspace, m_clock, m_ids, m_zips.get());
    }

    void cleanup()
    {
        m_service.reset();
        m_zips.reset();
    }

    void createsFromAZip()
    {
        QSignalSpy created(m_service.get(), &FunctionService::functionCreated);
        const auto zip = storedZip(m_code);
        const auto function = settled(m_service->createFromZip(configurationOf(m_hello), zip));
        QVERIFY(function);
        QCOMPARE(function->code, referenceTo(zip));
        QCOMPARE(created.size(), 1);
        QCOMPARE(settled(m_service->get(functionName(m_hello))).value(), *function);
        QCOMPARE(settled(m_service->code(functionName(m_hello))).value(), m_code);

        const auto again = settled(m_service->createFromZip(configurationOf(m_hello), zip));
        QVERIFY(!again);
        QCOMPARE(again.error().message, QStringLiteral("Function already exist: hello"));
    }

    void updatesTheCodeFromAZip()
    {
        QVERIFY(settled(m_service->create(configurationOf(m_hello), m_code)));
        QSignalSpy updated(m_service.get(), &FunctionService::functionUpdated);
        const auto code = CodePackage::single(QStringLiteral("app.js"), "exports.main = 1;");
        const auto zip = storedZip(code);
        const auto function = settled(m_service->updateCodeFromZip(functionName(m_hello), zip));
        QVERIFY(function);
        QCOMPARE(function->code, referenceTo(zip));
        QCOMPARE(updated.size(), 1);
        QCOMPARE(settled(m_service->code(functionName(m_hello))).value(), code);
        const auto missing =
            settled(m_service->updateCodeFromZip(functionName(QStringLiteral("missing")), zip));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

    void keepsTheOldCodeWhenAZipIsRefused_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("message");
        QTest::newRow("no zip")
            << QByteArray("exports.handler = 1") << ErrorKind::InvalidParameter
            << QStringLiteral(
                   "Could not unzip uploaded file. Please check your file, then try to upload again.");
        QTest::newRow("zipped") << QByteArray(10'001, 'x') << ErrorKind::TooLarge
                                << QStringLiteral("Zipped size must be smaller than 10000 bytes");
    }

    void keepsTheOldCodeWhenAZipIsRefused()
    {
        QFETCH(QByteArray, zip);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, message);
        const auto before = settled(m_service->create(configurationOf(m_hello), m_code));
        QVERIFY(before);
        const auto refused = settled(m_service->updateCodeFromZip(functionName(m_hello), zip));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QCOMPARE(refused.error().message, message);
        QCOMPARE(settled(m_service->get(functionName(m_hello))).value(), *before);
        const auto other = configurationOf(QStringLiteral("other"));
        QCOMPARE(settled(m_service->createFromZip(other, zip)).error().kind, kind);
        QVERIFY(!settled(m_service->get(other.name)));
    }

    void takesOneZipAtATime()
    {
        QVERIFY(settled(m_service->create(configurationOf(m_hello), m_code)));
        const auto name = functionName(m_hello);
        const auto first =
            m_service->updateCodeFromZip(name, storedZip(CodePackage::single(QStringLiteral("a.js"), "1")));
        const auto second = settled(m_service->updateCodeFromZip(name, storedZip(m_code)));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QVERIFY(settled(first));
        QVERIFY(settled(m_service->updateCodeFromZip(name, storedZip(m_code))));
    }

    void keepsTheOldCodeWhenAZipIsCancelled()
    {
        const auto before = settled(m_service->create(configurationOf(m_hello), m_code));
        QVERIFY(before);
        const auto name = functionName(m_hello);
        auto update =
            m_service->updateCodeFromZip(name, storedZip(CodePackage::single(QStringLiteral("a.js"), "1")));
        update.cancel();
        QTRY_VERIFY(update.isFinished());
        QCOMPARE(update.resultCount(), 0);
        QCOMPARE(settled(m_service->get(name)).value(), *before);
        QVERIFY(settled(m_service->updateCodeFromZip(name, storedZip(m_code))));
    }

    void createsAndKeepsAFunction()
    {
        QSignalSpy created(m_service.get(), &FunctionService::functionCreated);
        const auto function = settled(m_service->create(configurationOf(m_hello), m_code));
        QVERIFY(function);
        QCOMPARE(function->configuration, configurationOf(m_hello));
        QCOMPARE(function->lastModified, m_clock.time);
        QCOMPARE(function->version, QStringLiteral("$LATEST"));
        QVERIFY(!function->revisionId.isEmpty());
        QCOMPARE(function->code, referenceTo(storedZip(m_code)));
        QCOMPARE(created.size(), 1);
        QCOMPARE(*static_cast<const Function *>(created.first().first().constData()), *function);

        m_fixture->workspace.close();
        QVERIFY(m_fixture->workspace.open());
        QCOMPARE(settled(m_service->get(functionName(m_hello))).value(), *function);
        const auto code = settled(m_service->code(functionName(m_hello)));
        QVERIFY(code);
        QCOMPARE(*code, m_code);
    }

    void refusesATakenName()
    {
        QVERIFY(settled(m_service->create(configurationOf(m_hello), m_code)));
        QSignalSpy created(m_service.get(), &FunctionService::functionCreated);
        const auto again = settled(m_service->create(configurationOf(m_hello), m_code));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(again.error().message, QStringLiteral("Function already exist: hello"));
        QVERIFY(created.isEmpty());
    }

    void tellsLettersOfANameApart()
    {
        QVERIFY(settled(m_service->create(configurationOf(QStringLiteral("hello")), m_code)));
        QVERIFY(settled(m_service->create(configurationOf(QStringLiteral("Hello")), m_code)));
    }

    void listsByName()
    {
        for (const auto *name : {"b", "c", "a"})
            QVERIFY(settled(m_service->create(configurationOf(QLatin1String(name)), m_code)));
        const auto functions = settled(m_service->list());
        QVERIFY(functions);
        QStringList names;
        for (const auto &function : *functions)
            names.append(function.configuration.name.value());
        QCOMPARE(names, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    void updatesTheConfiguration()
    {
        const auto before = settled(m_service->create(configurationOf(m_hello), m_code));
        QVERIFY(before);
        m_clock.time = m_clock.time.addSecs(60);
        auto configuration = configurationOf(m_hello);
        configuration.timeout = Timeout::from(9, quotasOfStoredValues()).value();
        configuration.environment = {};
        QSignalSpy updated(m_service.get(), &FunctionService::functionUpdated);
        const auto after = settled(m_service->updateConfiguration(configuration));
        QVERIFY(after);
        QCOMPARE(after->configuration, configuration);
        QCOMPARE(after->code, before->code);
        QCOMPARE(after->lastModified, m_clock.time);
        QVERIFY(after->revisionId != before->revisionId);
        QCOMPARE(updated.size(), 1);
        QCOMPARE(settled(m_service->get(functionName(m_hello))).value(), *after);
    }

    void updatesTheCode()
    {
        const auto before = settled(m_service->create(configurationOf(m_hello), m_code));
        QVERIFY(before);
        const auto code = CodePackage::single(QStringLiteral("app.js"), "exports.main = 1;");
        const auto after = settled(m_service->updateCode(functionName(m_hello), code));
        QVERIFY(after);
        QVERIFY(after->code.sha256 != before->code.sha256);
        QVERIFY(after->revisionId != before->revisionId);
        QCOMPARE(after->configuration, before->configuration);
        const auto read = settled(m_service->code(functionName(m_hello)));
        QVERIFY(read);
        QCOMPARE(*read, code);
    }

    void refusesWhatIsBasedOnAnOlderRevision()
    {
        const auto first = settled(m_service->create(configurationOf(m_hello), m_code)).value();
        const auto name = functionName(m_hello);
        const auto other = CodePackage::single(QStringLiteral("a.js"), "1");
        const auto second = settled(m_service->updateCode(name, other, first.revisionId));
        QVERIFY(second);
        QCOMPARE(settled(m_service->updateCode(name, m_code, first.revisionId)).error().kind,
                 ErrorKind::Stale);
        QCOMPARE(settled(m_service->updateConfiguration(first.configuration, first.revisionId)).error().kind,
                 ErrorKind::Stale);
        QCOMPARE(settled(m_service->get(name)).value(), *second);
        QVERIFY(settled(m_service->updateConfiguration(first.configuration, second->revisionId)));
        QVERIFY(settled(m_service->updateCode(name, m_code)));
    }

    void readsTheCodeOfAFunctionAsItWas()
    {
        const auto before = settled(m_service->create(configurationOf(m_hello), m_code)).value();
        const auto name = functionName(m_hello);
        QVERIFY(settled(m_service->updateCode(name, CodePackage::single(QStringLiteral("a.js"), "1"))));
        QCOMPARE(settled(m_service->codeOf(before)).value(), m_code);
    }

    void duplicatesWithTestEvents()
    {
        const auto source = settled(m_service->create(configurationOf(m_hello), m_code));
        QVERIFY(source);
        QVERIFY(sql(QStringLiteral("INSERT INTO test_events VALUES ('hello', 'e', x'31')")));
        QVERIFY(sql(QStringLiteral("UPDATE functions SET selected_event = 'e'")));
        const auto name = QStringLiteral("copy");
        const auto copy = settled(m_service->duplicate(functionName(m_hello), functionName(name)));
        QVERIFY(copy);
        QCOMPARE(copy->configuration, configurationOf(name));
        QCOMPARE(copy->code, source->code);
        QVERIFY(copy->revisionId != source->revisionId);
        QVERIFY(sql(QStringLiteral("SELECT 1 FROM test_events JOIN functions ON functions.name = function "
                                   "WHERE function = 'copy' AND body = x'31' AND selected_event = 'e'")));

        const auto taken = settled(m_service->duplicate(functionName(m_hello), functionName(name)));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Conflict);
    }

    void removesAllOfAFunction()
    {
        QVERIFY(settled(m_service->create(configurationOf(m_hello), m_code)));
        QVERIFY(sql(QStringLiteral("INSERT INTO test_events VALUES ('hello', 'e', x'31')")));
        QSignalSpy removed(m_service.get(), &FunctionService::functionRemoved);
        QVERIFY(settled(m_service->remove(functionName(m_hello))));
        QCOMPARE(removed.size(), 1);
        QVERIFY(!sql(QStringLiteral("SELECT 1 FROM test_events")));
        QVERIFY(!sql(QStringLiteral("SELECT 1 FROM environment_variables")));
        QVERIFY(settled(m_service->create(configurationOf(m_hello), m_code)));
    }

    void saysWhenThereIsNoSuchFunction()
    {
        const auto hello = functionName(m_hello);
        QList<Error> errors{
            settled(m_service->get(hello)).error(),
            settled(m_service->updateConfiguration(configurationOf(m_hello))).error(),
            settled(m_service->updateCode(hello, m_code)).error(),
            settled(m_service->duplicate(hello, functionName(QStringLiteral("copy")))).error(),
            settled(m_service->remove(hello)).error(),
            settled(m_service->code(hello)).error()};
        for (const auto &error : errors) {
            QCOMPARE(error.kind, ErrorKind::NotFound);
            QCOMPARE(error.message, QStringLiteral("Function not found: hello"));
        }
    }

    void leavesTheFunctionAloneWhenTheCodeIsRefused()
    {
        const auto before = settled(m_service->create(configurationOf(m_hello), m_code));
        QVERIFY(!settled(m_service->updateCode(functionName(m_hello), {})));
        QCOMPARE(settled(m_service->get(functionName(m_hello))).value(), before.value());
        QVERIFY(!settled(m_service->create(configurationOf(QStringLiteral("other")), {})));
        QVERIFY(!settled(m_service->get(functionName(QStringLiteral("other")))));
    }

    void answersWithTheReasonWhileTheWorkspaceIsClosed()
    {
        m_fixture->workspace.close();
        const auto hello = functionName(m_hello);
        QCOMPARE(settled(m_service->list()).error().kind, ErrorKind::Storage);
        QCOMPARE(settled(m_service->create(configurationOf(m_hello), m_code)).error().kind,
                 ErrorKind::Storage);
        QCOMPARE(settled(m_service->remove(hello)).error().kind, ErrorKind::Storage);
    }

    void namesThePackagesInUse()
    {
        const auto one = settled(m_service->create(configurationOf(QStringLiteral("one")), m_code));
        QVERIFY(settled(m_service->create(configurationOf(QStringLiteral("two")), m_code)));
        const auto other = settled(m_service->create(configurationOf(QStringLiteral("three")),
                                                     CodePackage::single(QStringLiteral("x.js"), "x")));
        auto inUse = FunctionStore(m_fixture->workspace).packagesInUse();
        QVERIFY(inUse);
        QCOMPARE(inUse->size(), 2);
        QVERIFY(inUse->contains(one->code.sha256));
        QVERIFY(inUse->contains(other->code.sha256));
    }

private:
    /// Runs a statement; true when it changed or found a row.
    bool sql(const QString &text)
    {
        QSqlQuery query(m_fixture->workspace.database());
        return query.exec(text) && (query.isSelect() ? query.next() : query.numRowsAffected() > 0);
    }

    const QString m_hello = QStringLiteral("hello");
    const CodePackage m_code =
        CodePackage::single(QStringLiteral("index.js"), "exports.handler = async () => 1;\n");
    FixedClock m_clock;
    CountingIds m_ids;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ZipImporter> m_zips;
    std::unique_ptr<FunctionService> m_service;
};

LAMBDESK_TEST(QCoreApplication, TestFunctionService)
#include "tst_functionservice.moc"
