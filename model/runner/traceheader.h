// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace lambdesk
{

class IdGenerator;

/// The header X-Amzn-Trace-Id of an invocation, `Root=1-TIME-ID;Parent=ID;Sampled=0`. One that who invokes
/// has `given` is passed on as it is, with what it lacks; one without a root of that form counts as none.
/// docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader
QByteArray traceHeaderOf(const QByteArray &given, const QDateTime &now, IdGenerator &ids);

} // namespace lambdesk
