// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/http/socketowner.h>
#include <tests/support/testprogram.h>

#include <QScopeGuard>
#include <QTcpServer>
#include <QtTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace lambdesk;

/// The kernel's answers about connections of this process.
class TestSocketOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheUserThatConnected_data()
    {
        QTest::addColumn<int>("family");
        QTest::newRow("of IPv4") << AF_INET;
        QTest::newRow("of IPv6, to an address of IPv4") << AF_INET6;
    }

    void isTheUserThatConnected()
    {
        QFETCH(int, family);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const int client = connectedTo(server.serverPort(), family);
        const auto closed = qScopeGuard([client] { close(client); });
        QVERIFY(client >= 0);
        const quint16 port = portOf(client);
        const auto owner = socketOwner(port, server.serverPort());
        if (!owner)
            QSKIP("the kernel answers no such questions here");
        QCOMPARE(*owner, quint32(geteuid()));
        QVERIFY(!socketOwner(server.serverPort() - 1, port));
    }

    void whoListensHasNoConnection()
    {
        QTcpServer server;
        QTcpServer other;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QVERIFY(!socketOwner(other.serverPort(), server.serverPort()));
    }

private:
    static int connectedTo(quint16 port, int family)
    {
        sockaddr_storage to = {};
        if (family == AF_INET) {
            auto &address = reinterpret_cast<sockaddr_in &>(to);
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        } else {
            auto &address = reinterpret_cast<sockaddr_in6 &>(to);
            address.sin6_port = htons(port);
            inet_pton(AF_INET6, "::ffff:127.0.0.1", &address.sin6_addr);
        }
        to.ss_family = sa_family_t(family);
        const int client = socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        return client >= 0 && ::connect(client, reinterpret_cast<sockaddr *>(&to), sizeof to) == 0 ? client
                                                                                                   : -1;
    }

    static quint16 portOf(int client)
    {
        sockaddr_storage own = {};
        socklen_t size = sizeof own;
        getsockname(client, reinterpret_cast<sockaddr *>(&own), &size);
        // The number of the port is at the same place in both.
        return ntohs(reinterpret_cast<const sockaddr_in &>(own).sin_port);
    }
};

LAMBDESK_TEST(QCoreApplication, TestSocketOwner)
#include "tst_socketowner.moc"
