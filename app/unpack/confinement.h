// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <cstdint>

class QJsonObject;

namespace lambdesk::unpack
{

class Team;

/// What of the file system is left to the process, besides what it has open.
enum class Access {
    Read, ///< read everything below the folder
    Fill  ///< read, and make files, folders and links below the folder
};

/// What the caller allows; 0 is no limit.
struct Resources {
    std::uint64_t memoryBytes = 0;
    std::uint64_t cpuSeconds = 0;
};

/// Which walls stand. A kernel without one of them lets the work go on; the result says so.
struct Confinement {
    bool files = false; ///< Landlock: nothing but the folder
    bool system =
        false; ///< seccomp: no network, no other process, no kernel facility that the work doesn't need
    bool memory = false; ///< RLIMIT_AS; not with a sanitizer, which maps terabytes

    QJsonObject toJson() const;
};

/// Confines this process, with all threads of the team, for good, whether it is root or anybody. `folder` is
/// a descriptor of the only folder that can be reached from now on; -1: none can. Errors: InputOutput, when a
/// limit that was asked for can't be set.
Outcome<Confinement> confine(Team &team, int folder, Access access, const Resources &resources);

} // namespace lambdesk::unpack
