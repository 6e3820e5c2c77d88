// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "processtree.h"

#include <vector>

namespace lambdesk
{

class ControlGroup;

/// The processes of an environment as its control group names them, which takes no walk through the tree:
/// without the sandbox' own, which are in it, too. Engine thread.
class GroupedProcesses
{
public:
    /// The group may be null, and must outlive this or be taken away by another call.
    void follow(const ProcessTree &tree, const ControlGroup *group);
    bool hasGroup() const { return m_group != nullptr; }
    /// In no order. There must be a group, and the sandbox must be complete: its processes are looked for
    /// once.
    std::vector<pid_t> find();

private:
    void findSandbox();

    ProcessTree m_tree;
    const ControlGroup *m_group = nullptr;
    std::vector<pid_t> m_sandbox; ///< the sandbox' own
};

} // namespace lambdesk
