// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include <strings.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace lambdesk::bench
{

namespace
{

size_t lengthOfBody(std::string_view head)
{
    constexpr std::string_view name = "\r\nContent-Length:";
    for (size_t start = head.find("\r\n"); start + name.size() < head.size();
         start = head.find("\r\n", start + 1)) {
        if (strncasecmp(head.data() + start, name.data(), name.size()) == 0)
            return std::strtoul(head.data() + start + name.size(), nullptr, 10);
    }
    return 0;
}

} // namespace

std::optional<HttpMessage> takeMessage(std::string &bytes)
{
    const size_t end = bytes.find("\r\n\r\n");
    if (end == std::string::npos)
        return std::nullopt;
    const size_t begin = end + 4;
    const size_t length = lengthOfBody(std::string_view(bytes).substr(0, begin));
    if (bytes.size() < begin + length)
        return std::nullopt;
    HttpMessage message{bytes.substr(0, begin), bytes.substr(begin, length)};
    bytes.erase(0, begin + length);
    return message;
}

void readMore(int socket, std::string &bytes)
{
    char buffer[65536];
    const ssize_t count = read(socket, buffer, sizeof buffer);
    if (count <= 0) {
        std::perror("a connection ended, or was silent");
        std::_Exit(1);
    }
    bytes.append(buffer, static_cast<size_t>(count));
}

HttpMessage awaitMessage(int socket, std::string &bytes)
{
    for (;;) {
        if (std::optional<HttpMessage> message = takeMessage(bytes))
            return *std::move(message);
        readMore(socket, bytes);
    }
}

} // namespace lambdesk::bench
