// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlgroup.h"
#include "controlgroupplaces.h"

#include <memory>

namespace lambdesk
{

/// The control groups of this process' execution environments. Engine thread.
class ControlGroups
{
public:
    /// With no places there are no groups.
    explicit ControlGroups(ControlGroupPlaces places = {});

    /// Whether they are held to their memory.
    bool limitMemory() const { return !m_places.memory.isEmpty(); }
    /// A new group, with no process in it; null where none can be made. A limit that its place isn't there
    /// for is left out.
    std::unique_ptr<ControlGroup> make(const ControlGroup::Limits &limits);
    /// Removes, with all that runs in them, the groups of processes that have ended without doing so.
    void sweep() const;

    /// Of the places those in which a group can be made and entered.
    static ControlGroupPlaces tried(const ControlGroupPlaces &places);
    /// `lambdesk-NAMESPACE-PID-NUMBER`: a process id means something only in its namespace.
    static QString nameOf(pid_t process, int number);

private:
    ControlGroupPlaces m_places;
};

} // namespace lambdesk
