// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupedprocesses.h"

#include <model/core/lazytimer.h>

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <vector>

namespace lambdesk
{

class ControlGroup;

/// Stops an environment's processes between invocations and continues them. Engine thread.
class Freezer final : public QObject
{
    Q_OBJECT
public:
    explicit Freezer(QObject *parent = nullptr);

    /// From now on it is about these; the group, which may be null, as in MemoryWatch::follow().
    void follow(const ProcessTree &tree, const ControlGroup *group);
    /// In 2 ms, so that calls that follow each other closely don't stop and continue the processes each time;
    /// in 20 ms while calls come that often that they had stood still for less than that.
    void freezeSoon();
    /// Not any more.
    void cancel();
    /// Undoes either.
    void thaw();

Q_SIGNALS:
    /// The last moment for cancel().
    void aboutToFreeze();

private:
    void freeze();
    std::vector<pid_t> processes();

    ProcessTree m_tree;
    GroupedProcesses m_grouped;
    LazyTimer m_soon;
    std::chrono::milliseconds m_wait;
    QElapsedTimer m_sinceFrozen;
    std::vector<pid_t> m_stopped;
    bool m_isCancelled = false;
    bool m_isFrozen = false;
};

} // namespace lambdesk
