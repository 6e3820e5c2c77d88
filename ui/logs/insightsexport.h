// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/insights/insightsrun.h>

#include <QByteArray>

namespace lambdesk
{

/// As RFC 4180 has it: a line of names first, CRLF, quotes where they are needed.
QByteArray insightsCsv(const InsightsResult &result);
/// An array of objects; what a row has nothing of isn't in its object.
QByteArray insightsJson(const InsightsResult &result);
/// Some rows, for the clipboard: columns apart by tabs, without the names.
QString insightsText(const InsightsResult &result, const QList<int> &rows);

} // namespace lambdesk
