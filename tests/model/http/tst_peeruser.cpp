// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/http/peeruser.h>
#include <tests/support/testprogram.h>

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace lambdesk;

namespace
{

const QByteArray table =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
    "   0: 0100007F:A0C1 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 7 1\n"
    "   1: 0100007F:9C40 0100007F:A0C1 01 00000000:00000000 02:000002F0 00000000  1001        0 8 2\n"
    "   2: 0100007F:A0C1 0100007F:9C40 01 00000000:00000000 00:00000000 00000000  1000        0 9 1\n";

} // namespace

class TestPeerUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheUserOfTheOtherEnd()
    {
        if (Q_BYTE_ORDER != Q_LITTLE_ENDIAN)
            QSKIP("The table is of the other order of bytes.");
        QVERIFY(isPeerOf(1001, table, 0xA0C1, 0x9C40));
        QVERIFY(!isPeerOf(1000, table, 0xA0C1, 0x9C40));
        QVERIFY(!isPeerOf(1001, table, 0xA0C1, 0x9C41));
        QVERIFY(!isPeerOf(0, {}, 0xA0C1, 0x9C40));
    }

    void readsAnAddressOfTheEarlierProtocolInTheTableOfTheLater()
    {
        if (Q_BYTE_ORDER != Q_LITTLE_ENDIAN)
            QSKIP("The table is of the other order of bytes.");
        const QByteArray later =
            "   0: 0000000000000000FFFF00000100007F:9C40 0000000000000000FFFF00000100007F:A0C1 01 "
            "00000000:00000000 00:00000000 00000000  1001        0 8 2\n";
        QVERIFY(isPeerOf(1001, later, 0xA0C1, 0x9C40));
        QVERIFY(!isPeerOf(1000, later, 0xA0C1, 0x9C40));
    }

    void knowsAConnectionOfItsOwn()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QVERIFY(client.waitForConnected());
        QVERIFY(isPeerOurs(server.serverPort(), client.localPort()));
    }

    void whoComesFromAnotherAddressIsNotOurs()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QVERIFY(client.waitForConnected());
        QVERIFY(server.waitForNewConnection(lambdesk::test::patience));
        QVERIFY(isPeerOurs(*server.nextPendingConnection()));
        // From the same port, so that to look for the port finds the one before.
        QTcpSocket other;
        QVERIFY(other.bind(QHostAddress(QStringLiteral("127.0.0.2")), client.localPort()));
        other.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QVERIFY(other.waitForConnected());
        QVERIFY(server.waitForNewConnection(lambdesk::test::patience));
        QVERIFY(!isPeerOurs(*server.nextPendingConnection()));
    }
};

LAMBDESK_TEST(QCoreApplication, TestPeerUser)
#include "tst_peeruser.moc"
