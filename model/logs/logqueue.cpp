// SPDX-License-Identifier: GPL-3.0-or-later
#include "logqueue.h"

#include <chrono>

namespace lambdesk
{

namespace
{

constexpr std::chrono::milliseconds batchTime(50);
/// So much is written at once without waiting for more.
constexpr qint64 batchBytes = 1024 * 1024;
/// And no more than so much in one go.
constexpr qint64 mostBytes = 8 * 1024 * 1024;

qint64 bytesOf(const LogQueue::Job &job)
{
    const auto *events = std::get_if<LogQueue::RunEvents>(&job);
    return events ? events->block.data.size() : 0;
}

} // namespace

LogQueue::LogQueue(qint64 maximumBytes)
    : m_maximumBytes(maximumBytes)
{
}

quint64 LogQueue::newRun()
{
    const std::lock_guard lock(m_mutex);
    return ++m_runs;
}

void LogQueue::push(Job job, qint64 bytes, bool isUrgent)
{
    const bool wasEmpty = m_jobs.empty();
    const bool wasUrgent = m_isUrgent;
    m_jobs.push_back(std::move(job));
    m_bytes += bytes;
    m_isUrgent = m_isUrgent || isUrgent || m_bytes >= batchBytes;
    if (wasEmpty || m_isUrgent != wasUrgent)
        m_arrived.notify_one();
}

void LogQueue::add(RunBegin job)
{
    const std::lock_guard lock(m_mutex);
    push(std::move(job), 0, false);
}

void LogQueue::add(RunEvents job)
{
    const std::lock_guard lock(m_mutex);
    const qsizetype bytes = job.block.data.size();
    if (!m_jobs.empty()) {
        auto *last = std::get_if<RunEvents>(&m_jobs.back());
        if (last && last->run == job.run && last->block.data.size() + bytes <= LogBlock::fullBytes) {
            last->block.append(job.block);
            m_bytes += bytes;
            return;
        }
    }
    push(std::move(job), bytes, false);
}

void LogQueue::add(RunEnd job)
{
    const std::lock_guard lock(m_mutex);
    push(std::move(job), 0, false);
}

void LogQueue::add(Command job)
{
    const std::lock_guard lock(m_mutex);
    push(std::move(job), 0, true);
}

bool LogQueue::hasRoom(qint64 bytes) const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes + m_takenBytes + bytes <= m_maximumBytes;
}

qint64 LogQueue::waitingBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes + m_takenBytes;
}

bool LogQueue::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.empty() && !m_isWriting;
}

std::deque<LogQueue::Job> LogQueue::take(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    if (!m_arrived.wait_for(lock, std::chrono::milliseconds(milliseconds),
                            [this] { return !m_jobs.empty() || m_isClosed; }))
        return {};
    m_arrived.wait_for(lock, batchTime, [this] { return m_isUrgent || m_isClosed; });
    std::deque<Job> taken;
    while (!m_jobs.empty() && m_takenBytes < mostBytes) {
        m_takenBytes += bytesOf(m_jobs.front());
        taken.push_back(std::move(m_jobs.front()));
        m_jobs.pop_front();
    }
    m_bytes -= m_takenBytes;
    m_isUrgent = !m_jobs.empty();
    m_isWriting = !taken.empty();
    return taken;
}

void LogQueue::pause(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_isClosed; });
}

void LogQueue::written()
{
    const std::lock_guard lock(m_mutex);
    m_isWriting = false;
    m_takenBytes = 0;
}

void LogQueue::putBack(std::deque<Job> jobs)
{
    const std::lock_guard lock(m_mutex);
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job)
        m_jobs.push_front(std::move(*job));
    m_bytes += std::exchange(m_takenBytes, 0);
    m_isWriting = false;
}

void LogQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_arrived.notify_one();
}

bool LogQueue::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_isClosed;
}

} // namespace lambdesk
