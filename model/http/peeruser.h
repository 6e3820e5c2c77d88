// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

class QTcpSocket;

namespace lambdesk
{

/// Whether the other end of a connection between two ports of 127.0.0.1 is a process of our own user. The
/// kernel tells it of every socket; nothing else does of TCP. Where it doesn't tell, as in some sandboxes, it
/// is taken for ours.
bool isPeerOurs(quint16 ourPort, quint16 peerPort);

/// The same of a connection that was accepted on 127.0.0.1. Who comes from another of the computer's
/// addresses, 127.0.0.2 say, is not ours: it may have chosen the port of a connection that is.
bool isPeerOurs(const QTcpSocket &connection);

/// The same by the kernel's table of sockets, the text of /proc/net/tcp or tcp6. A socket that isn't in it
/// has been closed, and is nobody's.
bool isPeerOf(quint32 user, const QByteArray &table, quint16 ourPort, quint16 peerPort);

} // namespace lambdesk
