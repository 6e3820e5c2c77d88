// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryreader.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <new>
#include <vector>

namespace lambdesk::unpack
{

namespace
{

constexpr std::size_t atOnce = 256 * 1024;

tl::unexpected<Failure> damaged(const Entry &entry, const char *what)
{
    return refuse("damaged", inQuotes(entry.shown) + what, entry.shown);
}

} // namespace

struct EntryReader::Inflater {
    z_stream stream = {};
    std::vector<std::uint8_t> output = std::vector<std::uint8_t>(atOnce);

    Inflater()
    {
        // Raw deflate: a zip has neither zlib's header nor its check sum.
        if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
            throw std::bad_alloc();
    }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
};

EntryReader::EntryReader()
    : m_inflater(std::make_unique<Inflater>())
{
}

EntryReader::~EntryReader() = default;

Outcome<void> EntryReader::read(const Entry &entry, const Sink &sink)
{
    uLong crc = 0;
    const Sink checkedSink = [&](Bytes bytes) {
        crc = crc32_z(crc, bytes.data(), bytes.size());
        return sink(bytes);
    };
    const auto read = entry.deflated ? inflate(entry, checkedSink) : checkedSink(entry.data);
    if (read && crc != entry.crc)
        return damaged(entry, " is damaged: its check sum is wrong.");
    return read;
}

Outcome<void> EntryReader::inflate(const Entry &entry, const Sink &sink)
{
    z_stream &stream = m_inflater->stream;
    inflateReset(&stream);
    Bytes input = entry.data;
    std::uint64_t left = entry.bytes;
    int state = Z_OK;
    while (state == Z_OK) {
        if (stream.avail_in == 0 && !input.empty()) {
            const std::size_t taken = std::min<std::size_t>(input.size(), std::numeric_limits<uInt>::max());
            stream.next_in = const_cast<Bytef *>(input.data()); // zlib only reads there
            stream.avail_in = static_cast<uInt>(taken);
            input = input.subspan(taken);
        }
        std::vector<std::uint8_t> &output = m_inflater->output;
        stream.next_out = output.data();
        stream.avail_out = static_cast<uInt>(output.size());
        state = ::inflate(&stream, Z_NO_FLUSH);
        if (state == Z_MEM_ERROR)
            throw std::bad_alloc();
        const std::size_t got = output.size() - stream.avail_out;
        if (got > left)
            return damaged(entry, " unpacks to more bytes than it says.");
        left -= got;
        if (got > 0) {
            if (const auto passed = sink({output.data(), got}); !passed)
                return passed;
        }
    }
    if (state != Z_STREAM_END)
        return damaged(entry, " is damaged: it can't be unpacked.");
    if (left > 0)
        return damaged(entry, " unpacks to fewer bytes than it says.");
    if (stream.avail_in > 0 || !input.empty())
        return damaged(entry, " has bytes behind its end.");
    return {};
}

} // namespace lambdesk::unpack
