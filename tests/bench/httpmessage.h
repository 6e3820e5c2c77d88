// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <optional>
#include <string>

namespace lambdesk::bench
{

/// An HTTP message as simple as those that are sent here: with a Content-Length or without a body.
struct HttpMessage {
    std::string head;
    std::string body;

    /// Of a response.
    int status() const { return std::atoi(head.c_str() + head.find(' ')); }
};

/// Takes the first complete message out of the bytes of a connection.
std::optional<HttpMessage> takeMessage(std::string &bytes);
/// Adds what a connection has to offer, waiting for it; ends the program when the peer has gone, or is silent
/// for as long as the socket may wait.
void readMore(int socket, std::string &bytes);
/// The next message of a connection; `bytes` has what comes after it.
HttpMessage awaitMessage(int socket, std::string &bytes);

} // namespace lambdesk::bench
