// SPDX-License-Identifier: GPL-3.0-or-later
#include "deflater.h"

#include <algorithm>
#include <array>
#include <limits>
#include <new>

#include <zlib.h>

namespace lambdesk::unpack
{

struct Deflater::Stream {
    z_stream stream{};
    std::array<std::uint8_t, 64 * 1024> output;

    Stream()
    {
        // Raw: the zip has header and check sum of its own.
        constexpr int memoryLevel = 8;
        if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, memoryLevel,
                         Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
    }
    ~Stream() { deflateEnd(&stream); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
};

Deflater::Deflater()
    : m_stream(std::make_unique<Stream>())
{
}

Deflater::~Deflater() = default;

void Deflater::reset()
{
    deflateReset(&m_stream->stream);
}

bool Deflater::add(Bytes bytes, Part part, const Sink &sink)
{
    z_stream &stream = m_stream->stream;
    while (!bytes.empty()) {
        const auto taken = std::min<std::size_t>(bytes.size(), std::numeric_limits<uInt>::max());
        stream.next_in = const_cast<Bytef *>(bytes.data()); // zlib only reads there
        stream.avail_in = static_cast<uInt>(taken);
        if (!deflate(Z_NO_FLUSH, sink))
            return false;
        bytes = bytes.subspan(taken);
    }
    if (part == Part::Some)
        return true;
    stream.avail_in = 0;
    return deflate(Z_FINISH, sink);
}

bool Deflater::deflate(int flush, const Sink &sink)
{
    auto &[stream, output] = *m_stream;
    do {
        stream.next_out = output.data();
        stream.avail_out = static_cast<uInt>(output.size());
        ::deflate(&stream, flush);
        if (!sink(Bytes(output).first(output.size() - stream.avail_out)))
            return false;
    } while (stream.avail_out == 0);
    return true;
}

} // namespace lambdesk::unpack
