// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lambdesk
{

/// A `nextToken` that stands for a place in an answer, and shows when it was altered. `purpose` tells what it
/// may be used for: it is refused by what has another one.
QString pageToken(const QString &purpose, const QString &place);
std::optional<QString> placeOfPageToken(const QString &purpose, const QString &token);

/// So many decimal digits that depend on every byte of the text.
QString checkDigits(const QString &text, int digits);

} // namespace lambdesk
