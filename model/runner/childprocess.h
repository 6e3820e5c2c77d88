// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

#include <sys/types.h>

class QSocketNotifier;

namespace lambdesk
{

/// How a runtime process ended.
struct ProcessExit {
    enum class Kind {
        Exited,    ///< `value` is the exit code
        Signalled, ///< `value` is the signal's number
        NotStarted ///< `value` is the errno of execve
    };
    Kind kind = Kind::Exited;
    int value = 0;
    qint64 peakBytes = 0; ///< largest resident memory of the runtime process
    qint64 outOfMemoryKills =
        0; ///< processes that the kernel has ended for the memory of their control group

    bool operator==(const ProcessExit &) const = default;
};

/// A process started through lambdesk-keeper, so that it never leaves anything behind. Its standard output
/// and error are one pipe; what arrives there is passed on as it comes, at a pace that leaves the thread time
/// for other things. Not QProcess: that one's end goes through a signal handler, and its destructor waits.
class ChildProcess final : public QObject
{
    Q_OBJECT
public:
    struct Command {
        QString keeperProgram;
        QStringList arguments;         ///< the program's absolute path, then its arguments
        QList<QByteArray> environment; ///< `KEY=value`, complete: nothing is inherited
        QString workingDirectory;
        int gate = -1;                  ///< passed on as StartGate::processDescriptor; -1: nothing is
        QStringList controlGroups = {}; ///< folders; the process is started in there, and they go with it
        int openFiles = 0;              ///< of each process at most; 0: as many as this one may have
        qint64 dataBytes = 0;           ///< what each may write to of memory, touched or not; 0: the same
    };

    explicit ChildProcess(QObject *parent = nullptr);
    /// Ends the process with all it has started, if it is still there.
    ~ChildProcess() override;

    Result<void> start(const Command &command);
    bool isRunning() const { return m_keeper > 0; }
    pid_t keeper() const { return m_keeper; }

    /// While off, output stays in the pipe, and the process waits once that is full. Off at the start.
    void setReading(bool on);
    /// What is in the pipe now, at most 4 MiB.
    QByteArray drain();
    /// Kills the process with all it has started; exited() follows.
    void terminate();

Q_SIGNALS:
    void outputArrived(const QByteArray &bytes);
    /// Everything has ended; what is left of the output can be drained.
    void exited(const lambdesk::ProcessExit &exit);

private:
    struct Pipes;
    void watch(Pipes &pipes, int exitDescriptor);
    void readOutput();
    void onExited();
    ProcessExit readStatus();
    void closeOutput();

    pid_t m_keeper = -1;
    int m_output = -1;
    int m_status = -1;
    int m_exit = -1;
    bool m_reading = false;
    std::unique_ptr<QSocketNotifier> m_outputNotifier;
    std::unique_ptr<QSocketNotifier> m_exitNotifier;
    QElapsedTimer m_slice;
    qint64 m_sliceBytes = 0;
    QTimer m_nextSlice;
    QTimer m_lastResort;
    int m_looks = 0; ///< at a keeper that was asked to end everything
};

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::ProcessExit)
