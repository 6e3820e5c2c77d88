// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/endpoint/callinput.h>
#include <model/endpoint/protocols/cborprotocol.h>
#include <model/endpoint/protocols/gunzip.h>
#include <model/endpoint/protocols/jsonprotocol.h>
#include <model/endpoint/protocols/queryform.h>
#include <model/endpoint/protocols/queryprotocol.h>
#include <tests/support/testprogram.h>

#include <QCborArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QtTest>

using namespace lambdesk;
using namespace Qt::StringLiterals;

namespace
{

const OperationName statistics{u"GraniteServiceVersion20100801"_s, u"GetMetricStatistics"_s};

QCborMap output()
{
    const QCborMap point{
        {u"Timestamp"_s, timeValue(1'700'000'000'500)},
        {u"Sum"_s, 3.0},
        {u"ExtendedStatistics"_s, QCborMap{{u"p99.9"_s, 0.5}}},
    };
    return {{u"Label"_s, u"<é>\u0001"_s}, {u"Count"_s, 2}, {u"Datapoints"_s, QCborArray{point}}};
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// What the protocols' bytes look like.
class TestProtocols : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsJson()
    {
        const Message message = JsonProtocol("1.0").answer(statistics, output(), "id");
        QCOMPARE(message.type, "application/x-amz-json-1.0"_ba);
        QCOMPARE(QJsonDocument::fromJson(message.body).object(),
                 json(R"({"Label":"<é>\u0001","Count":2,"Datapoints":[{"Timestamp":1700000000.5,"Sum":3,
                          "ExtendedStatistics":{"p99.9":0.5}}]})"));
        QCOMPARE(JsonProtocol("1.1").answer(statistics, std::nullopt, "id").body, ""_ba);
        QCOMPARE(JsonProtocol("1.1").answer(statistics, QCborMap(), "id").body, "{}"_ba);
    }

    void printsXml()
    {
        const Message message = QueryProtocol().answer(statistics, output(), "id");
        QCOMPARE(message.type, "text/xml"_ba);
        QCOMPARE(
            QString::fromUtf8(message.body),
            u"<GetMetricStatisticsResponse xmlns=\"http://monitoring.amazonaws.com/doc/2010-08-01/\">"
            "<GetMetricStatisticsResult><Label>&lt;é&gt;\uFFFD</Label><Count>2</Count><Datapoints><member>"
            "<Timestamp>2023-11-14T22:13:20.500Z</Timestamp><Sum>3</Sum><ExtendedStatistics><entry>"
            "<key>p99.9</key><value>0.5</value></entry></ExtendedStatistics></member></Datapoints>"
            "</GetMetricStatisticsResult><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata>"
            "</GetMetricStatisticsResponse>"_s);
    }

    void printsCbor()
    {
        const Message message = CborProtocol().answer(statistics, output(), "id");
        QCOMPARE(message.type, "application/cbor"_ba);
        QVERIFY(message.headers.contains("smithy-protocol: rpc-v2-cbor\r\n"));
        // Times are tagged seconds, and doubles stay such.
        QVERIFY(message.body.contains(QByteArray::fromHex("c1fb")));
        const QCborMap map = QCborValue::fromCbor(message.body).toMap();
        const QCborMap point = map[u"Datapoints"_s].toArray().at(0).toMap();
        QVERIFY(point[u"Sum"_s].isDouble());
        QVERIFY(map[u"Count"_s].isInteger());
        QCOMPARE(point[u"Timestamp"_s].toDateTime().toMSecsSinceEpoch(), 1'700'000'000'500);
    }

    void printsFailures()
    {
        const Failure failure{400, "InvalidParameterValueException", u"<no>"_s};
        const Message json = JsonProtocol("1.0").failure(statistics, failure, "id");
        QCOMPARE(json.status, 400);
        QCOMPARE(json.body, R"({"__type":"InvalidParameterValueException","message":"<no>"})"_ba);
        QCOMPARE(json.headers, "x-amzn-query-error: InvalidParameterValue;Sender\r\n"_ba);
        const OperationName logs{u"Logs_20140328"_s, u"CreateLogGroup"_s};
        QCOMPARE(JsonProtocol("1.1").failure(logs, failure, "id").headers, ""_ba);
        QCOMPARE(QueryProtocol().failure(statistics, failure, "id").body,
                 "<ErrorResponse xmlns=\"http://monitoring.amazonaws.com/doc/2010-08-01/\"><Error>"
                 "<Type>Sender</Type><Code>InvalidParameterValue</Code><Message>&lt;no&gt;</Message></Error>"
                 "<RequestId>id</RequestId></ErrorResponse>"_ba);
        const Message cbor = CborProtocol().failure(statistics, failure, "id");
        QCOMPARE(QCborValue::fromCbor(cbor.body).toMap()[u"__type"_s].toString(),
                 u"InvalidParameterValueException"_s);
        QVERIFY(cbor.headers.contains("x-amzn-query-error"));
    }

    void readsForms_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QJsonObject>("object");
        QTest::newRow("flat") << "Action=X&Version=1&A=b+c%26%C3%A9"_ba << json(R"({"A":"b c&é"})");
        QTest::newRow("list") << "L.member.2=b&L.member.10=c&L.member.1=a"_ba
                              << json(R"({"L":["a","b","c"]})");
        QTest::newRow("nested") << "D.member.1.N=n&D.member.1.V.member.1=2"_ba
                                << json(R"({"D":[{"N":"n","V":["2"]}]})");
        QTest::newRow("empty list") << "L="_ba << json(R"({"L":""})");
        QTest::newRow("odd") << "&&=&a&L.member.99999999999=x"_ba << json(R"({"":"","a":"","L":["x"]})");
    }
    void readsForms()
    {
        QFETCH(QByteArray, form);
        const auto object = objectOfForm(form);
        QVERIFY(object);
        QTEST(*object, "object");
    }
    void refusesDeepForms() { QVERIFY(!objectOfForm("a" + QByteArray(".a").repeated(5000) + "=1")); }

    void readsCborAndJson()
    {
        const QCborMap input{{u"N"_s, 1.5}, {u"T"_s, timeValue(1500)}};
        const auto read = CborProtocol().read(input.toCborValue().toCbor());
        QVERIFY(read);
        CallInput members(*read, "V");
        QCOMPARE(members.number("N"), 1.5);
        QCOMPARE(members.time("T"), 1500);
        // As SDKs write it: a tag and a number.
        CallInput tagged(CborProtocol().read(QByteArray::fromHex("a16154c1fb3ff8000000000000")).value(), "V");
        QCOMPARE(tagged.time("T"), 1500);
        QVERIFY(!CborProtocol().read("\x9f"));
        QVERIFY(!CborProtocol().read("\x01"));
        QVERIFY(!JsonProtocol("1.1").read("[1]"));
        const auto problem = JsonProtocol("1.1").read("{\"a\":");
        QVERIFY(!problem);
        QCOMPARE(problem.error().type, "SerializationException"_ba);
        QVERIFY(JsonProtocol("1.1").read(""));
    }

    void readsTextsAsNumbers()
    {
        CallInput texts(json(R"({"I":"60","D":"0.5","F":"true","T":"2023-11-14T22:13:20Z","L":""})"), "V",
                        true);
        QCOMPARE(texts.integer("I"), 60);
        QCOMPARE(texts.number("D"), 0.5);
        QCOMPARE(texts.flag("F"), true);
        QCOMPARE(texts.time("T"), 1'700'000'000'000);
        QCOMPARE(texts.texts("L"), QStringList());
        QVERIFY(!texts.failure());
        CallInput json(::json(R"({"I":"60"})"), "V");
        QCOMPARE(json.integer("I"), std::nullopt);
        QCOMPARE(json.failure()->type, "SerializationException"_ba);
    }

    void gathersViolations()
    {
        CallInput input(json(R"({"Name":"a b","Limit":99,"Data":[{"Unit":"x"},{"Unit":"y"}]})"), "V");
        input.requiredText("Name", {1, 2, "[a-z]*"});
        input.integer("Limit", {1, 50});
        input.requirePresence("Other");
        for (CallInput &each : input.objects("Data")) {
            each.text("Unit", {.choices = {u"x"_s}});
            QVERIFY(each.place().startsWith(u"Data.member."));
        }
        QCOMPARE(input.failure()->type, "V"_ba);
        QCOMPARE(
            input.failure()->message,
            u"5 validation errors detected: Value 'a b' at 'name' failed to satisfy constraint: Member must "
            "have length less than or equal to 2; Value 'a b' at 'name' failed to satisfy constraint: "
            "Member must satisfy regular expression pattern: [a-z]*; Value '99' at 'limit' failed to "
            "satisfy constraint: Member must have value less than or equal to 50; Value null at 'other' "
            "failed to satisfy constraint: Member must not be null; Value 'y' at 'data.2.member.unit' "
            "failed to satisfy constraint: Member must satisfy enum value set: [x]"_s);
    }

    void readsBodies()
    {
        CallInput body = CallInput::ofBody(
            R"({"Code":{"ZipFile":"YWJj"},"Size":2147483647,"Weights":{"1":0.5},"Nothing":null})");
        QCOMPARE(body.object("Code")->bytes("ZipFile"), "abc"_ba);
        QCOMPARE(body.smallInteger("Size"), 2147483647);
        QCOMPARE(body.numbersByName("Weights"), (QMap<QString, double>{{u"1"_s, 0.5}}));
        QVERIFY(!body.has("Nothing") && !body.object("Nothing") && !body.bytes("Nothing"));
        QVERIFY(!body.failure());
        QVERIFY(!CallInput::ofBody({}).failure());
        QVERIFY(CallInput::ofBody("[1]").failure());
    }

    void saysTheWorstOfABody()
    {
        CallInput body = CallInput::ofBody(R"({"Code":{"ZipFile":"%"},"Size":2147483648})");
        body.refuse(invalidParameter(u"So not."_s));
        QCOMPARE(body.failure()->message, u"So not."_s);
        body.requiredSmallInteger("Retries");
        QCOMPARE(body.failure()->type, "ValidationException"_ba);
        QVERIFY(!body.object("Code")->bytes("ZipFile"));
        QCOMPARE(body.failure()->message, u"The value of 'code.zipFile' is not base64."_s);
        CallInput large = CallInput::ofBody(R"({"Size":2147483648})");
        QVERIFY(!large.smallInteger("Size"));
        QCOMPARE(large.failure()->type, "SerializationException"_ba);
    }

    void unpacks()
    {
        const QByteArray packed = QByteArray::fromHex(
            "1f8b0800000000000203edc2411100000c02a0ac6aff0eabb1071ce9a2aaaafe7e0b45b92bb80b0000");
        QCOMPARE(gunzip(packed, 3000), "abc"_ba.repeated(1000));
        QVERIFY(!gunzip(packed, 2999));
        QVERIFY(!gunzip(packed.left(8), 100));
        QVERIFY(!gunzip("plain", 100));
    }
};

LAMBDESK_TEST(QCoreApplication, TestProtocols)
#include "tst_protocols.moc"
