// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace lambdesk::unpack
{

// What the parts of a zip begin with. (APPNOTE 4.3.7, 4.3.9, 4.3.12 and 4.3.14 to 4.3.16.)
constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t descriptorSignature = 0x08074b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t end64Signature = 0x06064b50;
constexpr std::uint32_t locatorSignature = 0x07064b50;
constexpr std::uint32_t endSignature = 0x06054b50;

} // namespace lambdesk::unpack
