// SPDX-License-Identifier: GPL-3.0-or-later
#include "peeruser.h"

#include "socketowner.h"

#include <QFile>
#include <QHostAddress>
#include <QList>
#include <QTcpSocket>

#include <arpa/inet.h>
#include <unistd.h>

namespace lambdesk
{

namespace
{

/// As the table writes it: the address in the computer's own order of bytes.
QByteArray loopbackAddress(quint16 port)
{
    return QByteArray::number(htonl(INADDR_LOOPBACK), 16).toUpper().rightJustified(8, '0') + ':' +
           QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
}

/// What the table of IPv6 writes before an address of IPv4 (RFC 4291, 2.5.5.2).
QByteArray mappedPrefix()
{
    return QByteArray(16, '0') + QByteArray::number(htonl(0xffff), 16).toUpper().rightJustified(8, '0');
}

/// Whether the rest of the row, from `start`, names that user.
bool isRowOf(quint32 user, const QByteArray &table, qsizetype start)
{
    const QList<QByteArray> columns =
        table.mid(start, table.indexOf('\n', start) - start).simplified().split(' ');
    constexpr qsizetype userColumn = 4;
    bool isNumber = false;
    return columns.size() > userColumn && columns[userColumn].toUInt(&isNumber) == user && isNumber;
}

} // namespace

bool isPeerOf(quint32 user, const QByteArray &table, quint16 ourPort, quint16 peerPort)
{
    // proc(5): sl, local_address, rem_address, st, two pairs of queues and timers, retrnsmt, uid, …
    const QByteArray ends = loopbackAddress(peerPort) + ' ' + loopbackAddress(ourPort) + ' ';
    const QByteArray mapped =
        mappedPrefix() + loopbackAddress(peerPort) + ' ' + mappedPrefix() + loopbackAddress(ourPort) + ' ';
    for (const QByteArray &words : {' ' + ends, ' ' + mapped}) {
        if (const qsizetype found = table.indexOf(words); found >= 0)
            return isRowOf(user, table, found + words.size());
    }
    return false;
}

bool isPeerOurs(const QTcpSocket &connection)
{
    return connection.peerAddress() == QHostAddress(QHostAddress::LocalHost) &&
           isPeerOurs(connection.localPort(), connection.peerPort());
}

bool isPeerOurs(quint16 ourPort, quint16 peerPort)
{
    if (const auto owner = socketOwner(peerPort, ourPort))
        return *owner == geteuid();
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return true;
    if (isPeerOf(geteuid(), table.readAll(), ourPort, peerPort))
        return true;
    // A JVM's connections are of the later protocol, also those to an address of the earlier.
    QFile later(QStringLiteral("/proc/net/tcp6"));
    return later.open(QIODevice::ReadOnly | QIODevice::Unbuffered) &&
           isPeerOf(geteuid(), later.readAll(), ourPort, peerPort);
}

} // namespace lambdesk
