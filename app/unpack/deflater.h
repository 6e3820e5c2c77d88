// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <functional>
#include <memory>

namespace lambdesk::unpack
{

/// Deflates one content after the other, as a zip has them. What goes in gives the same bytes however it is
/// divided.
class Deflater
{
public:
    using Sink = std::function<bool(Bytes)>;
    enum class Part { Some, Last };

    Deflater();
    ~Deflater();
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    /// Starts the next content.
    void reset();
    /// False when the sink was.
    bool add(Bytes bytes, Part part, const Sink &sink);

private:
    struct Stream;
    bool deflate(int flush, const Sink &sink);

    std::unique_ptr<Stream> m_stream;
};

} // namespace lambdesk::unpack
