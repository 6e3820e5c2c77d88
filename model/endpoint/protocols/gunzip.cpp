// SPDX-License-Identifier: GPL-3.0-or-later
#include "gunzip.h"

#include <zlib.h>

namespace lambdesk
{

std::optional<QByteArray> gunzip(const QByteArray &packed, qint64 mostBytes)
{
    constexpr int gzipOnly = 16;
    z_stream stream{};
    if (inflateInit2(&stream, MAX_WBITS + gzipOnly) != Z_OK)
        return std::nullopt;
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && bytes.size() <= mostBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || bytes.size() > mostBytes)
        return std::nullopt;
    return bytes;
}

} // namespace lambdesk
