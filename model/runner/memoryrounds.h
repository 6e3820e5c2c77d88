// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace lambdesk
{

/// Goes round all environments whose memory is to be looked at: every 20 ms, less often where that takes more
/// than a tenth of the thread's time, so that hundreds of them leave it free. Each is looked at in turn.
class MemoryRounds final
{
public:
    /// The one of the calling thread; it is gone with the last that holds it.
    static std::shared_ptr<MemoryRounds> ofThread();

    MemoryRounds();
    Q_DISABLE_COPY_MOVE(MemoryRounds)

    /// Calls `look` from now on, until `of` is left out. It may leave out itself or another one.
    void add(const void *of, std::function<void()> look);
    void leaveOut(const void *of);

private:
    struct Stop {
        const void *of;
        std::function<void()> look;
    };
    void go();

    QTimer m_next;
    std::vector<Stop> m_stops;
    size_t m_at = 0; ///< of the stop that is next
};

} // namespace lambdesk
