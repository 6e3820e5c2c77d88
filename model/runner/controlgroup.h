// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlgroupplaces.h"
#include "kernelfile.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace lambdesk
{

/// The control group that one execution environment's processes are put in: the kernel holds them to its
/// limits together. In version 1 it is several groups of one name. Reading it costs some microseconds a
/// call. Engine thread.
class ControlGroup
{
public:
    struct Limits {
        qint64 memoryBytes = 0; ///< with files in memory and caches, which go first; no swap. 0: none
        int processes = 0;      ///< threads included; 0: none
        double cores = 0;       ///< share of the processor's time, see holdToCpuShare(); 0: none
    };

    /// Makes it, with those limits that can be set. Less than a core's time waits for holdToCpuShare(), so
    /// that what is started in it isn't slow before it is ready.
    ControlGroup(const ControlGroupPlaces &places, const QString &name, const Limits &limits);
    /// Removes it with all that is still in there; not on this thread when that takes a while.
    ~ControlGroup();
    Q_DISABLE_COPY_MOVE(ControlGroup)

    /// Of the groups that were made, for the keeper, which puts the processes in; empty: there is none.
    const QStringList &folders() const { return m_folders; }
    bool limitsMemory() const { return !m_memory.isEmpty(); }
    bool limitsProcesses() const { return !m_processes.isEmpty(); }
    bool limitsCpu() const { return !m_cpu.isEmpty(); }

    /// From now on the processes have no more than their share of the processor's time, where it has that
    /// limit. Some ten microseconds.
    void holdToCpuShare();

    /// What the processes have that can't be taken from them: their own pages, each counted once, and the
    /// files that they have mapped. In bytes; nothing where the group doesn't know.
    std::optional<qint64> memory() const;
    /// All that is counted against the limit now, with files and caches. In bytes; nothing where the group
    /// doesn't know. A microsecond.
    std::optional<qint64> charged() const;
    /// The most that has been charged() at a time since forgetHighestCharge(). In bytes; nothing where the
    /// kernel keeps no such mark that can be set anew. A microsecond.
    std::optional<qint64> highestCharge() const;
    void forgetHighestCharge() const;
    /// How often the kernel has ended one of the processes because the limit was reached.
    qint64 outOfMemoryKills() const;
    /// The processes in it, in no order.
    std::vector<pid_t> processes() const;

    /// The file that takes a process in, in the form for enter().
    static QByteArray doorOf(const QString &folder);
    /// Puts the calling process, which has one thread, in. Does nothing that isn't allowed after fork().
    static bool enter(const char *door);
    /// Ends all that is in the groups and removes them, on another thread: one for all of them, which leaves
    /// the pool to others while it waits. Those that aren't empty after five seconds stay.
    static void removeLater(const QStringList &folders);

private:
    bool make(const QString &folder);
    bool limitMemory(qint64 bytes) const;
    bool limitCpu() const;

    ControlGroupPlaces::Version m_version;
    QStringList m_folders;
    QString m_memory; ///< the folder that has this limit; empty: none
    KernelFile m_kills;
    KernelFile m_charged;
    KernelFile m_highestCharge; ///< of version 1 alone
    QString m_processes;
    QString m_cpu;
    double m_cores = 0;
    bool m_isHeldToCpuShare = false;
};

} // namespace lambdesk
