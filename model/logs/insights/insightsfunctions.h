// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsvalue.h"

#include <QString>

#include <vector>

namespace lambdesk
{

using InsightsFunction = InsightsValue (*)(const std::vector<InsightsValue> &arguments);

/// A function of the query language that works on values alone.
struct InsightsFunctionEntry {
    const char *name;
    int fewest;
    int most; ///< -1: any number
    InsightsFunction function;
};

/// By its name, in capital or small letters; null when there is none.
const InsightsFunctionEntry *insightsFunction(const QString &name);

} // namespace lambdesk
