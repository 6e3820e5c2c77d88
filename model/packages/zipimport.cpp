// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipimport.h"

#include <model/core/async.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace lambdesk
{

namespace
{

// What a package of the platform's largest size takes is far below; more is an attack or a mistake.
constexpr int mostFiles = 200'000;
constexpr qint64 mostMemoryBytes = 1 << 29;
constexpr int mostCpuSeconds = 60;
/// What the program prints is short; it has read what a stranger wrote, so that isn't taken on trust.
constexpr qsizetype longestLine = 64 * 1024;
constexpr int progressSteps = 1000;
constexpr int graceMilliseconds = 3000;

/// lambdesk-unpack's exit codes, as its --help lists them.
enum UnpackExit { Done = 0, Refused = 3, OverLimit = 4, InputOutput = 5, OutOfMemory = 6, OutOfTime = 7 };

} // namespace

ZipImport::ZipImport(PackageStore store, ZipImporter::Settings settings, std::unique_ptr<Promise> promise,
                     QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_settings(std::move(settings))
    , m_draft(m_store.makeDraft())
    , m_promise(std::move(promise))
    , m_program(new QProcess(this))
{
    m_promise->setProgressRange(0, progressSteps);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &ZipImport::cancel);
    m_watcher.setFuture(m_promise->future());
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_settings.patienceSeconds * 1000);
    connect(&m_patience, &QTimer::timeout, m_program, &QProcess::kill);
    connect(m_program, &QProcess::readyReadStandardOutput, this, &ZipImport::readOutput);
    connect(m_program, &QProcess::finished, this, &ZipImport::onProgramEnded);
    connect(m_program, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onProgramEnded();
    });
}

ZipImport::~ZipImport()
{
    m_program->disconnect(this);
    if (m_program->state() != QProcess::NotRunning) {
        m_program->kill(); // its worker goes with it; what it wrote is swept at the next start
        m_program->waitForFinished(graceMilliseconds);
    }
}

void ZipImport::start(const QByteArray &zip)
{
    const auto prepared = runOnPool([zip, store = m_store, draft = m_draft]() -> Result<CodeReference> {
        const auto code = referenceTo(zip);
        if (store.has(code))
            return code;
        if (const auto written = store.writeZip(draft, zip); !written)
            return fail(written.error());
        return code;
    });
    whenReady(prepared, this, [this](const Result<CodeReference> &code) {
        if (!code) {
            finish(code);
            return;
        }
        m_code = *code;
        if (m_promise->isCanceled() || !QFileInfo::exists(m_draft.zip))
            finish(code);
        else
            unpack();
    });
}

void ZipImport::unpack()
{
    m_patience.start();
    m_program->setProgram(m_settings.unpackProgram);
    m_program->setArguments({QStringLiteral("--max-bytes"), QString::number(m_settings.unzippedBytes),
                             QStringLiteral("--max-files"), QString::number(mostFiles),
                             QStringLiteral("--max-memory"), QString::number(mostMemoryBytes),
                             QStringLiteral("--max-cpu"), QString::number(mostCpuSeconds),
                             QStringLiteral("--parent"), QString::number(QCoreApplication::applicationPid()),
                             QStringLiteral("extract"), m_draft.zip, m_draft.folder});
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->setStandardInputFile(QProcess::nullDevice());
    m_program->start(QIODevice::ReadOnly);
}

void ZipImport::readOutput()
{
    m_patience.start();
    m_output += m_program->readAllStandardOutput();
    for (auto end = m_output.indexOf('\n'); end >= 0; end = m_output.indexOf('\n')) {
        takeLine(m_output.left(end));
        m_output.remove(0, end + 1);
    }
    if (m_output.size() > longestLine)
        m_program->kill();
}

void ZipImport::takeLine(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    const auto event = object.value(QStringLiteral("event")).toString();
    if (event == QLatin1String("progress")) {
        const double of = object.value(QStringLiteral("ofBytes")).toDouble();
        if (of > 0)
            m_promise->setProgressValue(
                int(progressSteps * object.value(QStringLiteral("bytes")).toDouble() / of));
    } else if (event == QLatin1String("result")) {
        m_reason = object.value(QStringLiteral("reason")).toString();
        m_message = object.value(QStringLiteral("message")).toString();
    }
}

void ZipImport::onProgramEnded()
{
    readOutput();
    m_patience.stop();
    if (m_promise->isCanceled())
        finish(m_code);
    else if (m_program->error() != QProcess::FailedToStart &&
             m_program->exitStatus() == QProcess::NormalExit && m_program->exitCode() == Done)
        adopt();
    else
        finish(fail(programError()));
}

Error ZipImport::programError() const
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

void ZipImport::adopt()
{
    const auto adopted =
        runOnPool([store = m_store, draft = m_draft, code = m_code]() -> Result<CodeReference> {
            if (const auto moved = store.adopt(draft, code); !moved)
                return fail(moved.error());
            return code;
        });
    whenReady(adopted, this, [this](const Result<CodeReference> &code) { finish(code); });
}

void ZipImport::cancel()
{
    if (m_program->state() == QProcess::NotRunning)
        return; // what is under way on the pool asks for itself when it is through
    m_program->terminate();
    QTimer::singleShot(graceMilliseconds, m_program, &QProcess::kill);
}

void ZipImport::finish(const Result<CodeReference> &result)
{
    // On the pool, because thirty thousand files may be left of it.
    const auto discarded = runOnPool([store = m_store, draft = m_draft] {
        store.discard(draft);
        return true;
    });
    whenReady(discarded, this, [this, result](bool) {
        m_watcher.disconnect(this);
        m_promise->addResult(result);
        m_promise->finish();
        deleteLater();
    });
}

} // namespace lambdesk
