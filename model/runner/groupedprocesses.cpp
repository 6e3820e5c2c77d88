// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupedprocesses.h"

#include "controlgroup.h"
#include "descendants.h"

#include <algorithm>

namespace lambdesk
{

void GroupedProcesses::follow(const ProcessTree &tree, const ControlGroup *group)
{
    m_tree = tree;
    m_group = group;
    m_sandbox.clear();
}

void GroupedProcesses::findSandbox()
{
    m_sandbox = childrenOf(m_tree.keeper);
    for (int generation = 1; generation < m_tree.skippedGenerations; ++generation) {
        const std::vector<pid_t> next = childrenOf(m_sandbox.empty() ? -1 : m_sandbox.back());
        m_sandbox.insert(m_sandbox.end(), next.begin(), next.end());
    }
}

std::vector<pid_t> GroupedProcesses::find()
{
    if (m_sandbox.empty() && m_tree.skippedGenerations > 0)
        findSandbox();
    std::vector<pid_t> found = m_group->processes();
    std::erase_if(found, [this](pid_t process) {
        return std::find(m_sandbox.begin(), m_sandbox.end(), process) != m_sandbox.end();
    });
    return found;
}

} // namespace lambdesk
