// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/http/httpparser.h>
#include <tests/support/testprogram.h>

#include <QTest>

using namespace lambdesk;

namespace
{

constexpr HttpParser::Limits limits = {200, 20};

QByteArray inWords(HttpParser &parser)
{
    QByteArray words;
    while (const auto request = parser.next()) {
        words += request->method + ' ' + request->target + " [" + request->body + ']';
        words += request->bodyTooLarge() ? " too large" : "";
        words += request->keepAlive ? "" : " close";
        for (const auto &[name, value] : request->trailers)
            words += ' ' + name + '=' + value;
        words += '\n';
    }
    return words + (parser.error() != 0 ? QByteArray::number(parser.error()) : QByteArray());
}

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRequests_data();
    void readsRequests();
    void readsTheSameByteByByte_data() { readsRequests_data(); }
    void readsTheSameByteByByte();
    void headerNamesAreOfAnyCase();
    void saysOnceThatTheClientWaits();
};

void TestHttpParser::readsRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("no body", "GET /a HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a []\n");
    row("no headers", "GET /a HTTP/1.1\r\n\r\n", "GET /a []\n");
    row("length", "POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", "POST /a [abc]\n");
    row("length of nothing", "POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n", "POST /a []\n");
    row("bare line ends", "POST /a HTTP/1.1\nContent-Length: 1\n\nx", "POST /a [x]\n");
    row("one after another", "POST /a HTTP/1.1\r\nContent-Length: 1\r\n\r\nxGET /b HTTP/1.1\r\n\r\n",
        "POST /a [x]\nGET /b []\n");
    row("empty lines before", "\r\n\r\nGET /b HTTP/1.1\r\n\r\n", "GET /b []\n");
    row("chunks",
        "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n",
        "POST /a [abc0123456789]\n");
    row("trailers",
        "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nErr: Function.X\r\nB: "
        "y\r\n\r\n",
        "POST /a [a] err=Function.X b=y\n");
    row("close", "GET /a HTTP/1.1\r\nConnection: close\r\n\r\n", "GET /a [] close\n");
    row("old", "GET /a HTTP/1.0\r\n\r\n", "GET /a [] close\n");
    row("old, kept", "GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET /a []\n");
    row("largest body", "POST /a HTTP/1.1\r\nContent-Length: 20\r\n\r\n" + QByteArray(20, 'x'),
        "POST /a [" + QByteArray(20, 'x') + "]\n");
    row("body too large, and then another",
        "POST /a HTTP/1.1\r\nContent-Length: 21\r\n\r\n" + QByteArray(21, 'x') + "GET /b HTTP/1.1\r\n\r\n",
        "POST /a [] too large\nGET /b []\n");
    row("chunks too large",
        "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n15\r\n" + QByteArray(21, 'x') +
            "\r\n0\r\n\r\n",
        "POST /a [] too large\n");
    row("incomplete head", "GET /a HTTP/1.1\r\nHost: x\r\n", "");
    row("incomplete body", "POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nab", "");
    row("incomplete chunk", "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab", "");
    row("no HTTP", "hello\r\n\r\n", "400");
    row("other version", "GET /a HTTP/2.0\r\n\r\n", "400");
    for (const char *line : {"GET", "GET /a", "GET  HTTP/1.1", " /a HTTP/1.1", "GET /a  HTTP/1.1",
                             "GET /a b HTTP/1.1", "GET /a HTTP/1.1 ", "GET /a HTTP/2"})
        row(line, QByteArray(line) + "\r\n\r\n", "400");
    row("blank before colon", "GET /a HTTP/1.1\r\nHost : x\r\n\r\n", "400");
    row("no colon", "GET /a HTTP/1.1\r\nHost\r\n\r\n", "400");
    row("length is no number", "POST /a HTTP/1.1\r\nContent-Length: +3\r\n\r\nabc", "400");
    row("length far too long", "POST /a HTTP/1.1\r\nContent-Length: 9999999999999999999999\r\n\r\n", "400");
    row("length twice over", "POST /a HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        "400");
    row("two lengths", "POST /a HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", "400");
    row("two encodings", "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n",
        "400");
    row("other encoding", "POST /a HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", "501");
    row("chunk size is no number", "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n", "400");
    row("negative chunk", "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", "400");
    row("chunk without end", "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", "400");
    row("head too long", "GET /a HTTP/1.1\r\nHost: " + QByteArray(300, 'x') + "\r\n\r\n", "431");
    row("endless head", "GET /" + QByteArray(300, 'x'), "431");
    row("endless chunk size", "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray(300, '0'),
        "431");
}

void TestHttpParser::readsRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    HttpParser parser(limits);
    parser.feed(bytes);
    QCOMPARE(inWords(parser), expected);
}

void TestHttpParser::readsTheSameByteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    HttpParser parser(limits);
    QByteArray words;
    for (const char byte : std::as_const(bytes)) {
        parser.feed(QByteArray(1, byte));
        if (parser.error() == 0)
            words += inWords(parser);
    }
    QCOMPARE(words, expected);
}

void TestHttpParser::headerNamesAreOfAnyCase()
{
    HttpParser parser(limits);
    parser.feed("GET / HTTP/1.1\r\nLAMBDA-Thing:  a b \r\n\r\n");
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->header("lambda-thing"), QByteArray("a b"));
    QVERIFY(request->header("other").isNull());
}

void TestHttpParser::saysOnceThatTheClientWaits()
{
    HttpParser parser(limits);
    parser.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    QVERIFY(!parser.next());
    QVERIFY(parser.takeExpectation());
    QVERIFY(!parser.takeExpectation());
    parser.feed("x");
    QVERIFY(parser.next());
    QVERIFY(!parser.takeExpectation());
}

LAMBDESK_TEST(lambdesk::test::NoApplication, TestHttpParser)
#include "tst_httpparser.moc"
