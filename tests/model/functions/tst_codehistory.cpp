// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/codehistoryservice.h>
#include <model/functions/codehistorystore.h>
#include <model/functions/functionservice.h>
#include <model/functions/functionstore.h>
#include <model/functions/versionservice.h>
#include <model/packages/storedzip.h>
#include <model/packages/zipimporter.h>
#include <model/workspace/database.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;
using Kind = CodeArrival::Kind;

class TestCodeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        makeServices();
    }

    void cleanup()
    {
        m_history.reset();
        m_functions.reset();
        m_zips.reset();
    }

    void notesHowCodeCame()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))));
        m_clock.time = m_clock.time.addSecs(60);
        QVERIFY(settled(m_functions->updateCode(m_name, codeOf("2"))));
        QVERIFY(settled(m_functions->updateCodeFromZip(m_name, storedZip(codeOf("3")),
                                                       {Kind::Uploaded, u"three.zip"_s})));
        QVERIFY(settled(m_functions->updateCodeFromZip(m_name, storedZip(codeOf("4")), {Kind::Endpoint})));
        const auto entries = history();
        QCOMPARE(codes(entries), (QByteArrayList{"4", "3", "2", "1"}));
        QCOMPARE(entries.at(0).arrival, CodeArrival{Kind::Endpoint});
        QCOMPARE(entries.at(1).arrival, (CodeArrival{Kind::Uploaded, u"three.zip"_s}));
        QCOMPARE(entries.at(2).arrival, CodeArrival{Kind::Edited});
        QCOMPARE(entries.at(2).arrived, m_clock.time);
        QCOMPARE(entries.at(3).arrival, CodeArrival{Kind::Created});
        QCOMPARE(entries.at(3).arrived, m_clock.time.addSecs(-60));
        QCOMPARE(entries.at(3).handler, u"index.handler"_s);
        QCOMPARE(entries.at(3).runtime, u"nodejs20.x"_s);
        QCOMPARE(entries.at(3).code, referenceTo(storedZip(codeOf("1"))));
    }

    void notesOnlyOtherCode()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))));
        QVERIFY(settled(m_functions->updateCode(m_name, codeOf("1"))));
        auto configuration = configurationOf(u"hello"_s);
        configuration.memory = MemorySize::from(512, quotasOfStoredValues()).value();
        QVERIFY(settled(m_functions->updateConfiguration(configuration)));
        QCOMPARE(history().size(), 1);
    }

    void keepsTheLastTenPackages()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("0"))));
        for (int i = 1; i <= 12; ++i)
            QVERIFY(settled(m_functions->updateCode(m_name, codeOf(QByteArray::number(i)))));
        const auto entries = history();
        QCOMPARE(entries.size(), packagesInHistory);
        QCOMPARE(read(entries.last()), "3"_ba);
        QCOMPARE(read(entries.first()), "12"_ba);
    }

    void losesNoPackageToGoingToAndFro()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("old"))));
        for (int i = 0; i < 15; ++i)
            QVERIFY(settled(m_functions->updateCode(m_name, codeOf(i % 2 == 0 ? "a" : "b"))));
        const auto entries = history();
        QCOMPARE(entries.size(), packagesInHistory + 1);
        QCOMPARE(read(entries.last()), "old"_ba);
    }

    void sweepsOnlyWhatIsInNoHistory()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("0"))));
        for (int i = 1; i <= 12; ++i)
            QVERIFY(settled(m_functions->updateCode(m_name, codeOf(QByteArray::number(i)))));
        const PackageStore store(m_fixture->workspace.paths());
        store.sweep(FunctionStore(m_fixture->workspace).packagesInUse().value());
        for (int i = 0; i <= 12; ++i)
            QCOMPARE(store.has(referenceTo(storedZip(codeOf(QByteArray::number(i))))), i >= 3);
        QCOMPARE(codes(history()).size(), packagesInHistory);
    }

    void keepsWhatVersionsUse()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("published"))));
        VersionService versions(m_fixture->workspace, m_clock, m_ids);
        QVERIFY(settled(versions.publish(m_name, {})));
        for (int i = 1; i <= 10; ++i)
            QVERIFY(settled(m_functions->updateCode(m_name, codeOf(QByteArray::number(i)))));
        QCOMPARE(read(history().last()), "1"_ba);
        const PackageStore store(m_fixture->workspace.paths());
        store.sweep(FunctionStore(m_fixture->workspace).packagesInUse().value());
        QVERIFY(store.has(referenceTo(storedZip(codeOf("published")))));
    }

    void goesBack()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))));
        const auto second = settled(m_functions->updateCode(m_name, codeOf("2"))).value();
        const auto first = history().last();
        m_clock.time = m_clock.time.addSecs(5);
        QSignalSpy updated(m_functions.get(), &FunctionService::functionUpdated);
        const auto back = settled(m_history->goBack(m_name, first.id, second.revisionId));
        QVERIFY(back);
        QCOMPARE(back->code, first.code);
        QVERIFY(back->revisionId != second.revisionId);
        QCOMPARE(updated.size(), 1);
        QCOMPARE(settled(m_functions->code(m_name)).value(), codeOf("1"));
        const auto entries = history();
        QCOMPARE(codes(entries), (QByteArrayList{"1", "2", "1"}));
        QCOMPARE(entries.first().arrival,
                 (CodeArrival{Kind::WentBack, QString::number(first.arrived.toMSecsSinceEpoch())}));
        QCOMPARE(entries.first().arrived, m_clock.time);
    }

    void takesAReplacementBackWithItsHandler()
    {
        const auto first = settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))).value();
        const auto main = Handler::from(u"main.handler"_s, quotasOfStoredValues()).value();
        QSignalSpy updated(m_functions.get(), &FunctionService::functionUpdated);
        const auto second =
            settled(m_functions->updateCodeFromZip(m_name, storedZip(codeOf("2")), {{Kind::Uploaded}, main}));
        QVERIFY(second);
        QCOMPARE(second->configuration.handler, main);
        QCOMPARE(updated.size(), 1); // both in one step
        QCOMPARE(settled(m_functions->get(m_name)).value(), *second);
        // What is set meanwhile is no matter.
        auto slower = second->configuration;
        slower.timeout = Timeout::from(9, quotasOfStoredValues()).value();
        QVERIFY(settled(m_functions->updateConfiguration(slower)));
        const auto back = settled(m_history->takeBack(first, *second));
        QVERIFY(back);
        QCOMPARE(back->code, first.code);
        QCOMPARE(back->configuration.handler, first.configuration.handler);
        QCOMPARE(back->configuration.timeout, slower.timeout);
        QCOMPARE(history().first().arrival.kind, Kind::WentBack);
    }

    void leavesAHandlerThatDidNotComeWithTheCode()
    {
        const auto first = settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))).value();
        const auto second =
            settled(m_functions->updateCodeFromZip(m_name, storedZip(codeOf("2")), {{Kind::Uploaded}}))
                .value();
        auto other = second.configuration;
        other.handler = Handler::from(u"main.handler"_s, quotasOfStoredValues()).value();
        QVERIFY(settled(m_functions->updateConfiguration(other)));
        const auto back = settled(m_history->takeBack(first, second));
        QVERIFY(back);
        QCOMPARE(back->code, first.code);
        QCOMPARE(back->configuration.handler, other.handler);
    }

    void takesNothingBackThatIsOtherCodeByNow()
    {
        const auto first = settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))).value();
        const auto second =
            settled(m_functions->updateCodeFromZip(m_name, storedZip(codeOf("2")), {{Kind::Uploaded}}))
                .value();
        QVERIFY(settled(m_functions->updateCode(m_name, codeOf("3"))));
        const auto refused = settled(m_history->takeBack(first, second));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Stale);
        QCOMPARE(settled(m_functions->code(m_name)).value(), codeOf("3"));
    }

    void changesNoHandlerOfCodeThatIsRefused()
    {
        const auto first = settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))).value();
        const auto main = Handler::from(u"main.handler"_s, quotasOfStoredValues()).value();
        const auto refused =
            settled(m_functions->updateCodeFromZip(m_name, "no zip", {{Kind::Uploaded}, main}));
        QVERIFY(!refused);
        QCOMPARE(settled(m_functions->get(m_name)).value(), first);
    }

    void goesBackToNothingElse()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))));
        QVERIFY(settled(m_functions->create(configurationOf(u"other"_s), codeOf("theirs"))));
        const auto theirs = settled(m_history->list(functionName(u"other"_s))).value().first();
        QCOMPARE(settled(m_history->goBack(m_name, theirs.id)).error().kind, ErrorKind::NotFound);
        const auto first = history().first();
        QVERIFY(settled(m_functions->updateCode(m_name, codeOf("2"))));
        QCOMPARE(settled(m_history->goBack(m_name, first.id, u"another"_s)).error().kind, ErrorKind::Stale);
        QVERIFY(QDir(PackageStore(m_fixture->workspace.paths()).folder(first.code)).removeRecursively());
        QCOMPARE(settled(m_history->goBack(m_name, first.id)).error().kind, ErrorKind::Storage);
        QCOMPARE(settled(m_functions->code(m_name)).value(), codeOf("2"));
        QCOMPARE(history().size(), 2);
    }

    void copiesAndForgetsWithTheFunction()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))));
        QVERIFY(settled(m_functions->updateCode(m_name, codeOf("2"))));
        QVERIFY(settled(m_functions->duplicate(m_name, functionName(u"copy"_s))));
        const auto copied = settled(m_history->list(functionName(u"copy"_s))).value();
        QCOMPARE(codes(copied), QByteArrayList{"2"});
        QCOMPARE(copied.first().arrival, (CodeArrival{Kind::Copied, u"hello"_s}));
        QVERIFY(settled(m_functions->remove(m_name)));
        QVERIFY(history().isEmpty());
        QCOMPARE(FunctionStore(m_fixture->workspace).packagesInUse().value().size(), 1);
    }

    void beginsWithTheCodeThatIsThere()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))));
        cleanup();
        // As a workspace was before there was a history.
        for (const auto &sql :
             {u"DROP TABLE code_history"_s, u"DROP TABLE version_layers"_s, u"DROP TABLE function_layers"_s,
              u"DROP TABLE layer_versions"_s, u"DROP TABLE drafts"_s,
              u"ALTER TABLE functions DROP COLUMN removed_name"_s,
              u"ALTER TABLE functions DROP COLUMN removed_ms"_s,
              u"ALTER TABLE asynchronous_invocations DROP COLUMN trace_header"_s,
              u"ALTER TABLE functions DROP COLUMN ephemeral_storage_mb"_s,
              u"ALTER TABLE versions DROP COLUMN ephemeral_storage_mb"_s, u"PRAGMA user_version = 3"_s})
            QVERIFY(Statement(m_fixture->workspace.database(), sql).run());
        m_fixture->workspace.close();
        QVERIFY(m_fixture->workspace.open());
        makeServices();
        const auto entries = history();
        QCOMPARE(codes(entries), QByteArrayList{"1"});
        QCOMPARE(entries.first().arrival, CodeArrival{});
        QCOMPARE(entries.first().arrived, m_clock.time);
    }

    /// The new code and its entry are one: what fails between them leaves neither.
    void writesCodeAndEntryTogether()
    {
        QVERIFY(settled(m_functions->create(configurationOf(u"hello"_s), codeOf("1"))));
        const auto refuse = u"CREATE TRIGGER refuse BEFORE INSERT ON code_history BEGIN SELECT "
                            "raise(ABORT, 'no'); END"_s;
        QVERIFY(Statement(m_fixture->workspace.database(), refuse).run());
        QVERIFY(!settled(m_functions->updateCode(m_name, codeOf("2"))));
        QCOMPARE(settled(m_functions->code(m_name)).value(), codeOf("1"));
        QCOMPARE(codes(history()), QByteArrayList{"1"});
    }

