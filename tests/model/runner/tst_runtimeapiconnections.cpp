// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runtimeapifixture.h>
#include <tests/support/testprogram.h>

#include <algorithm>
#include <vector>

using namespace lambdesk;
using namespace lambdesk::test;

/// How many connections the runtime API keeps.
class TestRuntimeApiConnections : public QObject, private RuntimeApiFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup()
    {
        m_others.clear();
        stop();
    }

    void idleOnesMakeRoomForNewOnes();
    void moreThanAreUsedAreRefused();
    void roomIsThereAgainForTheNextProcess();

private:
    RuntimeClient &connectAnother()
    {
        m_others.push_back(std::make_unique<RuntimeClient>(*m_server));
        const RuntimeClient &added = *m_others.back();
        // One that is refused may be closed before this is looked at.
        [&] { QTRY_VERIFY(added.isConnected() || added.isClosed()); }();
        return *m_others.back();
    }
    /// Each with a request that isn't complete.
    void useAll()
    {
        [&] { QTRY_VERIFY(m_client->isConnected()); }();
        m_client->raw("P");
        m_client->flush();
        while (m_others.size() < 63) {
            connectAnother().raw("P");
            m_others.back()->flush();
        }
    }

    std::vector<std::unique_ptr<RuntimeClient>> m_others;
};

void TestRuntimeApiConnections::idleOnesMakeRoomForNewOnes()
{
    m_client->next();
    QTRY_VERIFY(m_server->isAsked());
    for (int i = 0; i < 100; ++i)
        connectAnother();
    const auto closed = [this] {
        return int(std::count_if(m_others.cbegin(), m_others.cend(),
                                 [](const auto &other) { return other->isClosed(); }));
    };
    QTRY_COMPARE(closed(), 100 + 1 - 64);
    // What waits for an invocation is not idle.
    handOut();
    QCOMPARE(m_client->answer(1).first, 200);
    m_others.back()->post("/invocation/id-1/response", "1");
    QTRY_COMPARE(m_heard, QByteArray("asked\nresponded 1\n"));
}

void TestRuntimeApiConnections::moreThanAreUsedAreRefused()
{
    useAll();
    QCOMPARE(connectAnother().answer(1).first, 503);
    m_client->raw("OST /2018-06-01/x HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_server->port()) +
                  "\r\n\r\n");
    QCOMPARE(m_client->answer(1).first, 404);
    RuntimeClient &late = connectAnother();
    late.next();
    QTRY_VERIFY(m_server->isAsked());
}

void TestRuntimeApiConnections::roomIsThereAgainForTheNextProcess()
{
    useAll();
    QCOMPARE(connectAnother().answer(1).first, 503);
    m_server->reset();
    connectAnother().next();
    QTRY_VERIFY(m_server->isAsked());
}

LAMBDESK_TEST(QCoreApplication, TestRuntimeApiConnections)
#include "tst_runtimeapiconnections.moc"
