// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "childprocess.h"
#include "environmentsetup.h"
#include "processtree.h"
#include "startgate.h"

#include <QObject>

#include <memory>

namespace lambdesk
{

class TemporaryFolder;

/// The process of an execution environment and what it is started with: its variables, the folder of its
/// TMPDIR, the gate it waits at and the control group that holds it. It can be started again when it has
/// ended. Engine thread.
class EnvironmentProcess final : public QObject
{
    Q_OBJECT
public:
    /// `setup` outlives it.
    explicit EnvironmentProcess(const EnvironmentSetup &setup, QObject *parent = nullptr);
    ~EnvironmentProcess() override;

    /// Makes all that it is started with: to know of it before. start() does so itself.
    Result<void> prepare();
    /// `apiPort` is the port that the Runtime API listens on.
    Result<void> start(quint16 apiPort);
    bool isRunning() const { return m_process.isRunning(); }
    /// Kills it with all it has started; exited() follows.
    void terminate() { m_process.terminate(); }
    /// Lets it pass its gate, where there is one: begin to load the function.
    void pass();
    /// It is ready: from now on its control group holds it to its share of the processor's time.
    void holdToCpuShare();
    bool isAtGate() const { return m_gate.isReached(); }
    /// As ChildProcess has them.
    void setReading(bool on) { m_process.setReading(on); }
    QByteArray drain() { return m_process.drain(); }

    ProcessTree tree() const;
    /// Null where the kernel holds it with none, or it isn't prepared.
    const ControlGroup *controlGroup() const { return m_group.get(); }
    /// Removes the folder of its TMPDIR; it isn't started any more.
    void removeTemporaryFolder();

Q_SIGNALS:
    /// It waits at its gate.
    void gateReached();
    void outputArrived(const QByteArray &bytes);
    /// A signal that ended it in its sandbox counts as one that ended it.
    void exited(const lambdesk::ProcessExit &exit);

private:
    Result<void> makeTemporaryFolder();
    QList<QByteArray> variables(quint16 apiPort) const;
    void onExited(const ProcessExit &told);

    const EnvironmentSetup &m_setup;
    std::unique_ptr<TemporaryFolder> m_temporaryFolder; ///< outlives the process
    StartGate m_gate;
    std::unique_ptr<ControlGroup> m_group; ///< outlives the process
    ChildProcess m_process;
    bool m_isPrepared = false;
};

} // namespace lambdesk