private:
    void makeServices()
    {
        m_zips = std::make_unique<ZipImporter>(
            PackageStore(m_fixture->workspace.paths()),
            ZipImporter::Settings{QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"), 10'000, 20'000});
        m_functions = std::make_unique<FunctionService>(m_fixture->workspace, m_clock, m_ids, m_zips.get());
        m_history = std::make_unique<CodeHistoryService>(m_fixture->workspace, *m_functions);
    }
    static CodePackage codeOf(const QByteArray &text) { return CodePackage::single(u"index.js"_s, text); }
    QList<CodeHistoryEntry> history() { return settled(m_history->list(m_name)).value(); }
    QByteArray read(const CodeHistoryEntry &entry) const
    {
        return PackageStore(m_fixture->workspace.paths()).read(entry.code).value().files.first().bytes;
    }
    QByteArrayList codes(const QList<CodeHistoryEntry> &entries) const
    {
        QByteArrayList texts;
        for (const auto &entry : entries)
            texts << read(entry);
        return texts;
    }

    const FunctionName m_name = functionName(u"hello"_s);
    FixedClock m_clock;
    CountingIds m_ids;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ZipImporter> m_zips;
    std::unique_ptr<FunctionService> m_functions;
    std::unique_ptr<CodeHistoryService> m_history;
};

LAMBDESK_TEST(QCoreApplication, TestCodeHistory)
#include "tst_codehistory.moc"
