// SPDX-License-Identifier: GPL-3.0-or-later
#include "unpackprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace lambdesk
{

namespace
{

// What a package of the platform's largest size takes is far below; more is an attack or a mistake.
constexpr int mostFiles = 200'000;
constexpr int graceMilliseconds = 3000;

/// lambdesk-unpack's exit codes, as its --help lists them.
enum UnpackExit { Done = 0, Refused = 3, OverLimit = 4, InputOutput = 5, OutOfMemory = 6, OutOfTime = 7 };

} // namespace

UnpackProcess::UnpackProcess(UnpackSettings settings, qsizetype longestLine, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_longestLine(longestLine)
    , m_program(new QProcess(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_settings.patienceSeconds * 1000);
    connect(&m_patience, &QTimer::timeout, m_program, &QProcess::kill);
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->setStandardInputFile(QProcess::nullDevice());
    connect(m_program, &QProcess::readyReadStandardOutput, this, &UnpackProcess::readOutput);
    connect(m_program, &QProcess::finished, this, &UnpackProcess::onEnded);
    connect(m_program, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onEnded();
    });
}

UnpackProcess::~UnpackProcess()
{
    m_program->disconnect(this);
    if (isRunning()) {
        m_program->kill(); // its worker goes with it; what it wrote is swept at the next start
        m_program->waitForFinished(graceMilliseconds);
    }
}

void UnpackProcess::start(const QStringList &command)
{
    m_output.clear();
    m_reason.clear();
    m_message.clear();
    m_patience.start();
    m_program->setProgram(m_settings.unpackProgram);
    m_program->setArguments(
        QStringList{QStringLiteral("--max-bytes"), QString::number(m_settings.unzippedBytes),
                    QStringLiteral("--max-files"), QString::number(mostFiles), QStringLiteral("--max-memory"),
                    QString::number(m_settings.memoryBytes), QStringLiteral("--max-cpu"),
                    QString::number(m_settings.cpuSeconds), QStringLiteral("--parent"),
                    QString::number(QCoreApplication::applicationPid())} +
        command);
    m_program->start(QIODevice::ReadOnly);
}

bool UnpackProcess::isRunning() const
{
    return m_program->state() != QProcess::NotRunning;
}

void UnpackProcess::cancel()
{
    m_program->terminate();
    QTimer::singleShot(graceMilliseconds, m_program, &QProcess::kill);
}

void UnpackProcess::readOutput()
{
    m_patience.start();
    m_output += m_program->readAllStandardOutput();
    qsizetype start = 0;
    for (auto end = m_output.indexOf('\n'); end >= 0; end = m_output.indexOf('\n', start)) {
        takeLine(m_output.mid(start, end - start));
        start = end + 1;
    }
    m_output.remove(0, start);
    if (m_output.size() > m_longestLine)
        m_program->kill();
}

void UnpackProcess::takeLine(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    const auto event = object.value(QStringLiteral("event")).toString();
    if (event == QLatin1String("progress")) {
        const double of = object.value(QStringLiteral("ofBytes")).toDouble();
        const double done = object.value(QStringLiteral("bytes")).toDouble();
        if (of > 0) // any number can come from a program that a hostile archive has taken over
            Q_EMIT progressed(int(progressSteps * qBound(0.0, done / of, 1.0)));
    } else if (event == QLatin1String("entry")) {
        Q_EMIT entryFound(object);
    } else if (event == QLatin1String("result")) {
        m_reason = object.value(QStringLiteral("reason")).toString();
        m_message = object.value(QStringLiteral("message")).toString();
    }
}

void UnpackProcess::onEnded()
{
    readOutput();
    m_patience.stop();
    const bool done = m_program->error() != QProcess::FailedToStart &&
                      m_program->exitStatus() == QProcess::NormalExit && m_program->exitCode() == Done;
    Q_EMIT ended(done ? Result<void>() : Result<void>(fail(error())));
}

Error UnpackProcess::error() const
{
    const bool exited =
        m_program->error() != QProcess::FailedToStart && m_program->exitStatus() == QProcess::NormalExit;
    switch (exited ? m_program->exitCode() : -1) {
    case OverLimit:
        if (m_reason == QLatin1String("too-many-bytes"))
            return {ErrorKind::InvalidParameter,
                    tr("Unzipped size must be smaller than %1 bytes").arg(m_settings.unzippedBytes),
                    m_message};
        [[fallthrough]];
    case Refused:
    case OutOfMemory:
    case OutOfTime:
        return {ErrorKind::InvalidParameter,
                tr("Could not unzip uploaded file. Please check your file, then try to upload again."),
                m_message};
    case InputOutput:
        return {ErrorKind::Storage, tr("The function's code could not be saved or read."), m_message};
    default:
        return {ErrorKind::Process, tr("The program that unpacks packages could not do its work."),
                m_message.isEmpty()
                    ? m_settings.unpackProgram + QStringLiteral(": ") + m_program->errorString()
                    : m_message};
    }
}

} // namespace lambdesk
