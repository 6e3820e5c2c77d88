// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "confinement.h"

#include <string>
#include <vector>

#include <sys/types.h>

namespace lambdesk::unpack
{

struct Options {
    enum class Command { Help, Version, Inspect, Extract, Pack };

    Command command = Command::Help;
    std::string archive;
    std::string folder;
    Limits limits;
    Resources resources;
    pid_t parent = 0;                 ///< the work ends with that process; 0: with none
    std::uint64_t codeBytes = 0;      ///< inspect: how much code is told together
    std::vector<std::string> leftOut; ///< pack: names that stay out, at any depth
};

/// The text of `--help`.
const char *helpText();

/// Errors: CommandLine.
Outcome<Options> parseOptions(int count, char **words);

} // namespace lambdesk::unpack
