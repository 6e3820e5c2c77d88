// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <string>

namespace lambdesk::unpack
{

/// What a file that isn't a zip is by its first bytes, with its article: `a gzip file`, `a web page`; empty
/// when that can't be told.
std::string otherFormat(Bytes file);

} // namespace lambdesk::unpack
