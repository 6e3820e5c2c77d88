// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace lambdesk::unpack
{

using Bytes = std::span<const std::uint8_t>;

/// Little-endian numbers, as everywhere in a zip. `offset` must be inside: the caller has checked it.
inline std::uint16_t read16(Bytes bytes, std::size_t offset)
{
    return static_cast<std::uint16_t>(bytes[offset] | bytes[offset + 1] << 8);
}
inline std::uint32_t read32(Bytes bytes, std::size_t offset)
{
    return read16(bytes, offset) | std::uint32_t(read16(bytes, offset + 2)) << 16;
}
inline std::uint64_t read64(Bytes bytes, std::size_t offset)
{
    return read32(bytes, offset) | std::uint64_t(read32(bytes, offset + 4)) << 32;
}

/// Whether `bytes` has `length` bytes from `offset` on, whatever the numbers are.
inline bool holds(Bytes bytes, std::uint64_t offset, std::uint64_t length)
{
    return offset <= bytes.size() && length <= bytes.size() - offset;
}

inline std::string textOf(Bytes bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace lambdesk::unpack
