// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/functionoperations.h>
#include <tests/support/testprogram.h>

#include <QJsonArray>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Lists of functions and versions in pages.
class TestFunctionLists : public QObject, private FunctionOperations
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void listsInPages()
    {
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
            m_endpoint->create(name, echo);
        QStringList names;
        QByteArray marker;
        int pages = 0;
        do {
            const auto page = m_endpoint->ask("GET", functions + "?MaxItems=2&Marker=" + marker);
            for (const auto &shape : page.json()[u"Functions"_s].toArray())
                names.append(shape[u"FunctionName"_s].toString());
            marker = QUrl::toPercentEncoding(page.text("NextMarker"));
            ++pages;
        } while (!marker.isEmpty() && pages < 9);
        QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(pages, 2);
        QCOMPARE(m_endpoint->ask("GET", functions + "?MaxItems=0").status, 400);
        QCOMPARE(m_endpoint->ask("GET", functions + "?Marker=x").status, 400);
    }

    void refusesAnOddQuery_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("violation");
        const auto tooMany = [](const QString &most) {
            return u"Value '%1' at 'maxItems' failed to satisfy constraint: Member must have value between 1 and %2"_s
                .arg(QString::number(most.toInt() + 1), most);
        };
        QTest::newRow("functions") << functions + "?MaxItems=10001" << tooMany(u"10000"_s);
        QTest::newRow("layers") << "/2018-10-31/layers?MaxItems=51"_ba << tooMany(u"50"_s);
        QTest::newRow("layer versions")
            << "/2018-10-31/layers/tools/versions?MaxItems=51"_ba << tooMany(u"50"_s);
        QTest::newRow("event-invoke configurations")
            << "/2019-09-25/functions/a/event-invoke-config/list?MaxItems=51"_ba << tooMany(u"50"_s);
        QTest::newRow("versions")
            << functions + "?FunctionVersion=1"
            << u"Value '1' at 'functionVersion' failed to satisfy constraint: Member must "
               "satisfy enum value set: [ALL]"_s;
    }
    void refusesAnOddQuery()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, violation);
        m_endpoint->create(u"a"_s, echo);
        const auto answer = m_endpoint->ask("GET", target);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.header("x-amzn-errortype"), QByteArray("ValidationException"));
        QCOMPARE(answer.text("Message"), u"1 validation error detected: "_s + violation);
    }

    void aPageGoesOnWhereTheOneBeforeEnded()
    {
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            m_endpoint->create(name, echo);
        const auto first = m_endpoint->ask("GET", functions + "?MaxItems=2");
        for (const QByteArray gone : {"/a", "/b"})
            QCOMPARE(m_endpoint->ask("DELETE", functions + gone).status, 204);
        const auto second = m_endpoint->ask(
            "GET", functions + "?MaxItems=2&Marker=" + QUrl::toPercentEncoding(first.text("NextMarker")));
        const QJsonArray shapes = second.json()[u"Functions"_s].toArray();
        QCOMPARE(shapes.size(), 2);
        QCOMPARE(shapes[0][u"FunctionName"_s].toString(), u"c"_s);
        QVERIFY(second.text("NextMarker").isEmpty());
    }

    void pagesHaveTheVersionsInOrder()
    {
        m_endpoint->create(u"a"_s, echo);
        for (int version = 1; version <= 11; ++version) {
            m_endpoint->askJson("PUT", functions + "/a/configuration", {{u"Timeout"_s, version}});
            QCOMPARE(m_endpoint->ask("POST", functions + "/a/versions").status, 201);
        }
        QStringList versions;
        QByteArray marker;
        do {
            const auto page = m_endpoint->ask("GET", functions + "/a/versions?MaxItems=5&Marker=" + marker);
            for (const auto &shape : page.json()[u"Versions"_s].toArray())
                versions.append(shape[u"Version"_s].toString());
            marker = QUrl::toPercentEncoding(page.text("NextMarker"));
        } while (!marker.isEmpty() && versions.size() < 99);
        QCOMPARE(versions.join(u' '), u"$LATEST 1 2 3 4 5 6 7 8 9 10 11"_s);
    }
};

LAMBDESK_TEST(QCoreApplication, TestFunctionLists)
#include "tst_functionlists.moc"
