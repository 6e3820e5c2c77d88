// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functiondraft.h"

#include <model/platform/runtime.h>

#include <optional>

namespace lambdesk
{

/// What stands on Configure function, as it is written into a Draft's body. A package that was chosen isn't
/// in it: that is a file of the user's.
struct KeptFunction {
    QString blueprint;                    ///< id; empty when it was begun from scratch
    Language language = Language::NodeJs; ///< of the code
    FunctionDraft form = {};
    QByteArray code = {};
    bool isUpload = false; ///< `Upload a .ZIP file` is chosen

    QByteArray encoded() const;
    /// Nothing when these bytes are no such thing.
    static std::optional<KeptFunction> decoded(const QByteArray &bytes);

    bool operator==(const KeptFunction &) const = default;
};

} // namespace lambdesk
