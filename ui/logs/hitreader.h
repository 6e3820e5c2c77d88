// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventsource.h"

namespace lambdesk
{

class LogService;

/// Reads hits, of which only their places are known, with few questions: those that are near each other in a
/// stream together.
class HitReader
{
public:
    /// Hits of one stream, the first and the last of which aren't far from each other.
    struct Piece {
        LogStreamId stream = 0;
        qint64 firstRow = 0;
        qint64 endRow = 0;
        QList<SourceEvent> hits; ///< in the order of their rows; without message and times
    };

    static void addTo(QList<Piece> &pieces, const SourceEvent &hit);
    /// The hits with what is read of them, in the order of their source rows. One whose event was removed
    /// since says so. The answer comes on the thread of `context`, which must be the caller's.
    static QFuture<SourceEvents> read(LogService &logs, const QList<Piece> &pieces, QObject *context);
};

} // namespace lambdesk
