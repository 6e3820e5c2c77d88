// SPDX-License-Identifier: GPL-3.0-or-later
#include "placehistory.h"

namespace lambdesk
{

namespace
{

constexpr qsizetype mostPlaces = 100;

} // namespace

void PlaceHistory::visit(const Place &place)
{
    if (m_current >= 0 && m_places.at(m_current) == place)
        return;
    m_places = m_places.first(m_current + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

void PlaceHistory::forget(const Place &place)
{
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        // What was on both sides of it may be the same, and is then one step.
        const bool isTwin = i + 1 < m_places.size() && m_places.at(i) == m_places.at(i + 1);
        if (m_places.at(i) != place && !isTwin)
            continue;
        m_places.removeAt(i);
        if (i <= m_current)
            --m_current;
    }
    m_current = qMax<qsizetype>(m_current, m_places.isEmpty() ? -1 : 0);
}

std::optional<Place> PlaceHistory::current() const
{
    return m_current >= 0 ? std::optional(m_places.at(m_current)) : std::nullopt;
}

std::optional<Place> PlaceHistory::previous() const
{
    return m_current > 0 ? std::optional(m_places.at(m_current - 1)) : std::nullopt;
}

std::optional<Place> PlaceHistory::next() const
{
    return m_current + 1 < m_places.size() ? std::optional(m_places.at(m_current + 1)) : std::nullopt;
}

} // namespace lambdesk
