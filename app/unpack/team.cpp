// SPDX-License-Identifier: GPL-3.0-or-later
#include "team.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <system_error>
#include <utility>

#include <sched.h>

namespace lambdesk::unpack
{

namespace
{

constexpr int mostMembers = 4; ///< more would wait for the disk
constexpr std::chrono::milliseconds betweenCalls(100);
/// Neighbours are in the same folder, where two threads would be in each other's way.
constexpr std::size_t longestStretch = 256;
constexpr std::size_t stretchesOfAMember = 16;

/// Those that this process may run on.
int processors()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
}

} // namespace

Team::Team()
{
    const int members = std::min(processors(), mostMembers);
    try {
        for (int number = 1; number < members; ++number)
            m_threads.emplace_back([this, member = std::size_t(number)] { serve(member); });
    } catch (const std::system_error &) {
        // As many as the system allows: the caller's alone does it, too.
    }
}

Team::~Team()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_called.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Team::serve(std::size_t member)
{
    std::unique_lock lock(m_mutex);
    for (std::uint64_t round = 0;; ++round) {
        m_called.wait(lock, [&] { return m_ending || m_round > round; });
        if (m_round == round)
            return;
        const Job &job = *m_job;
        lock.unlock();
        attempt(job, member);
        lock.lock();
        if (--m_working == 0)
            m_through.notify_all();
    }
}

void Team::attempt(const Job &job, std::size_t member)
{
    try {
        job(member);
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        if (!m_problem)
            m_problem = std::current_exception();
    }
}

void Team::run(const Job &job, const std::function<void()> &meanwhile)
{
    {
        const std::lock_guard lock(m_mutex);
        m_job = &job;
        m_working = m_threads.size();
        ++m_round;
    }
    m_called.notify_all();
    attempt(job, 0);
    std::unique_lock lock(m_mutex);
    while (!m_through.wait_for(lock, betweenCalls, [this] { return m_working == 0; })) {
        lock.unlock();
        if (meanwhile) // nobody may leave while others are at it
            attempt([&meanwhile](std::size_t) { meanwhile(); }, 0);
        lock.lock();
    }
    if (m_problem)
        std::rethrow_exception(std::exchange(m_problem, nullptr));
}

Outcome<void> Team::forEach(std::size_t count, const Task &task, const std::function<void()> &meanwhile)
{
    const std::size_t stretch =
        std::clamp<std::size_t>(count / (size() * stretchesOfAMember), 1, longestStretch);
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> failedAt = count;
    std::mutex mutex;
    std::optional<Failure> failure;
    const auto note = [&](std::size_t index, const Failure &found) {
        const std::lock_guard lock(mutex);
        if (index < failedAt) {
            failedAt = index;
            failure = found;
        }
    };
    run(
        [&](std::size_t member) {
            // Stretches are given out in order, so that all before the one that failed are looked at.
            for (std::size_t start = next.fetch_add(stretch); start < count;
                 start = next.fetch_add(stretch)) {
                const std::size_t end = std::min(start + stretch, count);
                for (std::size_t index = start; index < end; ++index) {
                    if (index > failedAt)
                        return;
                    if (const auto done = task(member, index); !done)
                        return note(index, done.error());
                }
            }
        },
        meanwhile);
    if (failure)
        return tl::unexpected(*failure);
    return {};
}

} // namespace lambdesk::unpack
