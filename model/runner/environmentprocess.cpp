// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentprocess.h"

#include "controlgroups.h"
#include "sandbox.h"
#include "temporaryfolder.h"

#include <QFile>

#include <algorithm>

namespace lambdesk
{

EnvironmentProcess::EnvironmentProcess(const EnvironmentSetup &setup, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
{
    connect(&m_gate, &StartGate::reached, this, &EnvironmentProcess::gateReached);
    connect(&m_process, &ChildProcess::outputArrived, this, &EnvironmentProcess::outputArrived);
    connect(&m_process, &ChildProcess::exited, this, &EnvironmentProcess::onExited);
}

EnvironmentProcess::~EnvironmentProcess()
{
    m_process.disconnect(this);
}

Result<void> EnvironmentProcess::prepare()
{
    if (const auto made = makeTemporaryFolder(); !made)
        return made;
    if (m_setup.hasGate) {
        if (const auto made = m_gate.make(); !made)
            return made;
    }
    m_group = m_setup.controlGroups ? m_setup.controlGroups->make(m_setup.groupLimits) : nullptr;
    m_isPrepared = true;
    return {};
}

Result<void> EnvironmentProcess::start(quint16 apiPort)
{
    if (!m_isPrepared) {
        if (const auto prepared = prepare(); !prepared)
            return prepared;
    }
    m_isPrepared = false; // a gate is passed once
    const auto started = m_process.start(
        {m_setup.keeperProgram, m_setup.arguments, variables(apiPort), m_setup.taskRoot, m_gate.processEnd(),
         m_group ? m_group->folders() : QStringList(), m_setup.openFiles, m_setup.dataBytes});
    m_gate.handOver();
    return started;
}

Result<void> EnvironmentProcess::makeTemporaryFolder()
{
    if (m_setup.temporaryFolder.isEmpty() || m_temporaryFolder)
        return {};
    m_temporaryFolder = std::make_unique<TemporaryFolder>(m_setup.temporaryFolder);
    if (m_temporaryFolder->make())
        return {};
    return fail(ErrorKind::Process, tr("The function's temporary folder could not be made."),
                m_setup.temporaryFolder);
}

QList<QByteArray> EnvironmentProcess::variables(quint16 apiPort) const
{
    const auto sets = [](const char *name) {
        return [name](const QByteArray &variable) { return variable.startsWith(name); };
    };
    QList<QByteArray> variables = m_setup.environment;
    variables.removeIf(sets("AWS_LAMBDA_RUNTIME_API="));
    if (m_setup.hasGate)
        variables.append("_LAMBDESK_GATE=" + QByteArray::number(StartGate::processDescriptor));
    variables.append("AWS_LAMBDA_RUNTIME_API=127.0.0.1:" + QByteArray::number(apiPort));
    if (m_temporaryFolder && std::none_of(variables.cbegin(), variables.cend(), sets("TMPDIR=")))
        variables.append("TMPDIR=" + QFile::encodeName(m_setup.temporaryFolder));
    return variables;
}

void EnvironmentProcess::pass()
{
    if (m_setup.hasGate)
        m_gate.open();
}

void EnvironmentProcess::holdToCpuShare()
{
    if (m_group)
        m_group->holdToCpuShare();
}

ProcessTree EnvironmentProcess::tree() const
{
    return {m_process.keeper(), m_setup.isSandboxed ? sandboxGenerations : 0};
}

void EnvironmentProcess::removeTemporaryFolder()
{
    m_temporaryFolder.reset();
}

void EnvironmentProcess::onExited(const ProcessExit &told)
{
    const int number =
        m_setup.isSandboxed && told.kind == ProcessExit::Kind::Exited ? signalOfSandboxExit(told.value) : 0;
    if (number == 0)
        Q_EMIT exited(told);
    else
        Q_EMIT exited({ProcessExit::Kind::Signalled, number, told.peakBytes, told.outOfMemoryKills});
}

} // namespace lambdesk
