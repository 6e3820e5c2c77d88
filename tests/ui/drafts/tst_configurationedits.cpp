// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/functions/configurationedits.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestConfigurationEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAllDown()
    {
        FunctionDraft typed = m_saved;
        typed.memory = u"12 8"_s;
        typed.ephemeralStorage = u"1 GB"_s;
        typed.environment = {{u"K"_s, u"v\u00e9"_s}, {u"K"_s, {}}, {{}, u"v"_s}};
        typed.layers = {{{LayerName::from(u"tools"_s).value(), 3}, {QByteArray(32, 'h'), 17}}};
        const ConfigurationEdits edits{m_saved, typed};
        QCOMPARE(ConfigurationEdits::decoded(edits.encoded()), std::optional(edits));
        QVERIFY(!ConfigurationEdits::decoded({}));
        QVERIFY(!ConfigurationEdits::decoded("nonsense"));
    }

    void changesNothingWhereNothingWasTyped()
    {
        FunctionDraft theirs = m_saved;
        theirs.description = u"theirs"_s;
        theirs.runtime = u"nodejs22.x"_s;
        theirs.timeoutMinutes = u"2"_s;
        theirs.layers = {{{LayerName::from(u"tools"_s).value(), 3}}};
        theirs.environment = {{u"D"_s, u"4"_s}};
        QCOMPARE(ConfigurationEdits({m_saved, m_saved}).on(theirs), theirs);
    }

    void winsFieldByField()
    {
        FunctionDraft mine = m_saved;
        mine.role = u"mine"_s;
        mine.runtime = u"python3.12"_s;
        mine.timeoutSeconds = u"9"_s;
        FunctionDraft theirs = m_saved;
        theirs.role = u"theirs"_s;
        theirs.memory = u"512"_s;
        theirs.ephemeralStorage = u"2048"_s;
        theirs.timeoutMinutes = u"2"_s;
        FunctionDraft both = mine;
        both.memory = u"512"_s; // and the time-out is one field
        both.ephemeralStorage = u"2048"_s;
        QCOMPARE(ConfigurationEdits({m_saved, mine}).on(theirs), both);
    }

    void leavesAloneWhatAnEarlierVersionDidNotKeep()
    {
        FunctionDraft before = m_saved;
        before.ephemeralStorage.clear();
        FunctionDraft now = before;
        now.role = u"mine"_s;
        FunctionDraft both = m_saved;
        both.role = u"mine"_s;
        QCOMPARE(ConfigurationEdits({before, now}).on(m_saved), both);
    }

    void winsVariableByVariable()
    {
        const QList<EnvironmentVariables::Variable> mine{
            {u"A"_s, u"mine"_s}, {u"B"_s, u"2"_s}, {u"N"_s, u"new"_s}}; // without C
        const QList<EnvironmentVariables::Variable> theirs{
            {u"A"_s, u"theirs"_s}, {u"B"_s, u"theirs"_s}, {u"C"_s, u"3"_s}, {u"T"_s, u"theirs"_s}};
        const QList<EnvironmentVariables::Variable> both{
            {u"A"_s, u"mine"_s}, {u"B"_s, u"theirs"_s}, {u"T"_s, u"theirs"_s}, {u"N"_s, u"new"_s}};
        QCOMPARE(mergedOn(theirs, mine), both);
        // What only one side has changed is as that side has it.
        QCOMPARE(mergedOn(m_saved.environment, mine), mine);
        QCOMPARE(mergedOn(theirs, m_saved.environment), theirs);
    }

    void losesNoVariableThatWasTypedTwice()
    {
        const QList<EnvironmentVariables::Variable> mine{{u"N"_s, u"1"_s}, {u"N"_s, u"2"_s}};
        const QList<EnvironmentVariables::Variable> theirs =
            m_saved.environment + QList<EnvironmentVariables::Variable>{{u"T"_s, {}}};
        const QList<EnvironmentVariables::Variable> both{{u"T"_s, {}}, {u"N"_s, u"1"_s}, {u"N"_s, u"2"_s}};
        QCOMPARE(mergedOn(theirs, mine), both);
    }

private:
    QList<EnvironmentVariables::Variable> mergedOn(const QList<EnvironmentVariables::Variable> &theirs,
                                                   const QList<EnvironmentVariables::Variable> &mine) const
    {
        ConfigurationEdits edits{m_saved, m_saved};
        edits.now.environment = mine;
        FunctionDraft saved = m_saved;
        saved.environment = theirs;
        return edits.on(saved).environment;
    }

    const FunctionDraft m_saved{u"mine"_s,       u"what"_s,
                                u"nodejs20.x"_s, u"index.handler"_s,
                                u"role"_s,       u"128"_s,
                                u"512"_s,        u"0"_s,
                                u"3"_s,          {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}, {u"C"_s, u"3"_s}}};
};

LAMBDESK_TEST(lambdesk::test::NoApplication, TestConfigurationEdits)
#include "tst_configurationedits.moc"
