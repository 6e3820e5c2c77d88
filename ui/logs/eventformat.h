// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logscan.h>

#include <QByteArray>
#include <QString>

namespace lambdesk
{

/// How events are written to a file.
enum class EventFormat {
    Log,       ///< `2026-01-25T12:34:56.789Z message`, the message's own bytes
    JsonLines, ///< an object a line
    Csv        ///< RFC 4180, with a head
};

/// By the file's name; Log for an unknown ending.
EventFormat formatOfFile(const QString &fileName);
/// What stands before the first event.
QByteArray headOf(EventFormat format);
QByteArray textOf(EventFormat format, const LogHit &hit);

/// For the clipboard: the message with its line end.
QByteArray plainText(const LogHit &hit);
/// `{"timestamp": …, …}` on one line, without a line end.
QByteArray jsonText(const LogHit &hit);

} // namespace lambdesk
