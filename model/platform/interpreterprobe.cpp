// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreterprobe.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <csignal>

#include <unistd.h>

namespace lambdesk
{

namespace
{

/// What each prints is one line: the marker, the version, the binary itself, which a shim isn't.
const auto marker = QStringLiteral("interpreter");

QStringList question(Language language)
{
    if (language == Language::NodeJs)
        return {QStringLiteral("-e"),
                QStringLiteral("process.stdout.write(['\\ninterpreter', "
                               "process.versions.node, process.execPath].join('\\t') + '\\n')")};
    return {QStringLiteral("-I"), QStringLiteral("-S"), QStringLiteral("-c"),
            QStringLiteral("import sys; print('\\ninterpreter', '%d.%d.%d' % sys.version_info[:3], "
                           "sys.executable, sep='\\t')")};
}

/// Nothing but what interpreters and version managers need to find themselves.
QProcessEnvironment cleanEnvironment(const QProcessEnvironment &environment)
{
    static const QRegularExpression kept(QStringLiteral(
        "^(PATH|HOME|USER|LANG|TMPDIR|XDG_DATA_HOME|XDG_CONFIG_HOME|XDG_CACHE_HOME|NVM_DIR|N_PREFIX|"
        "(FNM|VOLTA|ASDF|MISE|NODENV|PYENV|UV)_.*)$"));
    QProcessEnvironment clean;
    for (const auto &key : environment.keys()) {
        if (kept.match(key).hasMatch())
            clean.insert(key, environment.value(key));
    }
    return clean;
}

QString runtimeId(Language language, const QString &version)
{
    const auto parts = version.split(u'.');
    const auto minor = language == Language::NodeJs ? QStringLiteral("x") : parts.value(1);
    return familyOfLanguage(language) + parts.value(0) + u'.' + minor;
}

} // namespace

InterpreterProbe::InterpreterProbe(InterpreterCandidate candidate, const QProcessEnvironment &environment,
                                   std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_candidate(std::move(candidate))
{
    m_process.setProgram(m_candidate.path);
    m_process.setArguments(question(m_candidate.language));
    m_process.setProcessEnvironment(cleanEnvironment(environment));
    // Version managers look from here upwards for a version to use; the home folder has the user's own.
    m_process.setWorkingDirectory(environment.value(QStringLiteral("HOME"), QStringLiteral("/")));
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    // Else, with a modifier, QProcess makes a copy of this process that waits for a word of it. Were this one
    // killed before, the copy would wait for ever, with the workspace's lock and the endpoint's port.
    m_process.setUnixProcessParameters(QProcess::UnixProcessFlag::UseVFork);
#endif
    connect(&m_process, &QProcess::finished, this, &InterpreterProbe::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish();
    });
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        killTree();
    });
}

InterpreterProbe::~InterpreterProbe()
{
    m_process.disconnect(this);
    killTree();
    // ~QProcess waits as well, and complains.
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished();
}

void InterpreterProbe::start()
{
    m_limit.start();
    m_process.start(QIODevice::ReadOnly);
}

void InterpreterProbe::finish()
{
    if (std::exchange(m_done, true))
        return;
    m_limit.stop();
    Q_EMIT answered(readAnswer());
    deleteLater();
}

void InterpreterProbe::killTree()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // Before the child has made its group there is only itself.
    if (m_process.processId() > 0)
        ::kill(pid_t(-m_process.processId()), SIGKILL);
    m_process.kill();
}

std::optional<Runtime> InterpreterProbe::readAnswer()
{
    if (m_process.error() == QProcess::FailedToStart || m_process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    static const QRegularExpression versionForm(QStringLiteral("^[0-9]+\\.[0-9]+\\.[0-9]+"));
    const auto lines = QString::fromLocal8Bit(m_process.readAllStandardOutput()).split(u'\n');
    for (const auto &line : lines) {
        const auto parts = line.split(u'\t');
        if (parts.size() != 3 || parts.at(0) != marker || !versionForm.match(parts.at(1)).hasMatch())
            continue;
        const QFileInfo binary(QFileInfo(parts.at(2)).canonicalFilePath());
        if (!binary.isFile() || !binary.isExecutable())
            continue;
        Runtime runtime;
        runtime.id = runtimeId(m_candidate.language, parts.at(1));
        runtime.language = m_candidate.language;
        runtime.version = parts.at(1);
        runtime.interpreter = binary.filePath();
        return runtime;
    }
    return std::nullopt;
}

} // namespace lambdesk
