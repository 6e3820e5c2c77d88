// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace lambdesk
{

/// The user whose socket the end at `port` of a TCP connection between two ports of 127.0.0.1 is, by the
/// kernel (sock_diag(7)): some ten microseconds, however many sockets there are. Nothing when it doesn't know
/// of such a socket, or doesn't answer such questions.
std::optional<quint32> socketOwner(quint16 port, quint16 otherPort);

} // namespace lambdesk
