// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/aliasservice.h>
#include <model/functions/codehistorystore.h>
#include <model/functions/functionresolver.h>
#include <model/functions/functionservice.h>
#include <model/functions/functionstore.h>
#include <model/functions/versionservice.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const auto hello = QStringLiteral("hello");
const auto quotas = quotasOfStoredValues();

Qualifier qualifier(const QString &text)
{
    return Qualifier::from(text, quotas).value();
}

AliasName aliasName(const QString &text)
{
    return AliasName::from(text, quotas).value();
}

Description description(const QString &text)
{
    return Description::from(text, quotas).value();
}

} // namespace

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        m_functions = std::make_unique<FunctionService>(m_fixture->workspace, m_clock, m_ids);
        m_versions = std::make_unique<VersionService>(m_fixture->workspace, m_clock, m_ids);
        m_aliases = std::make_unique<AliasService>(m_fixture->workspace, m_ids);
        m_resolver = std::make_unique<FunctionResolver>(m_fixture->workspace, [this] { return m_chance; });
        m_latest = std::make_unique<Function>(
            settled(m_functions->create(configurationOf(hello), codeOf("1"))).value());
    }
    void cleanup()
    {
        m_resolver.reset();
        m_aliases.reset();
        m_versions.reset();
        m_functions.reset();
    }

    void keepsCodeAndConfigurationAsTheyWere()
    {
        QSignalSpy published(m_versions.get(), &VersionService::versionPublished);
        const auto first = settled(m_versions->publish(m_name, {description(QStringLiteral("one"))}));
        QVERIFY(first);
        QCOMPARE(first->version, QStringLiteral("1"));
        QCOMPARE(first->configuration.description.value(), QStringLiteral("one"));
        QCOMPARE(first->configuration.environment, m_latest->configuration.environment);
        QVERIFY(first->revisionId != m_latest->revisionId);
        QCOMPARE(published.size(), 1);

        QVERIFY(settled(m_functions->updateCode(m_name, codeOf("2"))));
        QVERIFY(settled(m_functions->edit(m_name, {}, [](Function &function) -> Result<void> {
            function.configuration.ephemeralStorage = EphemeralStorage::from(2048, quotas).value();
            return {};
        })));
        const auto second = settled(m_versions->publish(m_name, {}));
        QVERIFY(second);
        QCOMPARE(second->version, QStringLiteral("2"));
        QVERIFY(second->code != first->code);
        QCOMPARE(first->configuration.ephemeralStorage, m_latest->configuration.ephemeralStorage);
        QCOMPARE(second->configuration.ephemeralStorage.megabytes(), 2048);

        m_fixture->workspace.close();
        QVERIFY(m_fixture->workspace.open());
        QCOMPARE(m_resolver->resolve(m_name, Qualifier(1)).value(), *first);
        QCOMPARE(m_resolver->resolve(m_name, Qualifier(2)).value(), *second);
        const auto list = settled(m_versions->list(m_name)).value();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0].version, QStringLiteral("$LATEST"));
        QCOMPARE(list[2], *second);
    }

    void publishesNothingWhenNothingChanged()
    {
        const auto first = settled(m_versions->publish(m_name, {})).value();
        QSignalSpy published(m_versions.get(), &VersionService::versionPublished);
        QCOMPARE(settled(m_versions->publish(m_name, {description(QStringLiteral("other"))})).value(), first);
        QVERIFY(published.isEmpty());
    }

    void publishesAnotherSizeOfStorage()
    {
        QVERIFY(settled(m_versions->publish(m_name, {})));
        QVERIFY(settled(m_functions->edit(m_name, {}, [](Function &function) -> Result<void> {
            function.configuration.ephemeralStorage = EphemeralStorage::from(2048, quotas).value();
            return {};
        })));
        QCOMPARE(settled(m_versions->publish(m_name, {})).value().version, QStringLiteral("2"));
    }

    void neverUsesANumberTwice()
    {
        QVERIFY(settled(m_versions->publish(m_name, {})));
        QVERIFY(settled(m_versions->remove(m_name, 1)));
        QCOMPARE(m_resolver->resolve(m_name, Qualifier(1)).error().kind, ErrorKind::NotFound);
        QCOMPARE(settled(m_versions->publish(m_name, {})).value().version, QStringLiteral("2"));
    }

    void refusesAnotherCodeOrRevision()
    {
        VersionService::Publication otherCode;
        otherCode.codeSha256 = QByteArray(32, 'x');
        QCOMPARE(settled(m_versions->publish(m_name, otherCode)).error().kind, ErrorKind::InvalidParameter);
        VersionService::Publication otherRevision;
        otherRevision.revisionId = QStringLiteral("x");
        QCOMPARE(settled(m_versions->publish(m_name, otherRevision)).error().kind, ErrorKind::Stale);
        VersionService::Publication same;
        same.codeSha256 = m_latest->code.sha256;
        same.revisionId = m_latest->revisionId;
        QVERIFY(settled(m_versions->publish(m_name, same)));
    }

    void keepsThePackageOfAVersion()
    {
        const auto first = settled(m_versions->publish(m_name, {})).value();
        // So many that the function's history has forgotten it.
        for (int i = 0; i < packagesInHistory; ++i)
            QVERIFY(settled(m_functions->updateCode(m_name, codeOf("later " + QByteArray::number(i)))));
        const FunctionStore store(m_fixture->workspace);
        QCOMPARE(store.packagesInUse().value().size(), packagesInHistory + 1);
        QVERIFY(store.packagesInUse().value().contains(first.code.sha256));
        QVERIFY(settled(m_versions->remove(m_name, 1)));
        QCOMPARE(store.packagesInUse().value().size(), packagesInHistory);
        QVERIFY(!store.packagesInUse().value().contains(first.code.sha256));
    }

    void goesWithItsFunction()
    {
        QVERIFY(settled(m_versions->publish(m_name, {})));
        QVERIFY(settled(m_aliases->create(alias(Qualifier(1)))));
        QVERIFY(settled(m_functions->remove(m_name)));
        QCOMPARE(m_resolver->resolve(m_name, Qualifier(1)).error().kind, ErrorKind::NotFound);
        QVERIFY(settled(m_functions->create(configurationOf(hello), codeOf("1"))));
        QVERIFY(settled(m_aliases->list(m_name)).value().isEmpty());
        QCOMPARE(settled(m_versions->list(m_name)).value().size(), 1);
    }

    void editsInOneGoOrNotAtAll()
    {
        const auto refuse = [](Function &) -> Result<void> {
            return fail(ErrorKind::InvalidParameter, QStringLiteral("no"));
        };
        QCOMPARE(settled(m_functions->edit(m_name, {}, refuse)).error().message, QStringLiteral("no"));
        const auto change = [](Function &function) -> Result<void> {
            function.deadLetterTarget = QStringLiteral("arn:x");
            return {};
        };
        QCOMPARE(settled(m_functions->edit(m_name, QStringLiteral("x"), change)).error().kind,
                 ErrorKind::Stale);
        QCOMPARE(settled(m_functions->get(m_name)).value(), *m_latest);
        const auto changed = settled(m_functions->edit(m_name, m_latest->revisionId, change)).value();
        QCOMPARE(changed.deadLetterTarget, QStringLiteral("arn:x"));
        QCOMPARE(settled(m_functions->get(m_name)).value(), changed);
    }

    void anAliasStandsForAVersion()
    {
        const auto first = settled(m_versions->publish(m_name, {})).value();
        QSignalSpy changed(m_aliases.get(), &AliasService::aliasesChanged);
        const auto made = settled(m_aliases->create(alias(Qualifier(1))));
        QVERIFY(made);
        QVERIFY(!made->revisionId.isEmpty());
        QCOMPARE(settled(m_aliases->get(m_name, aliasName(QStringLiteral("prod")))).value(), *made);
        QCOMPARE(settled(m_aliases->list(m_name)).value(), QList<Alias>{*made});
        QCOMPARE(m_resolver->resolve(m_name, qualifier(QStringLiteral("prod"))).value(), first);

        QCOMPARE(settled(m_aliases->create(alias(Qualifier(1)))).error().kind, ErrorKind::Conflict);
        QCOMPARE(settled(m_versions->remove(m_name, 1)).error().kind, ErrorKind::Conflict);
        QVERIFY(settled(m_aliases->remove(m_name, aliasName(QStringLiteral("prod")))));
        QCOMPARE(m_resolver->resolve(m_name, qualifier(QStringLiteral("prod"))).error().kind,
                 ErrorKind::NotFound);
        QVERIFY(settled(m_versions->remove(m_name, 1)));
        QCOMPARE(changed.size(), 2);
    }

    void anAliasOfLatestFollowsIt()
    {
        QVERIFY(settled(m_aliases->create(alias(Qualifier()))));
        const auto changed = settled(m_functions->updateCode(m_name, codeOf("2"))).value();
        QCOMPARE(m_resolver->resolve(m_name, qualifier(QStringLiteral("prod"))).value(), changed);
    }

    void sharesInvocationsByWeight()
    {
        QVERIFY(settled(m_versions->publish(m_name, {})));
        QVERIFY(settled(m_functions->updateCode(m_name, codeOf("2"))));
        QVERIFY(settled(m_versions->publish(m_name, {})));
        Alias shared = alias(Qualifier(1));
        shared.route = Alias::Route{2, 0.25};
        QVERIFY(settled(m_aliases->create(shared)));
        const auto prod = qualifier(QStringLiteral("prod"));
        m_chance = 0.2499;
        QCOMPARE(m_resolver->resolve(m_name, prod).value().version, QStringLiteral("2"));
        QCOMPARE(m_resolver->describe(m_name, prod).value().version, QStringLiteral("1"));
        m_chance = 0.25;
        QCOMPARE(m_resolver->resolve(m_name, prod).value().version, QStringLiteral("1"));
    }

    void refusesAliasesThatCannotBe()
    {
        QVERIFY(settled(m_versions->publish(m_name, {})));
        QCOMPARE(settled(m_aliases->create(alias(Qualifier(9)))).error().kind, ErrorKind::NotFound);
        Alias shared = alias(Qualifier(1));
        shared.route = Alias::Route{9, 0.5};
        QCOMPARE(settled(m_aliases->create(shared)).error().kind, ErrorKind::NotFound);
        shared.route = Alias::Route{1, 0.5};
        QCOMPARE(settled(m_aliases->create(shared)).error().kind, ErrorKind::InvalidParameter);
        shared = alias(Qualifier());
        shared.route = Alias::Route{1, 0.5};
        QCOMPARE(settled(m_aliases->create(shared)).error().kind, ErrorKind::InvalidParameter);
        shared = alias(Qualifier(1));
        shared.route = Alias::Route{2, 1.5};
        QCOMPARE(settled(m_aliases->create(shared)).error().kind, ErrorKind::InvalidParameter);
        QVERIFY(settled(m_aliases->list(m_name)).value().isEmpty());
    }

    void editsAnAliasOfTheRevisionThatWasRead()
    {
        QVERIFY(settled(m_versions->publish(m_name, {})));
        const auto made = settled(m_aliases->create(alias(Qualifier(1)))).value();
        const auto change = [](Alias &alias) -> Result<void> {
            alias.version = Qualifier();
            return {};
        };
        QCOMPARE(settled(m_aliases->edit(m_name, made.name, QStringLiteral("x"), change)).error().kind,
                 ErrorKind::Stale);
        const auto changed = settled(m_aliases->edit(m_name, made.name, made.revisionId, change)).value();
        QCOMPARE(changed.version, Qualifier());
        QVERIFY(changed.revisionId != made.revisionId);
        QCOMPARE(settled(m_aliases->edit(m_name, made.name, made.revisionId, change)).error().kind,
                 ErrorKind::Stale);
    }

private:
    static CodePackage codeOf(const QByteArray &text)
    {
        return CodePackage::single(QStringLiteral("index.js"), text);
    }
    Alias alias(const Qualifier &version) const
    {
        return {m_name, aliasName(QStringLiteral("prod")), version, std::nullopt,
                description(QStringLiteral("what users get"))};
    }

    const FunctionName m_name = functionName(hello);
    FixedClock m_clock;
    CountingIds m_ids;
    double m_chance = 0;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<FunctionService> m_functions;
    std::unique_ptr<VersionService> m_versions;
    std::unique_ptr<AliasService> m_aliases;
    std::unique_ptr<FunctionResolver> m_resolver;
    std::unique_ptr<Function> m_latest;
};

LAMBDESK_TEST(QCoreApplication, TestVersions)
#include "tst_versions.moc"
