// SPDX-License-Identifier: GPL-3.0-or-later
#include "peeruser.h"

#include <QFile>
#include <QList>

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

} // namespace

bool isPeerOf(quint32 user, const QByteArray &table, quint16 ourPort, quint16 peerPort)
{
    // proc(5): sl, local_address, rem_address, st, two pairs of queues and timers, retrnsmt, uid, …
    const QByteArray ends = ' ' + loopbackAddress(peerPort) + ' ' + loopbackAddress(ourPort) + ' ';
    const qsizetype found = table.indexOf(ends);
    if (found < 0)
        return false;
    const qsizetype start = found + ends.size();
    const QList<QByteArray> columns =
        table.mid(start, table.indexOf('\n', start) - start).simplified().split(' ');
    constexpr qsizetype userColumn = 4;
    bool isNumber = false;
    return columns.size() > userColumn && columns[userColumn].toUInt(&isNumber) == user && isNumber;
}

bool isPeerOurs(quint16 ourPort, quint16 peerPort)
{
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return true;
    return isPeerOf(geteuid(), table.readAll(), ourPort, peerPort);
}

} // namespace lambdesk
