// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>
#include <model/metrics/runspan.h>

#include <QList>
#include <QString>
#include <QStringList>

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
/// The layers that functions can have.
struct LayersPlace {
    bool operator==(const LayersPlace &) const = default;
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
struct LogGroupsPlace {
    bool operator==(const LogGroupsPlace &) const = default;
};
struct LogStreamsPlace {
    QString group;
    bool operator==(const LogStreamsPlace &) const = default;
};
struct LogEventsPlace {
    QString group;
    QString stream;
    std::optional<qint64> row = {}; ///< that is to be in sight
    bool operator==(const LogEventsPlace &) const = default;
};
/// Where a run has written its log.
struct RunLogPlace {
    QString requestId;
    QString reason = {}; ///< why it wrote none, where that is known
    bool operator==(const RunLogPlace &) const = default;
};
struct LogSearchPlace {
    QStringList groups;
    bool operator==(const LogSearchPlace &) const = default;
};
struct InsightsPlace {
    QStringList groups;
    bool operator==(const InsightsPlace &) const = default;
};

/// What the user can choose about the program.
struct PreferencesPlace {
    bool operator==(const PreferencesPlace &) const = default;
};

/// What the window can show and come back to.
struct Place {
    using What = std::variant<FunctionsPlace, FunctionPlace, LayersPlace, RunPlace, MetricsPlace,
                              LogGroupsPlace, LogStreamsPlace, LogEventsPlace, RunLogPlace, LogSearchPlace,
                              InsightsPlace, PreferencesPlace>;

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
