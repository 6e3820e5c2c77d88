// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functionvalues.h"
#include "qualifier.h"

#include <QMetaType>

#include <optional>

namespace lambdesk
{

/// A name for a version of a function, or for two of them that share the invocations.
struct Alias {
    /// The second version, and the part of the invocations that it gets.
    struct Route {
        int version = 0;
        double weight = 0; ///< 0 to 1
        bool operator==(const Route &) const = default;
    };

    FunctionName function;
    AliasName name;
    Qualifier version; ///< `$LATEST` or a version
    std::optional<Route> route = {};
    Description description = {};
    QString revisionId = {}; ///< changes with every change

    bool operator==(const Alias &) const = default;
};

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::Alias)
