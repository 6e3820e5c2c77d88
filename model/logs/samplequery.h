// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QList>
#include <QString>

namespace lambdesk
{

/// A query that ships with the program: a file of resources/queries/ with order, title and query, the lines
/// of its text.
struct SampleQuery {
    QString id; ///< the file's name without its ending
    QString title;
    QString text;
    bool operator==(const SampleQuery &) const = default;
};

/// All of the folder by order. A broken one is an error that names its file and member.
Result<QList<SampleQuery>> readSampleQueries(const QString &folder);

} // namespace lambdesk
