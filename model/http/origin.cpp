// SPDX-License-Identifier: GPL-3.0-or-later
#include "origin.h"

#include "httpparser.h"

namespace lambdesk
{

namespace
{

/// Without making a text of the port: this is on the way of every request.
bool isNameOf(const QByteArray &host, const char *name, quint16 port)
{
    const QByteArrayView text(name);
    if (!host.startsWith(text) || host.size() <= text.size() || host[text.size()] != ':')
        return false;
    bool isNumber = false;
    return QByteArrayView(host).sliced(text.size() + 1).toUShort(&isNumber) == port && isNumber;
}

} // namespace

bool isFromProgram(const HttpRequest &request, quint16 port)
{
    const QByteArray host = request.header("host");
    return request.header("origin").isNull() && request.header("sec-fetch-site").isNull() &&
           (host.isNull() || isNameOf(host, "127.0.0.1", port) || isNameOf(host, "localhost", port));
}

} // namespace lambdesk
