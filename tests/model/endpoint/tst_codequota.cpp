// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/endpointfixture.h>
#include <tests/support/testprogram.h>

#include <model/packages/storedzip.h>

#include <QJsonArray>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The quota on all code together, as programs see it.
class TestCodeQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatGoesOverIt()
    {
        const QByteArray code = "exports.handler = async () => 1";
        const qint64 bytes = storedZip(CodePackage::single(u"index.js"_s, code)).size();
        PlatformProfile profile = RunFixture::profileOf(u"today"_s);
        profile.quotas.codeStorageBytes = 2 * bytes;
        EndpointFixture endpoint(profile);
        const QByteArray functions = "/2015-03-31/functions";
        const auto figure = [&endpoint](const QString &part, const QString &name) {
            const QJsonObject account = endpoint.ask("GET", "/2016-08-19/account-settings").json();
            return account.value(part).toObject().value(name).toInteger();
        };
        const auto isRefused = [](const HttpAnswer &answer) {
            return answer.status == 400 &&
                   answer.header("x-amzn-errortype") == "CodeStorageExceededException" &&
                   answer.text("message") == u"Code storage limit exceeded.";
        };

        QCOMPARE(endpoint.create(u"one"_s, code).status, 201);
        QCOMPARE(endpoint.askJson("POST", functions + "/one/versions", {}).status, 201);
        QCOMPARE(figure(u"AccountLimit"_s, u"TotalCodeSize"_s), 2 * bytes);
        QCOMPARE(figure(u"AccountUsage"_s, u"TotalCodeSize"_s), 2 * bytes);
        QVERIFY(isRefused(endpoint.create(u"two"_s, code)));
        QCOMPARE(endpoint.ask("GET", functions + "/two").status, 404);
        const QJsonObject larger{{u"ZipFile"_s, QString::fromLatin1((code + ' ').toBase64())}};
        QVERIFY(isRefused(endpoint.askJson("PUT", functions + "/one/code", larger)));
        endpoint.askJson("PUT", functions + "/one/configuration", {{u"Timeout"_s, 9}});
        QVERIFY(isRefused(endpoint.askJson("POST", functions + "/one/versions", {})));

        QCOMPARE(endpoint.ask("DELETE", functions + "/one?Qualifier=1").status, 204);
        QCOMPARE(endpoint.create(u"two"_s, code).status, 201);
        QCOMPARE(figure(u"AccountUsage"_s, u"FunctionCount"_s), 2);

        QCOMPARE(endpoint.ask("DELETE", functions + "/two").status, 204);
        const QJsonObject published = with(endpoint.creation(u"three"_s, code), {{u"Publish"_s, true}});
        QVERIFY(isRefused(endpoint.askJson("POST", functions, published)));
        QCOMPARE(endpoint.ask("GET", functions + "/three").status, 404);
    }

    void changesNoCodeWhoseVersionHasNoRoom()
    {
        const QByteArray code = "exports.handler = async () => 1";
        PlatformProfile profile = RunFixture::profileOf(u"today"_s);
        profile.quotas.codeStorageBytes = 2 * storedZip(CodePackage::single(u"index.js"_s, code)).size();
        EndpointFixture endpoint(profile);
        const QByteArray one = "/2015-03-31/functions/one";
        const auto publish = [&](const QByteArray &next) {
            return endpoint.askJson(
                "PUT", one + "/code",
                {{u"ZipFile"_s, QString::fromLatin1(next.toBase64())}, {u"Publish"_s, true}});
        };
        const auto stand = [&] { return endpoint.ask("GET", one + "/configuration").json(); };
        const auto versions = [&] {
            const QJsonObject listed = endpoint.ask("GET", one + "/versions").json();
            return listed.value(u"Versions"_s).toArray().size();
        };

        QCOMPARE(endpoint.create(u"one"_s, code).status, 201);
        const HttpAnswer first = publish("exports.handler = async () => 2");
        QCOMPARE(first.status, 200);
        QCOMPARE(first.text("Version"), u"1"_s);
        const QJsonObject before = stand();
        const HttpAnswer refused = publish("exports.handler = async () => 3");
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.header("x-amzn-errortype"), "CodeStorageExceededException"_ba);
        QCOMPARE(stand(), before);
        QCOMPARE(versions(), 2);
        // Of code that has its version already none is made, and none needs room.
        const HttpAnswer again = publish("exports.handler = async () => 2");
        QCOMPARE(again.status, 200);
        QCOMPARE(again.text("Version"), u"1"_s);
        QCOMPARE(versions(), 2);
    }
};

LAMBDESK_TEST(QCoreApplication, TestCodeQuota)
#include "tst_codequota.moc"
