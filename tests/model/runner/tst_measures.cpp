// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/programtexts.h>
#include <model/runner/measures.h>
#include <tests/support/testprogram.h>

#include <QLocale>
#include <QTranslator>
#include <QtTest>

#include <algorithm>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// As the window's own: programs are told in English, and what it doesn't know it leaves.
class CapitalLetters final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (ProgramTexts::isOn() || text.startsWith(u"Kept"_s))
            return {};
        return QLatin1String(context) == u"lambdesk::Measures"_s && text.contains(u"bubblewrap"_s)
                   ? QString()
                   : text.toUpper();
    }
};

namespace
{

Measure measureOf(const EnvironmentFacts &facts, const QString &what)
{
    const QList<Measure> measures = runMeasures(facts);
    const auto found = std::find_if(measures.cbegin(), measures.cend(),
                                    [&what](const Measure &measure) { return measure.what == what; });
    return found == measures.cend() ? Measure() : *found;
}

} // namespace

/// What is said of a run is kept in English and read in the window's language.
class TestMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_capitals));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_capitals);
        QLocale::setDefault(QLocale::c());
    }

    void areEnglishInEachWindow()
    {
        const QList<Measure> inCapitals = runMeasures(m_facts);
        QCoreApplication::removeTranslator(&m_capitals);
        QCOMPARE(inCapitals, runMeasures(m_facts));
        QCOMPARE(inCapitals.constFirst().what, u"Time-out"_s);
    }

    void areReadInTheWindowsLanguage()
    {
        const Measure files = inWindowLanguage(measureOf(m_facts, u"Number of open files"_s));
        QCOMPARE(files.what, u"NUMBER OF OPEN FILES"_s);
        QCOMPARE(files.note, u"AT MOST 1,024 IN EACH PROCESS."_s);
        QVERIFY(files.values.isEmpty());
    }

    void sayWhyThereIsNoSandbox()
    {
        EnvironmentFacts facts = m_facts;
        facts.sandboxProblem = u"bubblewrap is not installed"_s;
        const Measure isolation = inWindowLanguage(measureOf(facts, u"File system isolation"_s));
        QCOMPARE(isolation.note,
                 u"THE FUNCTION CAN READ AND WRITE WHAT YOU CAN: BUBBLEWRAP IS NOT INSTALLED."_s);
    }

    void sayWhatTheKernelGivesAProcessWithoutAControlGroup()
    {
        EnvironmentFacts facts = m_facts;
        facts.dataLimitMb = 2304;
        QCoreApplication::removeTranslator(&m_capitals);
        const auto note = [&facts] { return inWindowLanguage(measureOf(facts, u"Memory limit"_s)).note; };
        QVERIFY2(note().contains(u"at most 2,304 MB"_s), qPrintable(note()));
        facts.memoryGroup = true;
        QVERIFY2(!note().contains(u"2,304"_s), qPrintable(note()));
    }

    void sayWhatHoldsTheNumberOfProcesses()
    {
        EnvironmentFacts facts = m_facts;
        facts.sandboxProblem = u"bubblewrap is not installed"_s;
        QCoreApplication::removeTranslator(&m_capitals);
        const auto note = [&facts] {
            return inWindowLanguage(measureOf(facts, u"Number of processes"_s)).note;
        };
        QVERIFY2(note().contains(u"more than 1,024 end the function"_s), qPrintable(note()));
        facts.processGroup = true;
        QCOMPARE(note(), u"At most 1,024, threads included."_s);
    }

    void sayHowMuchTheGroupAndTheStorageHold()
    {
        EnvironmentFacts facts = m_facts;
        facts.memoryMb = 128;
        facts.ephemeralStorageMb = 2048;
        facts.memoryGroup = true;
        QCOMPARE(measureOf(facts, u"Ephemeral storage"_s).values, QStringList{u"2048"_s});
        QCOMPARE(measureOf(facts, u"Memory limit"_s).values, QStringList{u"2176"_s});
        facts.sandboxProblem = u"bubblewrap is not installed"_s;
        QCOMPARE(measureOf(facts, u"Ephemeral storage"_s).state, Measure::State::Simulated);
        QVERIFY(measureOf(facts, u"Memory limit"_s).values.isEmpty());
    }

    void sayWhatTheRoleDoesNotAllow()
    {
        EnvironmentFacts facts = m_facts;
        facts.logProblem = LogProblem{u"%2"_s, u"logs:PutLogEvents"_s};
        const Measure role = measureOf(facts, u"Permissions of the role"_s);
        QCOMPARE(role.values, (QStringList{u"%2"_s, u"logs:PutLogEvents"_s}));
        QCoreApplication::removeTranslator(&m_capitals);
        QCOMPARE(
            inWindowLanguage(role).note,
            u"The output isn't stored in CloudWatch Logs: the role %2 doesn't allow logs:PutLogEvents."_s);
    }

    void leaveARoleItsName()
    {
        EnvironmentFacts facts = m_facts;
        facts.logProblem = LogProblem{u"Billing"_s, u"logs:PutLogEvents"_s};
        QCOMPARE(inWindowLanguage(measureOf(facts, u"Permissions of the role"_s)).note,
                 u"THE OUTPUT ISN'T STORED IN CLOUDWATCH LOGS: THE ROLE Billing DOESN'T ALLOW "
                 "logs:PutLogEvents."_s);
    }

    void leaveWhatAnEarlierVersionHasKept()
    {
        const Measure kept{u"Kept as it was"_s, Measure::State::Simulated, u"Kept for 20 % of the time"_s};
        QCOMPARE(inWindowLanguage(kept), kept);
    }

    void callTheStorageAsTheSettingDoes()
    {
        const Measure kept{u"Temporary storage"_s, Measure::State::Enforced, {}};
        QCOMPARE(inWindowLanguage(kept).what, u"EPHEMERAL STORAGE"_s);
        EnvironmentFacts isolated = m_facts;
        QVERIFY(!measureOf(isolated, u"Ephemeral storage"_s).note.isEmpty());
        isolated.sandboxProblem = u"bubblewrap is not installed"_s;
        QVERIFY(!measureOf(isolated, u"Ephemeral storage"_s).note.isEmpty());
    }

private:
    static Quotas quotas()
    {
        Quotas quotas;
        quotas.openFiles = 1024;
        quotas.processes = 1024;
        return quotas;
    }

    CapitalLetters m_capitals;
    const Quotas m_quotas = quotas();
    const EnvironmentFacts m_facts{false, {}, m_quotas};
};

LAMBDESK_TEST(QCoreApplication, TestMeasures)
#include "tst_measures.moc"
