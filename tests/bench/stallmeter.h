// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include <QObject>
#include <QTimer>

namespace lambdesk::bench
{

/// The longest time that the window's thread did not come to its events, whoever turns its loop.
class StallMeter final : public QObject
{
public:
    struct Stall {
        Milliseconds time = 0; ///< by the clock: who pressed a key at its begin waited that long
        Milliseconds work = 0; ///< of the processor, on this thread, at most in one go
    };

    StallMeter();
    /// Since it was asked last.
    Stall longest();

private:
    void tick();

    Stopwatch m_watch;
    QTimer m_timer;
    Milliseconds m_last = 0;
    Milliseconds m_lastWork = 0;
    Stall m_longest;
};

} // namespace lambdesk::bench
