// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/iam/role.h>
#include <tests/support/testprogram.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lambdesk;

namespace
{

const QString shipped = QStringLiteral(LAMBDESK_TEST_RESOURCES "/roles");

void write(const QString &file, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile device(file);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.write(bytes);
}

const QByteArray goodRole = R"({"order":1,"description":"Nothing.","allows":["Nothing"]})";

} // namespace

class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheTutorialsRolesInTheConsolesOrder()
    {
        const auto roles = readRoles(shipped);
        QVERIFY2(roles, roles ? "" : qPrintable(roles.error().message));
        QStringList names;
        for (const auto &role : *roles)
            names.append(role.name);
        QCOMPARE(
            names,
            QStringList({QStringLiteral("lambda_basic_execution"), QStringLiteral("lambda_dynamo"),
                         QStringLiteral("lambda_basic_vpc_execution"), QStringLiteral("lambda_s3_exec_role"),
                         QStringLiteral("lambda_kinesis_role"), QStringLiteral("lambda_dynamo_streams")}));
        QCOMPARE(roles->constFirst().presetLabel, QStringLiteral("Basic execution role"));
    }

    void everyRoleIsComplete()
    {
        const auto roles = readRoles(shipped);
        QVERIFY(roles);
        for (const auto &role : *roles) {
            QVERIFY(!role.presetLabel.isEmpty());
            QVERIFY(role.description.endsWith(u'.'));
            QVERIFY(!role.allows.isEmpty());
            const auto policy = QJsonDocument::fromJson(role.policyDocument).object();
            QCOMPARE(policy.value(QStringLiteral("Version")).toString(), QStringLiteral("2012-10-17"));
            QVERIFY(role.policyDocument.contains("logs:PutLogEvents"));
            for (const auto &statement : policy.value(QStringLiteral("Statement")).toArray())
                QCOMPARE(statement.toObject().value(QStringLiteral("Effect")).toString(),
                         QStringLiteral("Allow"));
            QVERIFY(role.trustPolicy.contains("lambda.amazonaws.com"));
            QVERIFY(role.trustPolicy.contains("sts:AssumeRole"));
        }
    }

    void keepsThePolicyAsItIsWritten()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("trust-policy.json")), "{}");
        write(folder.filePath(QStringLiteral("mine/role.json")), goodRole);
        write(folder.filePath(QStringLiteral("mine/policy.json")), "{ \"b\" : 1,\n\"a\":1.0 }\n");
        const auto roles = readRoles(folder.path());
        QVERIFY(roles);
        QCOMPARE(roles->size(), 1);
        QCOMPARE(roles->constFirst().policyDocument, QByteArray("{ \"b\" : 1,\n\"a\":1.0 }"));
        QVERIFY(roles->constFirst().presetLabel.isEmpty());
    }

    void namesTheBrokenFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("member");
        const auto role = QStringLiteral("mine/role.json");
        const auto policy = QStringLiteral("mine/policy.json");
        QTest::newRow("no policy") << policy << QByteArray() << QString();
        QTest::newRow("policy is not JSON")
            << policy << QByteArray("{'a':1}") << QStringLiteral("line 1, column 2");
        QTest::newRow("no description")
            << role << QByteArray(R"({"order":1,"allows":["x"]})") << QStringLiteral("description");
        QTest::newRow("allows nothing")
            << role << QByteArray(R"({"order":1,"description":"x","allows":[]})") << QStringLiteral("allows");
        QTest::newRow("order is a text")
            << role << QByteArray(R"({"order":"1","description":"x","allows":["x"]})")
            << QStringLiteral("order");
        QTest::newRow("not an object") << role << QByteArray("[]") << QString();
    }
    void namesTheBrokenFile()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, member);
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("trust-policy.json")), "{}");
        write(folder.filePath(QStringLiteral("mine/role.json")), goodRole);
        write(folder.filePath(QStringLiteral("mine/policy.json")), "{}");
        QVERIFY(readRoles(folder.path()));
        if (bytes.isEmpty())
            QVERIFY(QFile::remove(folder.filePath(file)));
        else
            write(folder.filePath(file), bytes);
        const auto roles = readRoles(folder.path());
        QVERIFY(!roles);
        QVERIFY2(roles.error().message.contains(QDir::toNativeSeparators(file)),
                 qPrintable(roles.error().message));
        QVERIFY2(roles.error().message.contains(member), qPrintable(roles.error().message));
    }

    void aMissingFolderIsAnError() { QVERIFY(!readRoles(shipped + QStringLiteral("/nowhere"))); }
};

LAMBDESK_TEST(QCoreApplication, RolesTest)
#include "tst_roles.moc"
