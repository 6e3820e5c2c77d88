// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// Numbers that Scintilla leaves to its user, in one place so that no two behaviours take the same.
namespace indicator
{
inline constexpr int hit = 8;
inline constexpr int problem = 9;
inline constexpr int autoClosed = 10;
} // namespace indicator

namespace marker
{
inline constexpr int problem = 0;
inline constexpr int flash = 1;
} // namespace marker

namespace margin
{
inline constexpr int symbols = 0;
inline constexpr int numbers = 1;
inline constexpr int folds = 2;
} // namespace margin

} // namespace lambdesk
