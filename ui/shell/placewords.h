// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

namespace lambdesk
{

/// The place in words, to be written down; none for one that means nothing to the next run of the program.
QStringList wordsOf(const Place &place);
/// The place that these words are of; none when they are of none, or of one that the platform doesn't have.
std::optional<Place> placeOf(const QStringList &words, const Quotas &quotas);

} // namespace lambdesk
