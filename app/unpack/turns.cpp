// SPDX-License-Identifier: GPL-3.0-or-later
#include "turns.h"

namespace lambdesk::unpack
{

bool Turns::await(std::size_t number)
{
    std::unique_lock lock(m_mutex);
    m_passed.wait(lock, [&] { return m_haveEnded || m_current == number; });
    return !m_haveEnded;
}

void Turns::pass()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_current;
    }
    m_passed.notify_all();
}

void Turns::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_haveEnded = true;
    }
    m_passed.notify_all();
}

} // namespace lambdesk::unpack
