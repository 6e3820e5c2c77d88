// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxcheck.h"

#include "sandbox.h"

#include <model/core/async.h>
#include <model/core/programtexts.h>

#include <QFileInfo>
#include <QProcess>

namespace lambdesk
{

namespace
{

constexpr int patienceMilliseconds = 30'000; // a busy computer is no reason to do without
constexpr int anyLimit = 1024;

/// What shows that the interpreter finds its own library.
QStringList trial(const QString &interpreter)
{
    if (interpreter.isEmpty())
        return {QStringLiteral("true")};
    const QString name = QFileInfo(interpreter).fileName();
    if (name == u"java")
        return {interpreter, QStringLiteral("-Xshare:auto"), QStringLiteral("-version")};
    const bool isPython = name.startsWith(QStringLiteral("python"));
    return {interpreter, isPython ? QStringLiteral("-c") : QStringLiteral("-e"),
            isPython ? QStringLiteral("import json") : QStringLiteral("require('net')")};
}

/// With the package and the runtime's files somewhere harmless.
QString tryInterpreter(const QString &bubblewrap, const QString &keeper, const QString &interpreter)
{
    const QStringList command = sandboxCommand({bubblewrap,
                                                keeper,
                                                interpreter,
                                                QStringLiteral("/usr"),
                                                QStringLiteral("/usr"),
                                                1,
                                                anyLimit,
                                                anyLimit,
                                                {}},
                                               trial(interpreter));
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(command.first(), command.mid(1));
    if (!process.waitForStarted(patienceMilliseconds))
        return SandboxCheck::tr("bubblewrap could not be started");
    if (!process.waitForFinished(patienceMilliseconds)) {
        process.kill();
        process.waitForFinished();
        return SandboxCheck::tr("bubblewrap did not answer");
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString words = QString::fromLocal8Bit(process.readAll()).trimmed().section(u'\n', 0, 0);
    return words.isEmpty() ? SandboxCheck::tr("bubblewrap failed") : words;
}

} // namespace

SandboxCheck::SandboxCheck(QString bubblewrap, QString keeper, QObject *parent)
    : QObject(parent)
    , m_bubblewrap(std::move(bubblewrap))
    , m_keeper(std::move(keeper))
{
}

std::optional<QString> SandboxCheck::knownProblem(const QString &interpreter) const
{
    const ProgramTexts inEnglish;
    if (m_bubblewrap.isEmpty())
        return tr("bubblewrap is not installed");
    const auto known = m_known.constFind(interpreter);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

QFuture<QString> SandboxCheck::problem(const QString &interpreter)
{
    if (const auto known = knownProblem(interpreter))
        return readyFuture(*known);
    if (const auto asked = m_asked.constFind(interpreter); asked != m_asked.cend())
        return *asked;
    const QFuture<QString> answer = runOnPool([bubblewrap = m_bubblewrap, keeper = m_keeper, interpreter] {
        const ProgramTexts inEnglish;
        return tryInterpreter(bubblewrap, keeper, interpreter);
    });
    m_asked.insert(interpreter, answer);
    whenReady(answer, this, [this, interpreter](const QString &problem) {
        m_known.insert(interpreter, problem);
        m_asked.remove(interpreter);
    });
    return answer;
}

} // namespace lambdesk
