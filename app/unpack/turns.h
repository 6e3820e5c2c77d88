// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace lambdesk::unpack
{

/// Puts in a row what threads have done side by side: whoever has a number waits for all before it.
class Turns
{
public:
    /// Waits until it is the number's turn. False when there are no more turns.
    bool await(std::size_t number);
    /// Whoever has the turn gives it to the next.
    void pass();
    /// Nobody gets a turn any more, and nobody waits for one.
    void end();

private:
    std::mutex m_mutex;
    std::condition_variable m_passed;
    std::size_t m_current = 0;
    bool m_haveEnded = false;
};

} // namespace lambdesk::unpack
