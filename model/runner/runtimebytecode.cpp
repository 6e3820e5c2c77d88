// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimebytecode.h"

#include <QDir>
#include <QLoggingCategory>
#include <QProcess>
#include <QTimer>
#include <QUuid>

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

Q_LOGGING_CATEGORY(logBytecode, "lambdesk.runs.bytecode", QtInfoMsg)

namespace lambdesk
{

namespace
{

constexpr int leastUrgent = 19;
constexpr int compilerGraceMilliseconds = 3000;

/// Byte code that is taken unchecked: the sources beside it never change. Modes of files and folders aren't
/// copied, so that what is installed read-only can be removed again.
constexpr auto copyAndCompile = R"(
import os, py_compile, shutil, sys

def refuse(problem):
    raise problem

source, target = sys.argv[1:]
mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
for folder, folders, files in os.walk(source, onerror=refuse, followlinks=True):
    folders[:] = [name for name in folders if name != "__pycache__"]
    place = os.path.join(target, os.path.relpath(folder, source))
    os.makedirs(place, exist_ok=True)
    for name in files:
        copy = shutil.copyfile(os.path.join(folder, name), os.path.join(place, name))
        if name.endswith(".py"):
            py_compile.compile(copy, doraise=True, invalidation_mode=mode)
)";

/// Nobody waits for it, and functions start meanwhile.
void stepBack(QProcess &process)
{
    process.setChildProcessModifier([] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::setpriority(PRIO_PROCESS, 0, leastUrgent);
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    // Else, with a modifier, QProcess makes a copy of this process that waits for a word of it.
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::UseVFork);
#endif
}

} // namespace

RuntimeBytecode::RuntimeBytecode(QString source, QString scratch, std::chrono::milliseconds limit,
                                 std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_scratch(std::move(scratch))
    , m_limit(limit)
    , m_pause(pause)
{
}

RuntimeBytecode::~RuntimeBytecode()
{
    const auto compilers = findChildren<QProcess *>(Qt::FindDirectChildrenOnly);
    for (QProcess *compiler : compilers) {
        compiler->disconnect(this);
        compiler->kill();
        compiler->waitForFinished(compilerGraceMilliseconds);
    }
    for (const Copy &copy : std::as_const(m_copies))
        QDir(copy.folder).removeRecursively();
}

void RuntimeBytecode::prepare(const QString &interpreter)
{
    const auto known = m_copies.constFind(interpreter);
    if (known != m_copies.cend() && !(known->nextTry && known->nextTry->hasExpired()))
        return;
    // A name that was never used before: nothing has to be moved into place once it is whole.
    const QString folder =
        QDir(m_scratch).filePath(QStringLiteral("runtime-") + QUuid::createUuid().toString(QUuid::Id128));
    m_copies.insert(interpreter, {folder});
    auto *compiler = new QProcess(this);
    compiler->setProgram(interpreter);
    compiler->setArguments({QStringLiteral("-I"), QStringLiteral("-S"), QStringLiteral("-B"),
                            QStringLiteral("-c"), QString::fromLatin1(copyAndCompile), m_source, folder});
    compiler->setProcessEnvironment(QProcessEnvironment());
    compiler->setStandardInputFile(QProcess::nullDevice());
    compiler->setStandardOutputFile(QProcess::nullDevice());
    stepBack(*compiler);
    connect(compiler, &QProcess::finished, this,
            [this, interpreter, compiler](int code, QProcess::ExitStatus status) {
                onEnded(interpreter, status == QProcess::NormalExit && code == 0,
                        compiler->readAllStandardError());
                compiler->deleteLater();
            });
    connect(compiler, &QProcess::errorOccurred, this,
            [this, interpreter, compiler](QProcess::ProcessError error) {
                if (error != QProcess::FailedToStart)
                    return;
                onEnded(interpreter, false, compiler->errorString().toUtf8());
                compiler->deleteLater();
            });
    QTimer::singleShot(m_limit, compiler, &QProcess::kill);
    compiler->start(QIODevice::ReadOnly);
}

QString RuntimeBytecode::folder(const QString &interpreter) const
{
    const Copy copy = m_copies.value(interpreter);
    return copy.isMade && QFileInfo::exists(copy.folder) ? copy.folder : m_source;
}

void RuntimeBytecode::onEnded(const QString &interpreter, bool isMade, const QByteArray &complaint)
{
    Copy &copy = m_copies[interpreter];
    copy.isMade = isMade;
    if (isMade)
        return;
    copy.nextTry = QDeadlineTimer(m_pause);
    qCDebug(logBytecode) << "no byte code of" << m_source << "for" << interpreter << complaint.trimmed();
    QDir(copy.folder).removeRecursively();
}

} // namespace lambdesk
