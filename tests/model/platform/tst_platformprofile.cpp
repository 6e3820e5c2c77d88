// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/platform/platformprofile.h>
#include <tests/support/testprogram.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lambdesk;

namespace
{

QString profileFile(const QString &id)
{
    return QStringLiteral(LAMBDESK_TEST_RESOURCES "/platform/profile-%1.json").arg(id);
}

PlatformProfile profile(const QString &id)
{
    const auto result = readPlatformProfile(profileFile(id));
    return result ? *result : PlatformProfile();
}

const QHash<QString, QString> values{
    {QStringLiteral("requestId"), QStringLiteral("5b2f")},
    {QStringLiteral("version"), QStringLiteral("$LATEST")},
    {QStringLiteral("durationMs"), QStringLiteral("3.01")},
    {QStringLiteral("billedMs"), QStringLiteral("114")},
    {QStringLiteral("memoryMb"), QStringLiteral("128")},
    {QStringLiteral("maxMemoryMb"), QStringLiteral("36")},
    {QStringLiteral("initMs"), QStringLiteral("110.10")},
    {QStringLiteral("timestamp"), QStringLiteral("2016-01-25T12:34:56.789Z")},
    {QStringLiteral("seconds"), QStringLiteral("3.00")},
    {QStringLiteral("phase"), QStringLiteral("init")},
    {QStringLiteral("errorType"), QStringLiteral("Runtime.ExitError")},
    {QStringLiteral("reason"), QStringLiteral("signal: killed")},
    {QStringLiteral("limit"), QStringLiteral("6291556")},
    {QStringLiteral("runtime"), QStringLiteral("nodejs:20")},
    {QStringLiteral("runtimeArn"), QStringLiteral("arn:aws:lambda:us-east-1::runtime:ab")},
};

} // namespace

class PlatformProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothProfiles_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("largest");
        QTest::addColumn<int>("largestStorage");
        QTest::addColumn<int>("timeout");
        QTest::addColumn<int>("concurrent");
        QTest::newRow("today") << QStringLiteral("today") << 1 << 10240 << 10240 << 900 << 1000;
        QTest::newRow("2016") << QStringLiteral("2016") << 64 << 1536 << 512 << 300 << 100;
    }
    void readsBothProfiles()
    {
        QFETCH(QString, id);
        const auto result = readPlatformProfile(profileFile(id));
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->id, id);
        QTEST(result->quotas.memoryStepMb, "step");
        QCOMPARE(result->quotas.memoryMinimumMb, 128);
        QTEST(result->quotas.memoryMaximumMb, "largest");
        QTEST(result->quotas.ephemeralStorageMaximumMb, "largestStorage");
        QCOMPARE(result->quotas.ephemeralStorageMinimumMb, 512);
        QCOMPARE(result->quotas.ephemeralStorageDefaultMb, 512);
        QCOMPARE(result->quotas.hasEphemeralStorageSizes(), id == u"today");
        QTEST(result->quotas.timeoutMaximumSeconds, "timeout");
        QTEST(result->quotas.concurrentExecutions, "concurrent");
        QCOMPARE(result->quotas.timeoutDefaultSeconds, 3);
        QCOMPARE(result->functionArn(QStringLiteral("hello")),
                 QStringLiteral("arn:aws:lambda:us-east-1:000000000000:function:hello"));
    }

    void roundsUp_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("duration");
        QTest::addColumn<double>("init");
        QTest::addColumn<qint64>("billed");
        const auto today = QStringLiteral("today");
        const auto then = QStringLiteral("2016");
        QTest::newRow("nothing is one step") << today << 0.0 << 0.0 << qint64(1);
        QTest::newRow("up") << today << 3.01 << 0.0 << qint64(4);
        QTest::newRow("exact") << today << 5.0 << 0.0 << qint64(5);
        QTest::newRow("init counts today") << today << 3.01 << 110.10 << qint64(114);
        QTest::newRow("sums that floating point blurs") << today << 1.1 << 1.9 << qint64(3);
        QTest::newRow("2016: at least 100") << then << 0.4 << 0.0 << qint64(100);
        QTest::newRow("2016: exact") << then << 100.0 << 0.0 << qint64(100);
        QTest::newRow("2016: up") << then << 100.01 << 0.0 << qint64(200);
        QTest::newRow("2016: init is free") << then << 99.0 << 50.0 << qint64(100);
    }
    void roundsUp()
    {
        QFETCH(QString, id);
        QFETCH(double, duration);
        QFETCH(double, init);
        QTEST(profile(id).billing.billedMilliseconds(duration, init), "billed");
    }

    void pricesAsThePriceListOfThatTime_data()
    {
        QTest::addColumn<int>("memory");
        QTest::addColumn<QString>("dollars");
        QTest::newRow("128") << 128 << QStringLiteral("0.000000208");
        QTest::newRow("512") << 512 << QStringLiteral("0.000000834");
        QTest::newRow("1024") << 1024 << QStringLiteral("0.000001667");
        QTest::newRow("1536") << 1536 << QStringLiteral("0.000002501");
    }
    void pricesAsThePriceListOfThatTime()
    {
        QFETCH(int, memory);
        // The list rounded halves up; the ninth decimal of 1536 MB is exactly such a half.
        const double price = profile(QStringLiteral("2016")).billing.dollarsPer100Ms(memory);
        QTEST(QString::number(qRound64(price * 1e9 + 1e-6) / 1e9, 'f', 9), "dollars");
    }

    void aMillionRunsIncludeTheRequests()
    {
        const auto billing = profile(QStringLiteral("2016")).billing;
        QCOMPARE(billing.dollarsPerMillionRuns(1024, 1000), 16.67 + 0.20);
        QCOMPARE(billing.dollarsPerMillionRuns(128, 100), 0.208375 + 0.20);
    }

    void writesThePlatformsLines_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *id, const char *key, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(key)
                                << QString::fromLatin1(text);
        };
        row("init", "today", "log.initStart",
            "INIT_START Runtime Version: nodejs:20\tRuntime Version ARN: "
            "arn:aws:lambda:us-east-1::runtime:ab\n");
        row("no init", "2016", "log.initStart", "");
        row("failed init", "today", "log.initReport",
            "INIT_REPORT Init Duration: 110.10 ms\tPhase: init\tStatus: error\tError Type: "
            "Runtime.ExitError\n");
        row("failed init, 2016", "2016", "log.initReport", "");
        row("start", "today", "log.start", "START RequestId: 5b2f Version: $LATEST\n");
        row("end", "2016", "log.end", "END RequestId: 5b2f\n");
        row("report, cold", "today", "log.reportInit",
            "REPORT RequestId: 5b2f\tDuration: 3.01 ms\tBilled Duration: 114 ms\tMemory Size: 128 MB\t"
            "Max Memory Used: 36 MB\tInit Duration: 110.10 ms\t\n");
        row("report, warm", "today", "log.report",
            "REPORT RequestId: 5b2f\tDuration: 3.01 ms\tBilled Duration: 114 ms\tMemory Size: 128 MB\t"
            "Max Memory Used: 36 MB\t\n");
        row("report, cold, 2016", "2016", "log.reportInit",
            "REPORT RequestId: 5b2f\tDuration: 3.01 ms\tBilled Duration: 114 ms \tMemory Size: 128 MB\t"
            "Max Memory Used: 36 MB\t\n");
        row("time-out", "2016", "error.timeout",
            R"({"errorMessage":"2016-01-25T12:34:56.789Z 5b2f Task timed out after 3.00 seconds"})");
        row("time-out today", "today", "error.timeout",
            R"({"errorType":"Sandbox.Timedout","errorMessage":"RequestId: 5b2f Error: Task timed out after 3.00 seconds"})");
        row("exit", "today", "error.exit",
            R"({"errorType":"Runtime.ExitError","errorMessage":"RequestId: 5b2f Error: Runtime exited with error: signal: killed"})");
        row("no bootstrap", "today", "log.invalidEntrypoint",
            "RequestId: 5b2f Error: signal: killed\nRuntime.InvalidEntrypoint\n");
        row("too large", "today", "error.responseTooLarge",
            R"({"errorMessage":"Response payload size exceeded maximum allowed payload size (6291556 bytes).","errorType":"Function.ResponseSizeTooLarge"})");
    }
    void writesThePlatformsLines()
    {
        QFETCH(QString, id);
        QFETCH(QString, key);
        QTEST(profile(id).text(key, values), "text");
    }

    void everyWordingIsFilledIn_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("today") << QStringLiteral("today");
        QTest::newRow("2016") << QStringLiteral("2016");
    }
    void everyWordingIsFilledIn()
    {
        QFETCH(QString, id);
        const auto read = profile(id);
        for (auto entry = read.wording.begin(); entry != read.wording.end(); ++entry) {
            const QString text = read.text(entry.key(), values);
            if (entry.key() == QStringLiteral("functionError.reported")) {
                QCOMPARE(text, id == QStringLiteral("2016") ? QStringLiteral("Handled")
                                                            : QStringLiteral("Unhandled"));
            } else if (entry.key() == QStringLiteral("error.uncaught") && id == QStringLiteral("today")) {
                QCOMPARE(text, QString());
            } else if (entry.key().startsWith(QStringLiteral("error."))) {
                QVERIFY2(QJsonDocument::fromJson(text.toUtf8()).isObject(), qPrintable(text));
                QVERIFY2(text.count(u'{') == 1, qPrintable(text));
            } else {
                QVERIFY2(!text.contains(u'{'), qPrintable(text));
                QVERIFY2(text.isEmpty() || text.endsWith(u'\n'), qPrintable(entry.key()));
            }
        }
    }

    void leavesBracesInValuesAlone()
    {
        auto mine = values;
        mine.insert(QStringLiteral("reason"), QStringLiteral("{requestId}"));
        QVERIFY(profile(QStringLiteral("today"))
                    .text(QStringLiteral("log.exitError"), mine)
                    .contains(QStringLiteral("error: {requestId}\n")));
    }

    void namesWhatIsBroken_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue gone(QJsonValue::Undefined);
        QTest::newRow("missing id") << QString() << QStringLiteral("id") << gone;
        QTest::newRow("step of 0") << QStringLiteral("quotas") << QStringLiteral("memoryStepMb")
                                   << QJsonValue(0);
        QTest::newRow("half a megabyte")
            << QStringLiteral("quotas") << QStringLiteral("memoryMinimumMb") << QJsonValue(127.5);
        QTest::newRow("default too large")
            << QStringLiteral("quotas") << QStringLiteral("memoryDefaultMb") << QJsonValue(20000);
        QTest::newRow("default storage too large")
            << QStringLiteral("quotas") << QStringLiteral("ephemeralStorageDefaultMb") << QJsonValue(20000);
        QTest::newRow("largest storage below the smallest")
            << QStringLiteral("quotas") << QStringLiteral("ephemeralStorageMaximumMb") << QJsonValue(511);
        QTest::newRow("text for a number")
            << QStringLiteral("billing") << QStringLiteral("dollarsPerGbSecond")
            << QJsonValue(QStringLiteral("1"));
        QTest::newRow("missing wording") << QStringLiteral("wording") << QStringLiteral("log.end") << gone;
        QTest::newRow("unknown member")
            << QStringLiteral("quotas") << QStringLiteral("memoryMaximumMB") << QJsonValue(3);
    }
    void namesWhatIsBroken()
    {
        QFETCH(QString, section);
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFile good(profileFile(QStringLiteral("today")));
        QVERIFY(good.open(QIODevice::ReadOnly));
        auto object = QJsonDocument::fromJson(good.readAll()).object();
        if (section.isEmpty()) {
            object.insert(member, value);
        } else {
            auto inner = object.value(section).toObject();
            inner.insert(member, value);
            object.insert(section, inner);
        }
        QTemporaryDir folder;
        QFile bad(folder.filePath(QStringLiteral("profile-bad.json")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(QJsonDocument(object).toJson());
        bad.close();

        const auto result = readPlatformProfile(bad.fileName());
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(QStringLiteral("profile-bad.json")),
                 qPrintable(result.error().message));
        QVERIFY2(result.error().message.contains(member), qPrintable(result.error().message));
    }

    void saysWhenAFileIsNotThere()
    {
        const auto result = readPlatformProfile(profileFile(QStringLiteral("1999")));
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(QStringLiteral("profile-1999.json")));
    }
};

LAMBDESK_TEST(QCoreApplication, PlatformProfileTest)
#include "tst_platformprofile.moc"
