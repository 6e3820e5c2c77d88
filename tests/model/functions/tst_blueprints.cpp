// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/core/jsontext.h>
#include <model/functions/blueprint.h>
#include <model/functions/handlercheck.h>
#include <model/iam/role.h>
#include <model/platform/platformprofile.h>
#include <tests/support/testprogram.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lambdesk;

namespace
{

const QString resources = QStringLiteral(LAMBDESK_TEST_RESOURCES);
const QString shipped = resources + QStringLiteral("/blueprints");

QList<Blueprint> all()
{
    const auto blueprints = readBlueprints(shipped);
    return blueprints ? *blueprints : QList<Blueprint>();
}

void write(const QString &file, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile device(file);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.write(bytes);
}

QJsonObject goodManifest()
{
    return {{QStringLiteral("order"), 1},
            {QStringLiteral("description"), QStringLiteral("Does nothing.")},
            {QStringLiteral("tags"), QJsonArray{QStringLiteral("nodejs")}},
            {QStringLiteral("handler"), QStringLiteral("index.handler")},
            {QStringLiteral("role"), QStringLiteral("lambda_basic_execution")},
            {QStringLiteral("sampleEventName"), QStringLiteral("Nothing")},
            {QStringLiteral("teaches"), QStringLiteral("Nothing.")}};
}

void writeBlueprint(const QString &folder, const QJsonObject &manifest)
{
    write(folder + QStringLiteral("/manifest.json"), QJsonDocument(manifest).toJson());
    write(folder + QStringLiteral("/index.js"), "exports.handler = async () => {};\n");
    write(folder + QStringLiteral("/event.json"), "{}\n");
}

} // namespace

class BlueprintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThemInOrder()
    {
        const auto blueprints = readBlueprints(shipped);
        QVERIFY2(blueprints, blueprints ? "" : qPrintable(blueprints.error().message));
        QVERIFY(blueprints->size() >= 14);
        QCOMPARE(blueprints->at(0).id, QStringLiteral("hello-world"));
        QCOMPARE(blueprints->at(1).id, QStringLiteral("hello-world-python"));
        QVERIFY(std::is_sorted(blueprints->begin(), blueprints->end(),
                               [](const Blueprint &a, const Blueprint &b) { return a.order < b.order; }));
        for (const auto &blueprint : *blueprints)
            QVERIFY(!blueprint.id.startsWith(u'_'));
    }

    void helloWorldIsTheTutorials()
    {
        const auto node = all().value(0);
        QCOMPARE(node.tags, QStringList(QStringLiteral("nodejs")));
        QCOMPARE(node.handler, QStringLiteral("index.handler"));
        QCOMPARE(node.fileName, QStringLiteral("index.js"));
        QCOMPARE(node.sampleEventName, QStringLiteral("Hello World"));
        QVERIFY(node.code.contains("console.log('value1 =', event.key1)"));
        const auto python = all().value(1);
        QCOMPARE(python.tags, QStringList(QStringLiteral("python")));
        QCOMPARE(python.handler, QStringLiteral("lambda_function.lambda_handler"));
        QCOMPARE(python.fileName, QStringLiteral("lambda_function.py"));
    }

    void isComplete_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &blueprint : all())
            QTest::newRow(qPrintable(blueprint.id)) << blueprint.id;
        QTest::newRow("blank Node.js") << QStringLiteral("nodejs");
        QTest::newRow("blank Python") << QStringLiteral("python");
    }
    void isComplete()
    {
        QFETCH(QString, id);
        auto blueprints = all();
        for (const auto language : {Language::NodeJs, Language::Python}) {
            const auto blank = readBlankFunction(shipped, language);
            QVERIFY2(blank, blank ? "" : qPrintable(blank.error().message));
            QCOMPARE(blank->language, language);
            blueprints.append(*blank);
        }
        const auto found = std::find_if(blueprints.begin(), blueprints.end(),
                                        [&id](const Blueprint &blueprint) { return blueprint.id == id; });
        QVERIFY(found != blueprints.end());

        QVERIFY(found->description.endsWith(u'.') && found->description.size() <= 256);
        QVERIFY(found->teaches.endsWith(u'.'));
        QCOMPARE(found->tags.constFirst(),
                 found->language == Language::NodeJs ? QStringLiteral("nodejs") : QStringLiteral("python"));
        QVERIFY(!found->sampleEventName.isEmpty());
        QVERIFY(!findJsonProblem(found->sampleEvent));
        QVERIFY(found->code.endsWith('\n'));
        const auto check = checkHandler(found->handler, found->language, found->fileName, found->code);
        QVERIFY2(check.finding == HandlerCheck::Finding::Found, qPrintable(check.message));
        QVERIFY(check.line > 0);

        const auto roles = readRoles(resources + QStringLiteral("/roles"));
        QVERIFY(roles);
        QVERIFY(std::any_of(roles->begin(), roles->end(),
                            [found](const Role &role) { return role.name == found->role; }));

        for (const auto *profile : {"today", "2016"}) {
            const auto quotas =
                readPlatformProfile(resources +
                                    QStringLiteral("/platform/profile-%1.json").arg(QLatin1String(profile)))
                    ->quotas;
            QVERIFY(found->memoryMb <= quotas.memoryMaximumMb);
            QVERIFY(found->timeoutSeconds <= quotas.timeoutMaximumSeconds);
            QVERIFY(found->handler.size() <= quotas.handlerLength);
            QVERIFY(found->code.size() <= quotas.inlineCodeBytes);
        }
    }

    /// In both languages, the same lesson has the same sample event.
    void twinsShareTheirEvent()
    {
        const auto blueprints = all();
        int twins = 0;
        for (const auto &python : blueprints) {
            for (const auto &node : blueprints) {
                if (python.id != node.id + QStringLiteral("-python"))
                    continue;
                ++twins;
                QCOMPARE(python.sampleEvent, node.sampleEvent);
                QCOMPARE(python.sampleEventName, node.sampleEventName);
                QCOMPARE(python.expectedToFail, node.expectedToFail);
            }
        }
        QVERIFY(twins >= 7);
    }

    void readsWhatMayBeLeftOut()
    {
        QTemporaryDir folder;
        auto manifest = goodManifest();
        manifest.insert(QStringLiteral("memoryMb"), 256);
        manifest.insert(QStringLiteral("timeoutSeconds"), 7);
        manifest.insert(QStringLiteral("expectedToFail"), true);
        manifest.insert(QStringLiteral("environment"),
                        QJsonObject{{QStringLiteral("A1"), QStringLiteral("x")}});
        writeBlueprint(folder.filePath(QStringLiteral("full")), manifest);
        writeBlueprint(folder.filePath(QStringLiteral("bare")), goodManifest());
        writeBlueprint(folder.filePath(QStringLiteral("_hidden")), goodManifest());
        const auto blueprints = readBlueprints(folder.path());
        QVERIFY2(blueprints, blueprints ? "" : qPrintable(blueprints.error().message));
        QCOMPARE(blueprints->size(), 2);
        QCOMPARE(blueprints->at(0).id, QStringLiteral("bare"));
        QCOMPARE(blueprints->at(0).memoryMb, 0);
        QCOMPARE(blueprints->at(0).timeoutSeconds, 0);
        QVERIFY(!blueprints->at(0).expectedToFail);
        QVERIFY(blueprints->at(0).environment.isEmpty());
        QCOMPARE(blueprints->at(0).sampleEvent, QByteArray("{}"));
        QCOMPARE(blueprints->at(1).memoryMb, 256);
        QCOMPARE(blueprints->at(1).timeoutSeconds, 7);
        QVERIFY(blueprints->at(1).expectedToFail);
        QCOMPARE(blueprints->at(1).environment.size(), 1);
        QCOMPARE(blueprints->at(1).environment.at(0).second, QStringLiteral("x"));
    }

    void namesTheBrokenMember_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue gone(QJsonValue::Undefined);
        const auto manifest = goodManifest();
        for (auto member = manifest.begin(); member != manifest.end(); ++member)
            QTest::newRow(qPrintable(QStringLiteral("no ") + member.key())) << member.key() << gone;
        QTest::newRow("empty description") << QStringLiteral("description") << QJsonValue(QString());
        QTest::newRow("unknown language")
            << QStringLiteral("tags") << QJsonValue(QJsonArray{QStringLiteral("ruby")});
        QTest::newRow("time-out of a text")
            << QStringLiteral("timeoutSeconds") << QJsonValue(QStringLiteral("2"));
        QTest::newRow("number in environment")
            << QStringLiteral("environment") << QJsonValue(QJsonObject{{QStringLiteral("A1"), 1}});
        QTest::newRow("fails maybe") << QStringLiteral("expectedToFail") << QJsonValue(1);
        QTest::newRow("misspelt") << QStringLiteral("timeout") << QJsonValue(2);
    }
    void namesTheBrokenMember()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QTemporaryDir folder;
        auto manifest = goodManifest();
        manifest.insert(member, value);
        writeBlueprint(folder.filePath(QStringLiteral("mine")), manifest);
        const auto blueprints = readBlueprints(folder.path());
        QVERIFY(!blueprints);
        QVERIFY2(blueprints.error().message.contains(QStringLiteral("manifest.json")),
                 qPrintable(blueprints.error().message));
        QVERIFY2(blueprints.error().message.contains(u'"' + member), qPrintable(blueprints.error().message));
    }

    void namesTheMissingFile_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto *file : {"manifest.json", "index.js", "event.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void namesTheMissingFile()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        writeBlueprint(folder.filePath(QStringLiteral("mine")), goodManifest());
        QVERIFY(readBlueprints(folder.path()));
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("mine/") + file)));
        const auto blueprints = readBlueprints(folder.path());
        QVERIFY(!blueprints);
        QVERIFY2(blueprints.error().message.contains(file), qPrintable(blueprints.error().message));
    }

    void saysWhereAnEventIsBroken()
    {
        QTemporaryDir folder;
        writeBlueprint(folder.filePath(QStringLiteral("mine")), goodManifest());
        write(folder.filePath(QStringLiteral("mine/event.json")), "{\n  \"a\": 1,\n}\n");
        const auto blueprints = readBlueprints(folder.path());
        QVERIFY(!blueprints);
        QVERIFY2(blueprints.error().message.contains(QStringLiteral("line 3, column 1")),
                 qPrintable(blueprints.error().message));
    }

    void listsTheEventTemplates()
    {
        const auto templates = readEventTemplates(resources + QStringLiteral("/events"));
        QVERIFY2(templates, templates ? "" : qPrintable(templates.error().message));
        QStringList names;
        for (const auto &sample : *templates) {
            names.append(sample.name);
            QVERIFY(!findJsonProblem(sample.body));
            QCOMPARE(prettyJson(sample.body), sample.body);
        }
        QCOMPARE(
            names,
            QStringList({QStringLiteral("Hello World"), QStringLiteral("S3 Put"), QStringLiteral("SNS"),
                         QStringLiteral("DynamoDB Update"), QStringLiteral("Kinesis"), QStringLiteral("SQS"),
                         QStringLiteral("Scheduled Event"), QStringLiteral("API Gateway proxy")}));
        QCOMPARE(
            templates->constFirst().body,
            QByteArray("{\n  \"key3\": \"value3\",\n  \"key2\": \"value2\",\n  \"key1\": \"value1\"\n}"));
        QCOMPARE(all().value(0).sampleEvent, templates->constFirst().body);
    }

    void namesABrokenTemplate()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("mine/template.json")), R"({"order":1,"name":""})");
        write(folder.filePath(QStringLiteral("mine/event.json")), "{}");
        const auto nameless = readEventTemplates(folder.path());
        QVERIFY(!nameless);
        QVERIFY(nameless.error().message.contains(QStringLiteral("template.json")));
        write(folder.filePath(QStringLiteral("mine/template.json")), R"({"order":1,"name":"x"})");
        QVERIFY(readEventTemplates(folder.path()));
        write(folder.filePath(QStringLiteral("mine/event.json")), "{");
        QVERIFY(!readEventTemplates(folder.path()));
    }
};

LAMBDESK_TEST(QCoreApplication, BlueprintsTest)
#include "tst_blueprints.moc"
