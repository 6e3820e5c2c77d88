// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

namespace lambdesk::bench
{

/// What the processor has spent on this thread so far.
Milliseconds workOfThread();

/// How the window's thread is kept busy while this lives and turns the event loop.
class WindowLoad
{
public:
    WindowLoad();

    /// Turns the loop until `done`, asleep while there is nothing to do; gives up after two minutes.
    template <typename Condition>
    void turnUntil(const char *what, Condition done)
    {
        const Stopwatch watch;
        while (!done()) {
            if (watch.elapsed() > 120'000)
                giveUp(QStringLiteral("waited in vain for ") + QLatin1String(what));
            turn();
        }
        turn();
    }
    /// Of the processor, on this thread.
    Milliseconds work() const;
    /// The longest turn, by the clock: who pressed a key at its begin waited that long.
    Milliseconds longestStall() const { return m_longest; }

    /// The most of the processor that one turn took: what remains of a stall where nobody else computes.
    Milliseconds mostWork() const { return m_most; }

private:
    void turn();

    Milliseconds m_workBefore;
    Milliseconds m_longest = 0;
    Milliseconds m_most = 0;
};

} // namespace lambdesk::bench
