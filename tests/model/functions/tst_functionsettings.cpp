// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionservice.h>
#include <model/functions/functionsettingsservice.h>
#include <model/functions/policyservice.h>

#include <tests/support/testprogram.h>
#include <tests/support/workspacefixture.h>

#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

namespace
{

Quotas quotasOfSettings()
{
    Quotas quotas = quotasOfStoredValues();
    quotas.concurrentExecutions = 1000;
    quotas.unreservedConcurrencyMinimum = 100;
    quotas.asynchronousRetries = 2;
    quotas.asynchronousAgeMinimumSeconds = 60;
    quotas.asynchronousAgeMaximumSeconds = 21600;
    quotas.tagsPerFunction = 3;
    quotas.statementIdLength = 100;
    quotas.policyBytes = 500;
    return quotas;
}

} // namespace

class TestFunctionSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        m_functions = std::make_unique<FunctionService>(m_fixture->workspace, m_clock, m_ids);
        m_settings =
            std::make_unique<FunctionSettingsService>(m_fixture->workspace, m_clock, quotasOfSettings());
        m_policies = std::make_unique<PolicyService>(m_fixture->workspace, m_ids, quotasOfSettings());
        for (const auto &name : {m_one, m_two})
            QVERIFY(settled(
                m_functions->create(configurationOf(name.value()), CodePackage::single(u"index.js"_s, "1"))));
    }
    void cleanup()
    {
        m_policies.reset();
        m_settings.reset();
        m_functions.reset();
    }

    void keepsTags()
    {
        QVERIFY(settled(m_settings->tag(m_one, {{u"b"_s, u"2"_s}, {u"a"_s, u""_s}})));
        QVERIFY(settled(m_settings->tag(m_one, {{u"b"_s, u"3"_s}, {u"c"_s, u"4"_s}})));
        QCOMPARE(settled(m_settings->tags(m_one)).value(),
                 (Tags{{u"a"_s, u""_s}, {u"b"_s, u"3"_s}, {u"c"_s, u"4"_s}}));
        QVERIFY(settled(m_settings->untag(m_one, {u"a"_s, u"none"_s})));
        QCOMPARE(settled(m_settings->tags(m_one)).value(), (Tags{{u"b"_s, u"3"_s}, {u"c"_s, u"4"_s}}));
        QVERIFY(settled(m_settings->tags(m_two)).value().isEmpty());
    }

    void refusesOddTags()
    {
        QCOMPARE(settled(m_settings->tag(m_one, {{u""_s, u"1"_s}})).error().kind,
                 ErrorKind::InvalidParameter);
        QCOMPARE(settled(m_settings->tag(m_one, {{u"aws:x"_s, u"1"_s}})).error().kind,
                 ErrorKind::InvalidParameter);
        QCOMPARE(settled(m_settings->tag(m_one, {{u"a"_s, QString(257, u'x')}})).error().kind,
                 ErrorKind::InvalidParameter);
        QCOMPARE(settled(m_settings->tag(
                             m_one, {{u"a"_s, u""_s}, {u"b"_s, u""_s}, {u"c"_s, u""_s}, {u"d"_s, u""_s}}))
                     .error()
                     .kind,
                 ErrorKind::InvalidParameter);
        QVERIFY(settled(m_settings->tags(m_one)).value().isEmpty());
        QCOMPARE(settled(m_settings->tags(functionName(u"none"_s))).error().kind, ErrorKind::NotFound);
    }

    void leavesEnoughConcurrencyToTheOthers()
    {
        QSignalSpy changed(m_settings.get(), &FunctionSettingsService::reservedConcurrencyChanged);
        QCOMPARE(settled(m_settings->reservedConcurrency(m_one)).value(), std::nullopt);
        QVERIFY(settled(m_settings->reserveConcurrency(m_one, 500)));
        QVERIFY(settled(m_settings->reserveConcurrency(m_two, 400)));
        const auto tooMuch = settled(m_settings->reserveConcurrency(m_two, 401));
        QCOMPARE(tooMuch.error().kind, ErrorKind::InvalidParameter);
        QVERIFY(tooMuch.error().message.endsWith(u"below its minimum value of [100]."_s));
        QCOMPARE(settled(m_settings->reservedConcurrency(m_two)).value(), std::optional(400));
        QCOMPARE(settled(m_settings->unreservedConcurrency()).value(), 100);
        QVERIFY(settled(m_settings->reserveConcurrency(m_one, 0)));
        QCOMPARE(settled(m_settings->reservedConcurrency(m_one)).value(), std::optional(0));
        QVERIFY(settled(m_settings->reserveConcurrency(m_one, std::nullopt)));
        QCOMPARE(settled(m_settings->unreservedConcurrency()).value(), 600);
        QCOMPARE(changed.size(), 4);
    }

    void keepsEventInvokeConfigs()
    {
        QCOMPARE(settled(m_settings->eventInvokeConfig(m_one, Qualifier())).error().kind,
                 ErrorKind::NotFound);
        const auto target = u"arn:aws:lambda:us-east-1:000000000000:function:two"_s;
        const auto config =
            settled(m_settings->putEventInvokeConfig(m_one, Qualifier(), [&](EventInvokeConfig &edited) {
                edited = {1, 120, target, {}, {}};
            }));
        QVERIFY(config);
        QCOMPARE(*config, (EventInvokeConfig{1, 120, target, {}, m_clock.time}));
        QVERIFY(settled(m_settings->updateEventInvokeConfig(
            m_one, Qualifier(), [](EventInvokeConfig &edited) { edited.maximumRetries = 0; })));
        QCOMPARE(settled(m_settings->updateEventInvokeConfig(m_one, Qualifier(3), [](EventInvokeConfig &) {}))
                     .error()
                     .kind,
                 ErrorKind::NotFound);
        QVERIFY(settled(m_settings->putEventInvokeConfig(m_one, Qualifier(3), [](EventInvokeConfig &) {})));
        const auto all = settled(m_settings->eventInvokeConfigs(m_one)).value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].first, u"$LATEST"_s);
        QCOMPARE(all[0].second, (EventInvokeConfig{0, 120, target, {}, m_clock.time}));
        QCOMPARE(all[1].second, (EventInvokeConfig{std::nullopt, std::nullopt, {}, {}, m_clock.time}));
        QVERIFY(settled(m_settings->removeEventInvokeConfig(m_one, Qualifier())));
        QCOMPARE(settled(m_settings->removeEventInvokeConfig(m_one, Qualifier())).error().kind,
                 ErrorKind::NotFound);
    }

    void refusesOddEventInvokeConfigs()
    {
        for (const EventInvokeConfig &odd :
             {EventInvokeConfig{3}, EventInvokeConfig{-1}, EventInvokeConfig{std::nullopt, 59},
              EventInvokeConfig{std::nullopt, 21601},
              EventInvokeConfig{std::nullopt, std::nullopt, u"arn:aws:sqs:us-east-1:000000000000:q"_s}}) {
            const auto put = settled(m_settings->putEventInvokeConfig(
                m_one, Qualifier(), [&odd](EventInvokeConfig &edited) { edited = odd; }));
            QCOMPARE(put.error().kind, ErrorKind::InvalidParameter);
        }
    }

    void keepsPolicies()
    {
        QCOMPARE(settled(m_policies->get(m_one, Qualifier())).error().kind, ErrorKind::NotFound);
        const auto first = settled(m_policies->add(m_one, Qualifier(), m_statement, {})).value();
        QCOMPARE(first.statements, QList<PolicyStatement>{m_statement});
        QCOMPARE(settled(m_policies->add(m_one, Qualifier(), m_statement, {})).error().kind,
                 ErrorKind::Conflict);
        PolicyStatement other = m_statement;
        other.sid = u"another"_s;
        QCOMPARE(settled(m_policies->add(m_one, Qualifier(), other, u"x"_s)).error().kind, ErrorKind::Stale);
        QVERIFY(settled(m_policies->add(m_one, Qualifier(), other, first.revisionId)));
        QCOMPARE(settled(m_policies->get(m_one, Qualifier())).value().statements,
                 (QList<PolicyStatement>{m_statement, other}));
        QVERIFY(!settled(m_policies->get(m_one, Qualifier(1))));

        QVERIFY(settled(m_policies->remove(m_one, Qualifier(), m_statement.sid, {})));
        QCOMPARE(settled(m_policies->remove(m_one, Qualifier(), m_statement.sid, {})).error().message,
                 u"Statement s3 is not found in resource policy."_s);
        QVERIFY(settled(m_policies->remove(m_one, Qualifier(), other.sid, {})));
        QCOMPARE(settled(m_policies->get(m_one, Qualifier())).error().kind, ErrorKind::NotFound);
    }

    void refusesOddStatements()
    {
        PolicyStatement odd = m_statement;
        odd.sid = u"a b"_s;
        QCOMPARE(settled(m_policies->add(m_one, Qualifier(), odd, {})).error().kind,
                 ErrorKind::InvalidParameter);
        odd = m_statement;
        odd.action = u"s3:GetObject"_s;
        QCOMPARE(settled(m_policies->add(m_one, Qualifier(), odd, {})).error().kind,
                 ErrorKind::InvalidParameter);
        odd = m_statement;
        odd.principal.clear();
        QCOMPARE(settled(m_policies->add(m_one, Qualifier(), odd, {})).error().kind,
                 ErrorKind::InvalidParameter);
        odd = m_statement;
        odd.sourceArn = QString(600, u'x');
        QCOMPARE(settled(m_policies->add(m_one, Qualifier(), odd, {})).error().kind, ErrorKind::TooLarge);
        QCOMPARE(settled(m_policies->add(functionName(u"none"_s), Qualifier(), m_statement, {})).error().kind,
                 ErrorKind::NotFound);
    }

private:
    const FunctionName m_one = functionName(u"one"_s);
    const FunctionName m_two = functionName(u"two"_s);
    const PolicyStatement m_statement{u"s3"_s, u"lambda:InvokeFunction"_s, u"s3.amazonaws.com"_s,
                                      u"arn:aws:s3:::bucket"_s, u"000000000000"_s};
    FixedClock m_clock;
    CountingIds m_ids;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<FunctionService> m_functions;
    std::unique_ptr<FunctionSettingsService> m_settings;
    std::unique_ptr<PolicyService> m_policies;
};

LAMBDESK_TEST(QCoreApplication, TestFunctionSettings)
#include "tst_functionsettings.moc"
