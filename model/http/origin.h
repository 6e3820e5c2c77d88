// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lambdesk
{

struct HttpRequest;

/// Whether a request to a port of 127.0.0.1 is a program's. A page in a browser says where it comes from, or
/// which other name it took for 127.0.0.1; programs don't.
bool isFromProgram(const HttpRequest &request, quint16 port);

} // namespace lambdesk
