// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// Without Qt: lambdesk-keeper uses it, too.
namespace lambdesk
{

/// What a file of the kernel's (below /proc, of a control group) says; empty when it can't be read.
std::string kernelFile(const char *path);

} // namespace lambdesk
