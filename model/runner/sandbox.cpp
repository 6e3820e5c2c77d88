// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <model/core/units.h>

#include <QDir>
#include <QFileInfo>

#include <array>
#include <csignal>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// Of the root folder: the system's own. Not what is made anew or private (tmp, home …), nor what somebody
/// has put there.
bool isShown(const QString &name)
{
    static const QStringList system{
        QStringLiteral("bin"),   QStringLiteral("etc"),   QStringLiteral("gnu"),    QStringLiteral("lib"),
        QStringLiteral("lib32"), QStringLiteral("lib64"), QStringLiteral("libx32"), QStringLiteral("nix"),
        QStringLiteral("sbin"),  QStringLiteral("snap"),  QStringLiteral("usr")};
    return system.contains(name);
}

/// The system doesn't move while the program runs, and a mount point that hangs is to be met once at most.
const QStringList &systemWords()
{
    static const QStringList words = [] {
        QStringList found;
        const QFileInfoList entries =
            QDir(QStringLiteral("/"))
                .entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (!isShown(entry.fileName()))
                continue;
            if (entry.isSymLink())
                found << QStringLiteral("--symlink") << entry.symLinkTarget() << entry.filePath();
            else if (entry.isDir())
                found << QStringLiteral("--ro-bind") << entry.filePath() << entry.filePath();
        }
        // The settings for names are often a link to somewhere in /run.
        const QString resolver = QFileInfo(QStringLiteral("/etc/resolv.conf")).canonicalPath();
        if (resolver.startsWith(QStringLiteral("/run/")))
            found << QStringLiteral("--ro-bind") << resolver << resolver;
        return found;
    }();
    return words;
}

/// A version manager's interpreter lies in a folder with its library: PREFIX/bin/node, PREFIX/lib, and a
/// Java's settings in PREFIX/conf. Of the prefix nothing else is shown, as it may be somebody's home.
void addInterpreter(QStringList &words, const QString &interpreter)
{
    if (interpreter.isEmpty() || isShown(interpreter.section(u'/', 1, 1)))
        return;
    words << QStringLiteral("--ro-bind") << interpreter << interpreter;
    const QString prefix = QFileInfo(QFileInfo(interpreter).path()).path();
    if (prefix == u"/" || prefix == QDir::homePath())
        return;
    QStringList folders{prefix + QStringLiteral("/lib"), prefix + QStringLiteral("/lib64")};
    if (QFileInfo(interpreter).fileName() == u"java")
        folders << prefix + QStringLiteral("/conf");
    for (const QString &folder : std::as_const(folders))
        words << QStringLiteral("--ro-bind-try") << folder << folder;
}

void addLayers(QStringList &words, const SandboxSetup &setup)
{
    const auto place = QLatin1String(SandboxSetup::layersFolder);
    const bool isInterpretersToo = setup.interpreter.startsWith(place + u'/');
    if (!setup.layers.isEmpty() && !isInterpretersToo) {
        words << QStringLiteral("--ro-bind") << setup.layers << place;
        return;
    }
    words << QStringLiteral("--perms") << QStringLiteral("0755") << QStringLiteral("--dir") << place;
    if (setup.layers.isEmpty())
        return;
    // The interpreter's own folder is to be mounted there as well, which needs a folder that can be written
    // to.
    const QFileInfoList entries =
        QDir(setup.layers)
            .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = place + u'/' + entry.fileName();
        if (setup.interpreter.startsWith(target + u'/'))
            continue;
        if (entry.isSymLink())
            words << QStringLiteral("--symlink") << QDir(setup.layers).relativeFilePath(entry.symLinkTarget())
                  << target;
        else
            words << QStringLiteral("--ro-bind") << entry.filePath() << target;
    }
}

void addPlatform(QStringList &words, const SandboxSetup &setup)
{
    const auto devices = QStringLiteral("/dev");
    const auto shared = QStringLiteral("/dev/shm");
    const qint64 bytes = qint64(setup.ephemeralStorageMb) * bytesPerMb;
    words << QStringLiteral("--proc") << QStringLiteral("/proc") << QStringLiteral("--dev") << devices
          << QStringLiteral("--tmpfs") << shared << QStringLiteral("--remount-ro") << shared
          << QStringLiteral("--remount-ro") << devices << QStringLiteral("--size") << QString::number(bytes)
          << QStringLiteral("--tmpfs") << QStringLiteral("/tmp") << QStringLiteral("--perms")
          << QStringLiteral("0755") << QStringLiteral("--dir") << QStringLiteral("/var")
          << QStringLiteral("--ro-bind") << setup.task << QLatin1String(SandboxSetup::taskRoot);
    addLayers(words, setup);
    const auto runtime = QLatin1String(SandboxSetup::runtimeFolder);
    if (setup.runtime.isEmpty())
        words << QStringLiteral("--perms") << QStringLiteral("0755") << QStringLiteral("--dir") << runtime;
    else
        words << QStringLiteral("--ro-bind") << setup.runtime << runtime;
}

} // namespace

QStringList sandboxCommand(const SandboxSetup &setup, const QStringList &program)
{
    QStringList words{setup.bubblewrap,
                      QStringLiteral("--unshare-user"),
                      QStringLiteral("--unshare-pid"),
                      QStringLiteral("--unshare-ipc"),
                      QStringLiteral("--die-with-parent"),
                      QStringLiteral("--cap-drop"),
                      QStringLiteral("ALL")};
    words += systemWords();
    addPlatform(words, setup);
    addInterpreter(words, setup.interpreter);
    const auto keeper = QLatin1String(SandboxSetup::keeperFile);
    words << QStringLiteral("--ro-bind") << setup.keeper << keeper;
    words << QStringLiteral("--remount-ro") << QStringLiteral("/");
    // One small program and not prlimit and env: each that is started on the way costs milliseconds.
    words << QStringLiteral("--chdir") << QLatin1String(SandboxSetup::taskRoot) << QStringLiteral("--")
          << keeper << QStringLiteral("--limited") << QString::number(setup.processes)
          << QString::number(setup.openFiles) << QString::number(setup.dataBytes);
    return words + setup.variables + program;
}

int signalOfSandboxExit(int exitCode)
{
    static constexpr std::array deadly{SIGILL,  SIGTRAP, SIGABRT, SIGBUS, SIGFPE,
                                       SIGKILL, SIGSEGV, SIGTERM, SIGSYS};
    const int number = exitCode - 128;
    return std::find(deadly.begin(), deadly.end(), number) == deadly.end() ? 0 : number;
}

} // namespace lambdesk
