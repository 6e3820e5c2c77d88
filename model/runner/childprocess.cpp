// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include "kernelfile.h"
#include "startgate.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lambdesk
{

namespace
{

constexpr qsizetype readAtOnce = 64 * 1024;
constexpr qsizetype drainLimit = 4 * 1024 * 1024;
/// Output is read at no more than 64 MiB a second, so that a function that floods its log leaves the thread
/// free.
constexpr int sliceMilliseconds = 16;
constexpr qint64 bytesPerSlice = 1024 * 1024;
/// The keeper is asked to end everything; one that doesn't answer as its own function has stopped it is
/// killed. One that is at it has time, for hundreds of processes on a busy computer take it: what it hasn't
/// ended would stay.
constexpr int lastResortMilliseconds = 6000;
constexpr int lastResortLooks = 10;

int openProcess(pid_t process)
{
    return static_cast<int>(syscall(SYS_pidfd_open, process, 0)); // close-on-exec by definition
}

/// Whether the process ends in that time; signals that come meanwhile (the ends of other children) don't
/// count.
bool endsWithin(int exitDescriptor, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    pollfd ended = {exitDescriptor, POLLIN, 0};
    int found = 0;
    do {
        found = poll(&ended, 1, static_cast<int>(deadline.remainingTime()));
    } while (found < 0 && errno == EINTR);
    return found > 0;
}

/// By a signal, or by who traces it.
bool isStopped(pid_t process)
{
    std::array<char, 64> path;
    std::snprintf(path.data(), path.size(), "/proc/%d/stat", process);
    const std::string told = kernelFile(path.data());
    const size_t name = told.rfind(") ");
    return name != std::string::npos && name + 2 < told.size() && (told[name + 2] | 0x20) == 't';
}

void reap(pid_t process)
{
    while (waitpid(process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

void closeDescriptor(int &descriptor)
{
    if (descriptor >= 0)
        close(descriptor);
    descriptor = -1;
}

/// Both vectors of C strings that posix_spawn wants, with the bytes they point to.
class ArgumentList
{
public:
    explicit ArgumentList(QList<QByteArray> texts)
        : m_texts(std::move(texts))
    {
        for (QByteArray &text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
    }
    char **data() { return m_pointers.data(); }

private:
    QList<QByteArray> m_texts;
    std::vector<char *> m_pointers;
};

/// The attributes of a clean start: no signal ignored or blocked, as a shell would start a program.
class SpawnSettings
{
public:
    SpawnSettings()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        sigset_t all;
        sigset_t none;
        sigfillset(&all);
        sigemptyset(&none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    }
    ~SpawnSettings()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    Q_DISABLE_COPY_MOVE(SpawnSettings)

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

/// A notifier may be retired by what it has itself set off.
void retire(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier.release()->deleteLater();
}

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

/// Pipes of a process that is being started; what isn't taken is closed.
struct ChildProcess::Pipes {
    std::array<int, 2> output = {-1, -1};
    std::array<int, 2> status = {-1, -1};

    Pipes() = default;
    Q_DISABLE_COPY_MOVE(Pipes)
    ~Pipes()
    {
        for (int *descriptor : {&output[0], &output[1], &status[0], &status[1]})
            closeDescriptor(*descriptor);
    }
    bool make()
    {
        return pipe2(output.data(), O_CLOEXEC) == 0 && pipe2(status.data(), O_CLOEXEC) == 0 &&
               fcntl(output[0], F_SETFL, O_NONBLOCK) == 0 && fcntl(status[0], F_SETFL, O_NONBLOCK) == 0;
    }
};

ChildProcess::ChildProcess(QObject *parent)
    : QObject(parent)
{
    m_nextSlice.setSingleShot(true);
    m_nextSlice.setTimerType(Qt::PreciseTimer);
    connect(&m_nextSlice, &QTimer::timeout, this, &ChildProcess::readOutput);
    m_lastResort.setSingleShot(true);
    connect(&m_lastResort, &QTimer::timeout, this, [this] {
        if (++m_looks < lastResortLooks && !isStopped(m_keeper))
            m_lastResort.start(lastResortMilliseconds);
        else
            kill(m_keeper, SIGKILL);
    });
}

ChildProcess::~ChildProcess()
{
    if (isRunning()) {
        terminate();
        bool hasEnded = endsWithin(m_exit, lastResortMilliseconds);
        for (int look = 1; !hasEnded && look < lastResortLooks && !isStopped(m_keeper); ++look)
            hasEnded = endsWithin(m_exit, lastResortMilliseconds);
        if (!hasEnded)
            kill(m_keeper, SIGKILL);
        reap(m_keeper);
    }
    retire(m_exitNotifier);
    closeOutput();
    closeDescriptor(m_status);
    closeDescriptor(m_exit);
}

Result<void> ChildProcess::start(const Command &command)
{
    const auto failed = [&](int error) {
        return fail(ErrorKind::Process,
                    tr("The function's process could not be started: %1.").arg(systemWords(error)),
                    QStringLiteral("%1: %2").arg(command.keeperProgram).arg(error));
    };
    Pipes pipes;
    if (!pipes.make())
        return failed(errno);

    QList<QByteArray> words = {QFile::encodeName(command.keeperProgram),
                               QByteArray::number(getpid()),
                               command.gate < 0 ? "0" : "1",
                               QByteArray::number(command.openFiles),
                               QByteArray::number(command.dataBytes),
                               QByteArray::number(command.controlGroups.size())};
    for (const QString &argument : command.controlGroups + command.arguments)
        words.append(QFile::encodeName(argument));
    const QByteArray folder = QFile::encodeName(command.workingDirectory);
    ArgumentList arguments(words);
    ArgumentList environment(command.environment);
    SpawnSettings settings;
    posix_spawn_file_actions_addopen(&settings.actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&settings.actions, pipes.output[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&settings.actions, pipes.output[1], STDERR_FILENO);
    posix_spawn_file_actions_adddup2(&settings.actions, pipes.status[1], 3); // the keeper's status descriptor
    if (command.gate >= 0)
        posix_spawn_file_actions_adddup2(&settings.actions, command.gate, StartGate::processDescriptor);
    posix_spawn_file_actions_addchdir_np(&settings.actions, folder.constData());
    pid_t keeper = -1;
    if (const int error = posix_spawn(&keeper, words.first().constData(), &settings.actions,
                                      &settings.attributes, arguments.data(), environment.data()))
        return failed(error);

    const int exitDescriptor = openProcess(keeper);
    if (exitDescriptor < 0) {
        const int error = errno;
        kill(keeper, SIGTERM);
        reap(keeper);
        return failed(error);
    }
    m_keeper = keeper;
    watch(pipes, exitDescriptor);
    return {};
}

void ChildProcess::watch(Pipes &pipes, int exitDescriptor)
{
    closeOutput();
    m_output = std::exchange(pipes.output[0], -1);
    m_status = std::exchange(pipes.status[0], -1);
    m_exit = exitDescriptor;
    m_outputNotifier = std::make_unique<QSocketNotifier>(m_output, QSocketNotifier::Read);
    m_outputNotifier->setEnabled(m_reading);
    connect(m_outputNotifier.get(), &QSocketNotifier::activated, this, &ChildProcess::readOutput);
    m_exitNotifier = std::make_unique<QSocketNotifier>(m_exit, QSocketNotifier::Read);
    connect(m_exitNotifier.get(), &QSocketNotifier::activated, this, &ChildProcess::onExited);
}

void ChildProcess::setReading(bool on)
{
    m_reading = on;
    if (m_outputNotifier && !m_nextSlice.isActive())
        m_outputNotifier->setEnabled(on);
}

void ChildProcess::readOutput()
{
    if (!m_reading)
        return; // it was switched off before the next slice began
    if (!m_slice.isValid() || m_slice.elapsed() >= sliceMilliseconds) {
        m_slice.start();
        m_sliceBytes = 0;
    }
    QByteArray bytes(readAtOnce, Qt::Uninitialized);
    const ssize_t count = m_output >= 0 ? read(m_output, bytes.data(), static_cast<size_t>(bytes.size())) : 0;
    if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) {
        retire(m_outputNotifier); // the other end is closed: the exit is told by the other descriptor
        return;
    }
    m_sliceBytes += qMax<ssize_t>(count, 0);
    const bool enough = m_sliceBytes >= bytesPerSlice;
    m_outputNotifier->setEnabled(m_reading && !enough);
    if (enough)
        m_nextSlice.start(int(qMax<qint64>(1, sliceMilliseconds - m_slice.elapsed())));
    if (count > 0) {
        bytes.truncate(count);
        Q_EMIT outputArrived(bytes);
    }
}

QByteArray ChildProcess::drain()
{
    // After most invocations there is nothing or little, and this happens after each.
    std::array<char, 4096> little;
    ssize_t count = m_output >= 0 ? read(m_output, little.data(), little.size()) : 0;
    QByteArray bytes(little.data(), qMax<ssize_t>(count, 0));
    while ((count > 0 || (count < 0 && errno == EINTR)) && bytes.size() < drainLimit) {
        const qsizetype before = bytes.size();
        bytes.resize(before + readAtOnce);
        count = read(m_output, bytes.data() + before, size_t(readAtOnce));
        bytes.truncate(before + qMax<ssize_t>(count, 0));
    }
    return bytes;
}

void ChildProcess::terminate()
{
    if (!isRunning())
        return;
    kill(m_keeper, SIGTERM);
    kill(m_keeper, SIGCONT);
    m_looks = 0;
    m_lastResort.start(lastResortMilliseconds);
}

void ChildProcess::onExited()
{
    retire(m_exitNotifier);
    m_lastResort.stop();
    m_nextSlice.stop();
    retire(m_outputNotifier);
    // Should the keeper have been killed by its own function, what was in its session goes with it.
    kill(-m_keeper, SIGKILL);
    reap(m_keeper);
    m_keeper = -1;
    const ProcessExit exit = readStatus();
    closeDescriptor(m_status);
    closeDescriptor(m_exit);
    Q_EMIT exited(exit);
}

ProcessExit ChildProcess::readStatus()
{
    std::array<char, 128> buffer;
    const ssize_t count = read(m_status, buffer.data(), buffer.size());
    const QByteArray line = QByteArray(buffer.data(), qMax<ssize_t>(count, 0)).split('\n').first();
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 4)
        return {ProcessExit::Kind::Signalled, SIGKILL, 0, 0};
    ProcessExit exit;
    exit.kind = words[0] == "exit"     ? ProcessExit::Kind::Exited
                : words[0] == "signal" ? ProcessExit::Kind::Signalled
                                       : ProcessExit::Kind::NotStarted;
    exit.value = words[1].toInt();
    exit.peakBytes = words[2].toLongLong() * 1024;
    exit.outOfMemoryKills = words[3].toLongLong();
    return exit;
}

void ChildProcess::closeOutput()
{
    retire(m_outputNotifier);
    closeDescriptor(m_output);
}

} // namespace lambdesk
