// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlgroup.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QThread>
#include <QThreadPool>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lambdesk
{

namespace
{

using Version = ControlGroupPlaces::Version;

QByteArray pathOf(const QString &folder, const char *file)
{
    return QFile::encodeName(folder) + '/' + file;
}

bool put(const QByteArray &path, const QByteArray &text)
{
    const int file = open(path.constData(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool written = ::write(file, text.constData(), size_t(text.size())) == text.size();
    close(file);
    return written;
}

constexpr const char *highestChargeFile = "memory.max_usage_in_bytes";

/// Of a file that says nothing else.
std::optional<qint64> numberIn(const KernelFile &file)
{
    if (!file.isOpen())
        return std::nullopt;
    KernelFile::Buffer buffer;
    const std::string_view text = file.read(buffer);
    qint64 number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() ? std::optional(number) : std::nullopt;
}

/// Of lines `NAME NUMBER`.
qint64 valueOf(std::string_view text, std::string_view name)
{
    for (size_t at = 0; at < text.size();) {
        const std::string_view line = text.substr(at, text.find('\n', at) - at);
        if (line.size() > name.size() && line.starts_with(name) && line[name.size()] == ' ') {
            qint64 number = 0;
            std::from_chars(line.data() + name.size() + 1, line.data() + line.size(), number);
            return number;
        }
        at += line.size() + 1;
    }
    return 0;
}

std::vector<pid_t> processesIn(const QString &folder)
{
    std::vector<pid_t> found;
    const std::string text = kernelFile(pathOf(folder, "cgroup.procs").constData());
    const char *at = text.data();
    const char *const end = at + text.size();
    for (pid_t process = 0; at < end; ++at) {
        at = std::from_chars(at, end, process).ptr;
        if (process > 0)
            found.push_back(process);
    }
    return found;
}

bool isGone(const QString &folder)
{
    return rmdir(QFile::encodeName(folder).constData()) == 0 || errno == ENOENT;
}

void endProcessesIn(const QString &folder)
{
    put(pathOf(folder, "pids.max"), "0");  // so that there are no more of them meanwhile
    put(pathOf(folder, "cpu.max"), "max"); // to end takes time of the processor, too
    put(pathOf(folder, "cpu.cfs_quota_us"), "-1");
    if (put(pathOf(folder, "cgroup.kill"), "1"))
        return;
    for (const pid_t process : processesIn(folder))
        kill(process, SIGKILL);
}

/// The groups that are on their way out: what is in them takes its time to end.
class Leavings
{
public:
    /// Whether somebody is to go through them from now on, as nobody does.
    bool add(const QStringList &folders)
    {
        const QMutexLocker locker(&m_mutex);
        for (const QString &folder : folders)
            m_rounds.insert(folder, mostRounds);
        return !m_rounds.isEmpty() && !std::exchange(m_isBeingGoneThrough, true);
    }

    /// One round; false when that was the last.
    bool goThrough()
    {
        const QStringList folders = [this] {
            const QMutexLocker locker(&m_mutex);
            return m_rounds.keys();
        }();
        QStringList gone;
        for (const QString &folder : folders) {
            if (isGone(folder))
                gone.append(folder);
            else
                endProcessesIn(folder);
        }
        const QMutexLocker locker(&m_mutex);
        for (const QString &folder : folders) {
            if (gone.contains(folder) || --m_rounds[folder] <= 0)
                m_rounds.remove(folder);
        }
        m_isBeingGoneThrough = !m_rounds.isEmpty();
        return m_isBeingGoneThrough;
    }

private:
    static constexpr int mostRounds = 1000;

    QMutex m_mutex;
    QHash<QString, int> m_rounds; ///< that are left, by folder
    bool m_isBeingGoneThrough = false;
};

} // namespace

ControlGroup::ControlGroup(const ControlGroupPlaces &places, const QString &name, const Limits &limits)
    : m_version(places.version)
    , m_cores(limits.cores)
{
    const auto folderIn = [&](const QString &place) {
        const QString folder = place + u'/' + name;
        return !place.isEmpty() && (m_folders.contains(folder) || make(folder)) ? folder : QString();
    };
    m_memory = limits.memoryBytes > 0 ? folderIn(places.memory) : QString();
    m_processes = limits.processes > 0 ? folderIn(places.processes) : QString();
    m_cpu = limits.cores > 0 ? folderIn(places.cpu) : QString();
    if (!m_memory.isEmpty() && !limitMemory(limits.memoryBytes))
        m_memory.clear();
    if (!m_memory.isEmpty()) {
        const bool isOne = m_version == Version::One;
        m_kills = KernelFile(pathOf(m_memory, isOne ? "memory.oom_control" : "memory.events").constData());
        m_charged =
            KernelFile(pathOf(m_memory, isOne ? "memory.usage_in_bytes" : "memory.current").constData());
        if (isOne)
            m_highestCharge = KernelFile(pathOf(m_memory, highestChargeFile).constData());
    }
    if (!m_processes.isEmpty() && !put(pathOf(m_processes, "pids.max"), QByteArray::number(limits.processes)))
        m_processes.clear();
    // A core and more is what a start takes. A group above may have less to give: it has been tried with one.
    if (limits.cores >= 1)
        holdToCpuShare();
}

ControlGroup::~ControlGroup()
{
    // As a rule the keeper has removed them.
    m_folders.removeIf(isGone);
    if (!m_folders.isEmpty())
        removeLater(m_folders);
}

bool ControlGroup::make(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    bool made = mkdir(path.constData(), 0755) == 0;
    if (!made && errno == EEXIST) // of an earlier process with our id
        made = isGone(folder) && mkdir(path.constData(), 0755) == 0;
    if (made)
        m_folders.append(folder);
    return made;
}

bool ControlGroup::limitMemory(qint64 bytes) const
{
    const QByteArray number = QByteArray::number(bytes);
    if (m_version == Version::One) {
        if (!put(pathOf(m_memory, "memory.limit_in_bytes"), number))
            return false;
        put(pathOf(m_memory, "memory.memsw.limit_in_bytes"), number); // not every kernel counts swap
        return true;
    }
    if (!put(pathOf(m_memory, "memory.max"), number))
        return false;
    put(pathOf(m_memory, "memory.swap.max"), "0");
    put(pathOf(m_memory, "memory.oom.group"), "1");
    return true;
}

void ControlGroup::holdToCpuShare()
{
    if (m_isHeldToCpuShare || m_cpu.isEmpty())
        return;
    m_isHeldToCpuShare = limitCpu();
    if (!m_isHeldToCpuShare)
        m_cpu.clear();
}

bool ControlGroup::limitCpu() const
{
    constexpr int periodMicroseconds = 100'000;
    constexpr qint64 leastMicroseconds = 1'000; // the kernel takes no less
    const QByteArray period = QByteArray::number(periodMicroseconds);
    const QByteArray quota =
        QByteArray::number(qMax(leastMicroseconds, qint64(m_cores * periodMicroseconds)));
    if (m_version == Version::Two)
        return put(pathOf(m_cpu, "cpu.max"), quota + ' ' + period);
    return put(pathOf(m_cpu, "cpu.cfs_period_us"), period) && put(pathOf(m_cpu, "cpu.cfs_quota_us"), quota);
}

std::optional<qint64> ControlGroup::memory() const
{
    if (m_memory.isEmpty())
        return std::nullopt;
    const std::string text = kernelFile(pathOf(m_memory, "memory.stat").constData());
    if (text.empty())
        return std::nullopt;
    return m_version == Version::One ? valueOf(text, "total_rss") + valueOf(text, "total_mapped_file")
                                     : valueOf(text, "anon") + valueOf(text, "file_mapped");
}

std::optional<qint64> ControlGroup::charged() const
{
    return numberIn(m_charged);
}

std::optional<qint64> ControlGroup::highestCharge() const
{
    return numberIn(m_highestCharge);
}

void ControlGroup::forgetHighestCharge() const
{
    if (m_highestCharge.isOpen())
        put(pathOf(m_memory, highestChargeFile), "0");
}

qint64 ControlGroup::outOfMemoryKills() const
{
    KernelFile::Buffer buffer;
    return m_kills.isOpen() ? valueOf(m_kills.read(buffer), "oom_kill") : 0;
}

std::vector<pid_t> ControlGroup::processes() const
{
    return processesIn(m_folders.first());
}

QByteArray ControlGroup::doorOf(const QString &folder)
{
    // Of the first version: to move itself alone a process need not wait for all others as with cgroup.procs.
    const QByteArray tasks = pathOf(folder, "tasks");
    return access(tasks.constData(), F_OK) == 0 ? tasks : pathOf(folder, "cgroup.procs");
}

bool ControlGroup::enter(const char *door)
{
    const int file = open(door, O_WRONLY | O_CLOEXEC);
    return file >= 0 && ::write(file, "0", 1) == 1;
}

void ControlGroup::removeLater(const QStringList &folders)
{
    static const auto leavings = std::make_shared<Leavings>();
    if (!leavings->add(folders))
        return;
    QThreadPool *const pool = QThreadPool::globalInstance();
    pool->start([pool, leavings = leavings] {
        constexpr int pauseMilliseconds = 5;
        while (leavings->goThrough()) {
            // Who else has work for the pool doesn't wait for this.
            pool->releaseThread();
            QThread::msleep(pauseMilliseconds);
            pool->reserveThread();
        }
    });
}

} // namespace lambdesk
