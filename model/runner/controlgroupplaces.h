// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace lambdesk
{

/// The folders in which this process can make control groups of its own (Linux's cgroups), one for each kind
/// of limit; empty where it can't. In version 2 the same folder serves all.
struct ControlGroupPlaces {
    enum class Version { One, Two };
    Version version = Version::Two;
    QString memory;
    QString processes; ///< their number
    QString cpu;

    bool isEmpty() const { return memory.isEmpty() && processes.isEmpty() && cpu.isEmpty(); }
    bool operator==(const ControlGroupPlaces &) const = default;
};

/// Looks for them. `membership` and `mounts` are what /proc/self/cgroup and /proc/self/mountinfo say. The
/// first version goes before the second where both have a controller. In the second version groups are made
/// beside the one that this process is in, or above it: one with processes in it can't hold groups that have
/// limits. Where only its own is given to it, and it is alone in there, `self` moves to a group within.
ControlGroupPlaces findControlGroups(const QByteArray &membership, const QByteArray &mounts, pid_t self);
/// Those of this process, tried: only what works is named. The processor's time is looked for when `cpu` says
/// so, as to try that takes longest. May move the process, see above; some milliseconds.
ControlGroupPlaces findControlGroups(bool cpu);

} // namespace lambdesk
