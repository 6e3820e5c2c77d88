// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/functions/testeventservice.h>

#include <tests/support/storedfunction.h>
#include <tests/support/testprogram.h>

#include <QSignalSpy>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

class TestTestEventService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->workspace.open());
        insertFunction(m_fixture->workspace, m_hello.value());
        m_service = std::make_unique<TestEventService>(m_fixture->workspace);
    }

    void cleanup() { m_service.reset(); }

    void startsWithNone()
    {
        const auto events = settled(m_service->list(m_hello));
        QVERIFY(events);
        QVERIFY(events->events.isEmpty());
        QVERIFY(events->selected.isEmpty());
    }

    void keepsAnyJsonAsItWasTyped_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("object") << QByteArray(
            "{ \"b\": 9007199254740993,\r\n\t\"a\": 1.0, \"\xc3\xa9\": [] }\n");
        QTest::newRow("string") << QByteArray("\"x\"");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("number") << QByteArray(" 1e400 ");
        QTest::newRow("nested 1,000 deep") << QByteArray(1000, '[') + QByteArray(1000, ']');
    }

    void keepsAnyJsonAsItWasTyped()
    {
        QFETCH(QByteArray, body);
        QSignalSpy changed(m_service.get(), &TestEventService::eventsChanged);
        QVERIFY(settled(m_service->save(m_hello, {QStringLiteral("mine"), body})));
        QCOMPARE(changed.size(), 1);
        m_fixture->workspace.close();
        QVERIFY(m_fixture->workspace.open());
        const auto events = settled(m_service->list(m_hello));
        QVERIFY(events);
        QCOMPARE(events->events, (QList<TestEvent>{{QStringLiteral("mine"), body}}));
        QCOMPARE(events->selected, QStringLiteral("mine"));
    }

    void refusesWhatIsNoTestEvent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QStringLiteral("mine") << QByteArray("{\"a\": }");
        QTest::newRow("empty") << QStringLiteral("mine") << QByteArray();
        QTest::newRow("no name") << QString() << QByteArray("{}");
        QTest::newRow("blank name") << QStringLiteral("  ") << QByteArray("{}");
        QTest::newRow("long name") << QString(65, u'x') << QByteArray("{}");
    }

    void refusesWhatIsNoTestEvent()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, body);
        QSignalSpy changed(m_service.get(), &TestEventService::eventsChanged);
        const auto saved = settled(m_service->save(m_hello, {name, body}));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::InvalidParameter);
        QVERIFY(!saved.error().message.isEmpty());
        QVERIFY(changed.isEmpty());
        const auto events = settled(m_service->list(m_hello));
        QVERIFY(events && events->events.isEmpty());
    }

    void selectsWhatWasSavedLast()
    {
        save("b");
        save("a");
        auto events = settled(m_service->list(m_hello));
        QVERIFY(events);
        QCOMPARE(namesOf(*events), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(events->selected, QStringLiteral("a"));
        events = settled(m_service->select(m_hello, QStringLiteral("b")));
        QVERIFY(events);
        QCOMPARE(events->selected, QStringLiteral("b"));
    }

    void replacesTheEventOfThatName()
    {
        save("a");
        const auto events = settled(m_service->save(m_hello, {QStringLiteral("a"), "2"}));
        QVERIFY(events);
        QCOMPARE(events->events, (QList<TestEvent>{{QStringLiteral("a"), "2"}}));
    }

    void removesAndSelectsAnother()
    {
        save("a");
        save("b");
        auto events = settled(m_service->remove(m_hello, QStringLiteral("b")));
        QVERIFY(events);
        QCOMPARE(namesOf(*events), QStringList{QStringLiteral("a")});
        QCOMPARE(events->selected, QStringLiteral("a"));
        events = settled(m_service->remove(m_hello, QStringLiteral("a")));
        QVERIFY(events);
        QVERIFY(events->events.isEmpty());
        QVERIFY(events->selected.isEmpty());
    }

    void saysWhatThereIsNot()
    {
        save("a");
        const auto none = QStringLiteral("none");
        for (const auto &error : {settled(m_service->select(m_hello, none)).error(),
                                  settled(m_service->remove(m_hello, none)).error(),
                                  settled(m_service->list(functionName(none))).error(),
                                  settled(m_service->save(functionName(none), {none, "1"})).error()}) {
            QCOMPARE(error.kind, ErrorKind::NotFound);
            QVERIFY(error.message.contains(none));
        }
        const auto events = settled(m_service->list(m_hello));
        QVERIFY(events);
        QCOMPARE(events->selected, QStringLiteral("a"));
    }

private:
    void save(const char *name) { QVERIFY(settled(m_service->save(m_hello, {QLatin1String(name), "1"}))); }

    static QStringList namesOf(const TestEventService::Events &events)
    {
        QStringList names;
        for (const auto &event : events.events)
            names.append(event.name);
        return names;
    }

    const FunctionName m_hello = functionName(QStringLiteral("hello"));
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<TestEventService> m_service;
};

LAMBDESK_TEST(QCoreApplication, TestTestEventService)
#include "tst_testeventservice.moc"
