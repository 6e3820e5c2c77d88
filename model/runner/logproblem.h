// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// Why what a function writes isn't stored.
struct LogProblem {
    QString role;
    QString action; ///< that the role doesn't allow
    bool operator==(const LogProblem &) const = default;

    /// A sentence in English, with %1 for the role and %2 for the action.
    static QString note();
    /// The same, with both.
    QString text() const { return note().arg(role, action); }
};

} // namespace lambdesk
