// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace lambdesk::unpack
{

/// Threads that work on one archive together with the one that makes them. They have to be there before the
/// confinement, which allows no new ones.
class Team
{
public:
    using Job = std::function<void(std::size_t member)>;
    using Task = std::function<Outcome<void>(std::size_t member, std::size_t index)>;

    /// A thread for each processor, the caller's among them, up to a few.
    Team();
    ~Team();
    Team(const Team &) = delete;
    Team &operator=(const Team &) = delete;

    std::size_t size() const { return m_threads.size() + 1; }
    /// Calls `job` on every thread, with 0 on the caller's, and waits for all; in the meantime `meanwhile` is
    /// called on the caller's every tenth of a second. What one of them throws is thrown.
    void run(const Job &job, const std::function<void()> &meanwhile = {});
    /// Calls `task` once for each index below `count`, on whichever threads. Fails as the first of them that
    /// fails, in the order of the indices; what comes behind it may be left undone.
    Outcome<void> forEach(std::size_t count, const Task &task, const std::function<void()> &meanwhile = {});

private:
    void serve(std::size_t member);
    void attempt(const Job &job, std::size_t member);

    std::mutex m_mutex;
    std::condition_variable m_called;
    std::condition_variable m_through;
    const Job *m_job = nullptr;
    std::uint64_t m_round = 0;
    std::size_t m_working = 0; ///< threads besides the caller's
    bool m_ending = false;
    std::exception_ptr m_problem;
    std::vector<std::thread> m_threads;
};

} // namespace lambdesk::unpack
