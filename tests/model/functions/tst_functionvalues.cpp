// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/functionvalues.h>
#include <tests/support/testprogram.h>

#include <QLocale>
#include <QtTest>

using namespace lambdesk;

namespace
{

Quotas quotasOfValues()
{
    Quotas q;
    q.memoryMinimumMb = 128;
    q.memoryMaximumMb = 1536;
    q.memoryStepMb = 64;
    q.ephemeralStorageMinimumMb = 512;
    q.ephemeralStorageMaximumMb = 10240;
    q.timeoutMinimumSeconds = 1;
    q.timeoutMaximumSeconds = 300;
    q.functionNameLength = 64;
    q.descriptionLength = 256;
    q.handlerLength = 128;
    q.environmentVariablesBytes = 4096;
    return q;
}

} // namespace

class TestFunctionValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void checksNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto alphabet =
            QStringLiteral("A name has letters, digits, hyphens and underscores only; \"%1\" has %2.");
        QTest::newRow("plain") << QStringLiteral("hello-World_2") << QString();
        QTest::newRow("one letter") << QStringLiteral("a") << QString();
        QTest::newRow("longest") << QString(64, u'x') << QString();
        QTest::newRow("empty") << QString() << QStringLiteral("A function needs a name.");
        QTest::newRow("too long") << QString(65, u'x')
                                  << QStringLiteral("A name has at most 64 characters; this one has 65.");
        QTest::newRow("blank") << QStringLiteral("my func")
                               << alphabet.arg(QStringLiteral("my func"), QStringLiteral("a space"));
        QTest::newRow("tab") << QStringLiteral("my\tfunc")
                             << alphabet.arg(QStringLiteral("my func"), QStringLiteral("a space"));
        QTest::newRow("accent") << QStringLiteral("caf\u00e9")
                                << alphabet.arg(QStringLiteral("caf\u00e9"), QStringLiteral("\"\u00e9\""));
        QTest::newRow("emoji") << QStringLiteral("a\U0001F600")
                               << alphabet.arg(QStringLiteral("a\U0001F600"),
                                               QStringLiteral("\"\U0001F600\""));
        QTest::newRow("dots") << QStringLiteral("../x")
                              << alphabet.arg(QStringLiteral("../x"), QStringLiteral("\".\""));
        QTest::newRow("zero") << QString(QChar(0))
                              << alphabet.arg(QString(QChar(0)), QStringLiteral("an invisible character"));
    }

    void checksNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        const auto name = FunctionName::from(text, quotasOfValues());
        QCOMPARE(name.has_value(), problem.isEmpty());
        if (name) {
            QCOMPARE(name->value(), text);
        } else {
            QCOMPARE(name.error().message, problem);
            QCOMPARE(name.error().kind, ErrorKind::InvalidParameter);
        }
    }

    void countsADescriptionInCharacters()
    {
        QVERIFY(Description::from(QString(), quotasOfValues()));
        QVERIFY(Description::from(QString(256, QChar(0xe9)), quotasOfValues()));
        QVERIFY(Description::from(QStringLiteral("\U0001F600").repeated(256), quotasOfValues()));
        const auto tooLong = Description::from(QString(257, u'x'), quotasOfValues());
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().message,
                 QStringLiteral("A description has at most 256 characters; this one has 257."));
    }

    void checksHandlers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        QTest::newRow("node") << QStringLiteral("index.handler") << true;
        QTest::newRow("folders") << QStringLiteral("src/app.ns.fn") << true;
        QTest::newRow("without a dot") << QStringLiteral("handler") << true;
        QTest::newRow("longest") << QString(128, u'x') << true;
        QTest::newRow("too long") << QString(129, u'x') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << QStringLiteral("index. handler") << false;
        QTest::newRow("trailing newline") << QStringLiteral("index.handler\n") << false;
        QTest::newRow("zero") << QStringLiteral("index") + QChar(0) << false;
    }

    void checksHandlers()
    {
        QFETCH(QString, text);
        QFETCH(bool, fine);
        QCOMPARE(Handler::from(text, quotasOfValues()).has_value(), fine);
    }

    void checksMemory_data()
    {
        QTest::addColumn<int>("megabytes");
        QTest::addColumn<bool>("fine");
        QTest::newRow("smallest") << 128 << true;
        QTest::newRow("a step") << 192 << true;
        QTest::newRow("largest") << 1536 << true;
        QTest::newRow("below") << 64 << false;
        QTest::newRow("above") << 1600 << false;
        QTest::newRow("between") << 200 << false;
        QTest::newRow("negative") << -128 << false;
    }

    void checksMemory()
    {
        QFETCH(int, megabytes);
        QFETCH(bool, fine);
        const auto memory = MemorySize::from(megabytes, quotasOfValues());
        QCOMPARE(memory.has_value(), fine);
        if (memory)
            QCOMPARE(memory->megabytes(), megabytes);
    }

    void checksEphemeralStorage_data()
    {
        QTest::addColumn<int>("megabytes");
        QTest::addColumn<QString>("problem");
        const auto range = QStringLiteral("Ephemeral storage goes from 512 to 10,240 MB; %1 MB is outside.");
        QTest::newRow("smallest") << 512 << QString();
        QTest::newRow("any between") << 513 << QString();
        QTest::newRow("largest") << 10240 << QString();
        QTest::newRow("below") << 511 << range.arg(511);
        QTest::newRow("above") << 10241 << range.arg(QStringLiteral("10,241"));
        QTest::newRow("negative") << -512 << range.arg(-512);
    }

    void checksEphemeralStorage()
    {
        QFETCH(int, megabytes);
        QFETCH(QString, problem);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto storage = EphemeralStorage::from(megabytes, quotasOfValues());
        QCOMPARE(storage.has_value(), problem.isEmpty());
        if (storage)
            QCOMPARE(storage->megabytes(), megabytes);
        else
            QCOMPARE(storage.error().message, problem);
    }

    void checksTimeouts_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("fine");
        QTest::newRow("shortest") << 1 << true;
        QTest::newRow("longest") << 300 << true;
        QTest::newRow("zero") << 0 << false;
        QTest::newRow("above") << 301 << false;
    }

    void checksTimeouts()
    {
        QFETCH(int, seconds);
        QFETCH(bool, fine);
        QCOMPARE(Timeout::from(seconds, quotasOfValues()).has_value(), fine);
    }

    void checksVariableKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("fine");
        QTest::newRow("plain") << QStringLiteral("TABLE_NAME2") << true;
        QTest::newRow("PATH may be set") << QStringLiteral("PATH") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("one letter") << QStringLiteral("A") << false;
        QTest::newRow("digit first") << QStringLiteral("2ND") << false;
        QTest::newRow("underscore first") << QStringLiteral("_X") << false;
        QTest::newRow("equals sign") << QStringLiteral("A=B") << false;
        QTest::newRow("accent") << QStringLiteral("CAF\u00c9") << false;
        QTest::newRow("reserved") << QStringLiteral("AWS_REGION") << false;
        QTest::newRow("reserved, underscore") << QStringLiteral("_HANDLER") << false;
    }

    void checksVariableKeys()
    {
        QFETCH(QString, key);
        QFETCH(bool, fine);
        QCOMPARE(EnvironmentVariables::checkKey(key).has_value(), fine);
    }

    void keepsVariablesInOrder()
    {
        const QList<EnvironmentVariables::Variable> variables{{QStringLiteral("ZZ"), QStringLiteral("1")},
                                                              {QStringLiteral("AA"), QString()}};
        const auto environment = EnvironmentVariables::from(variables, quotasOfValues());
        QVERIFY(environment);
        QCOMPARE(environment->variables(), variables);
    }

    void refusesVariables_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("problem");
        QTest::newRow("twice") << QStringLiteral("FIRST") << QStringLiteral("b")
                               << QStringLiteral("The key FIRST is there twice.");
        QTest::newRow("zero character")
            << QStringLiteral("SECOND") << QString(QChar(0))
            << QStringLiteral("The value of SECOND has a zero character, which no "
                              "variable can hold.");
        QTest::newRow("too large") << QStringLiteral("SECOND") << QString(4096, u'x')
                                   << QStringLiteral("The environment variables together have at most 4096 "
                                                     "bytes; these have 4121.");
    }

    void refusesVariables()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, problem);
        const auto environment = EnvironmentVariables::from(
            {{QStringLiteral("FIRST"), QStringLiteral("a")}, {key, value}}, quotasOfValues());
        QVERIFY(!environment);
        QCOMPARE(environment.error().message, problem);
    }

    void refusesVariablesWhereThePlatformHadNone()
    {
        auto then = quotasOfValues();
        then.environmentVariablesBytes = 0;
        QVERIFY(EnvironmentVariables::from({}, then));
        QVERIFY(!EnvironmentVariables::from({{QStringLiteral("KEY"), QStringLiteral("a")}}, then));
    }
};

LAMBDESK_TEST(QCoreApplication, TestFunctionValues)
#include "tst_functionvalues.moc"
