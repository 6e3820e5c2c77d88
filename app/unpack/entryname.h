// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <optional>
#include <string>

namespace lambdesk::unpack
{

bool isUtf8(const std::string &text);
/// For messages: bytes that aren't UTF-8 or are control characters become `\xNN`.
std::string readable(const std::string &name);

/// How an archive says that a name is to be read.
struct NameEncoding {
    bool utf8 = false;                  ///< general purpose bit 11
    bool madeOnDos = false;             ///< by the host byte: then what isn't UTF-8 is in code page 437
    std::optional<std::string> unicode; ///< Info-ZIP's Unicode Path, when it belongs to this name
};

/// The name as UTF-8. Names that aren't, though nothing says what else they are, are refused.
Outcome<std::string> decodedName(const std::string &raw, const NameEncoding &encoding);

/// The path within the package, `/` between parts, `.` parts and doubled or trailing slashes left out; empty
/// for the package's folder itself. Refused is what leaves the folder, is absolute, or can't be a file's
/// name.
Outcome<std::string> packagePath(const std::string &name);

} // namespace lambdesk::unpack
