// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

namespace lambdesk
{

/// Where the user was, for Back and Forward. The newest hundred places.
class PlaceHistory
{
public:
    /// The place is shown; what Forward would have led to is forgotten, unless it is shown already.
    void visit(const Place &place);
    /// The place is no more.
    void forget(const Place &place);

    /// The one that was shown last; none before the first.
    std::optional<Place> current() const;
    std::optional<Place> previous() const;
    std::optional<Place> next() const;
    /// Only where there is one.
    void moveBack() { --m_current; }
    void moveForward() { ++m_current; }

private:
    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace lambdesk
