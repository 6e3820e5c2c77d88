// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace lambdesk
{

using Tags = QMap<QString, QString>;

/// What becomes of asynchronous invocations. What is absent is as the platform has it by default.
struct EventInvokeConfig {
    std::optional<int> maximumRetries = {};
    std::optional<int> maximumAgeSeconds = {};
    QString onSuccess = {}; ///< ARN of a function that hears of each success; may be empty
    QString onFailure = {}; ///< the same of each event that no try could deal with
    QDateTime lastModified = {};

    bool operator==(const EventInvokeConfig &) const = default;
};

} // namespace lambdesk
