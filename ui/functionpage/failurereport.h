// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lambdesk
{

/// What the error JSON of a failed run says. Members that are missing or of another kind stay empty.
struct FailureReport {
    QString errorType;
    QString errorMessage;
    /// Node.js: `trace` or `stackTrace`, of the rejection's reason where there is one. Python: `stackTrace`,
    /// each entry as text; the frames of the 2016 platform (lists) are brought into today's form.
    QStringList trace;

    bool operator==(const FailureReport &) const = default;
};

/// Reads the payload of a failed run. One that isn't an object, or is larger than an error can be of use,
/// gives an empty report.
FailureReport readFailureReport(const QByteArray &payload);

} // namespace lambdesk
