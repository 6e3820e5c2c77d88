// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functiondraft.h"

#include <optional>

namespace lambdesk
{

/// What was typed into a function's configuration and not saved, to be kept until it is.
struct ConfigurationEdits {
    FunctionDraft before; ///< what was saved when it was typed
    FunctionDraft now;

    /// What is saved by now, with what was typed where it was typed: only fields, and of the environment only
    /// variables, that were touched are the user's.
    FunctionDraft on(const FunctionDraft &saved) const;

    QByteArray encoded() const;
    /// Nothing when these bytes are no such edits.
    static std::optional<ConfigurationEdits> decoded(const QByteArray &bytes);

    bool operator==(const ConfigurationEdits &) const = default;
};

} // namespace lambdesk
