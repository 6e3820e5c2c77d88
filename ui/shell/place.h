// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>
#include <model/metrics/runspan.h>

#include <QList>
#include <QString>

#include <concepts>
#include <optional>
#include <utility>
#include <variant>

namespace lambdesk
{

struct FunctionsPlace {
    bool operator==(const FunctionsPlace &) const = default;
};
struct FunctionPlace {
    FunctionName name;
    bool operator==(const FunctionPlace &) const = default;
};
/// A run, on its function's page.
struct RunPlace {
    RunSpan run;
    bool operator==(const RunPlace &) const = default;
};
/// The metrics of all functions.
struct MetricsPlace {
    bool operator==(const MetricsPlace &) const = default;
};

/// What the window can show and come back to.
struct Place {
    using What = std::variant<FunctionsPlace, FunctionPlace, RunPlace, MetricsPlace>;

    template <typename Kind>
    requires std::constructible_from<What, Kind> Place(Kind kind)
        : what(std::move(kind))
    {
    }
    template <typename Kind>
    const Kind *as() const
    {
        return std::get_if<Kind>(&what);
    }
    bool operator==(const Place &) const = default;

    What what;
};

/// A part of the breadcrumb; one that leads nowhere has no place.
struct Crumb {
    QString text;
    std::optional<Place> place = {};
    bool operator==(const Crumb &) const = default;
};
using Trail = QList<Crumb>;

} // namespace lambdesk
