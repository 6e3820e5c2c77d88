// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitreader.h"

#include <model/core/async.h>
#include <model/logs/logservice.h>

#include <QCoreApplication>

#include <memory>

namespace lambdesk
{

namespace
{

struct HitReaderText {
    Q_DECLARE_TR_FUNCTIONS(HitReader)
};

/// Rows between hits that are rather read, too, than asked around.
constexpr qint64 nearRows = 64;

struct Reading {
    QPromise<SourceEvents> promise;
    QList<HitReader::Piece> pieces;
    qsizetype missing = 0;
    std::optional<Error> error;

    void finish()
    {
        QList<SourceEvent> all;
        for (const HitReader::Piece &piece : std::as_const(pieces))
            all += piece.hits;
        promise.addResult(error ? SourceEvents(fail(*error)) : SourceEvents(all));
        promise.finish();
    }
};

void fill(HitReader::Piece &piece, const QList<LogEvent> &events)
{
    qsizetype at = 0;
    for (SourceEvent &hit : piece.hits) {
        while (at < events.size() && events.at(at).row < hit.hit.event.row)
            ++at;
        if (at < events.size() && events.at(at).row == hit.hit.event.row)
            hit.hit.event = events.at(at);
        else
            hit.hit.event.message = HitReaderText::tr("(This event has been removed.)").toUtf8();
    }
}

} // namespace

void HitReader::addTo(QList<Piece> &pieces, const SourceEvent &hit)
{
    const qint64 row = hit.hit.event.row;
    const bool isNear = !pieces.isEmpty() && pieces.last().stream == hit.hit.stream &&
                        row >= pieces.last().endRow && row - pieces.last().endRow <= nearRows;
    if (!isNear)
        pieces.append({hit.hit.stream, row, row, {}});
    pieces.last().endRow = row + 1;
    pieces.last().hits.append(hit);
}

QFuture<SourceEvents> HitReader::read(LogService &logs, const QList<Piece> &pieces, QObject *context)
{
    if (pieces.isEmpty())
        return readyFuture(SourceEvents(QList<SourceEvent>()));
    auto reading = std::make_shared<Reading>();
    reading->promise.start();
    reading->pieces = pieces;
    reading->missing = pieces.size();
    auto future = reading->promise.future();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        whenReady(logs.events(piece.stream, piece.firstRow, int(piece.endRow - piece.firstRow)), context,
                  [reading, i](const Result<QList<LogEvent>> &events) {
                      if (events || events.error().kind == ErrorKind::NotFound)
                          fill(reading->pieces[i], events.value_or(QList<LogEvent>()));
                      else
                          reading->error = events.error();
                      if (--reading->missing == 0)
                          reading->finish();
                  });
    }
    return future;
}

} // namespace lambdesk
