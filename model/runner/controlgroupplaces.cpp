// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlgroupplaces.h"

#include "controlgroups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <optional>

#include <unistd.h>

namespace lambdesk
{

namespace
{

struct Mount {
    QString root; ///< of what is mounted, the part that shows
    QString folder;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In one write, as control groups want it.
bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// `controller` empty: of version 2. The fields are those of proc(5).
std::optional<Mount> mountOf(const QByteArray &mounts, const QByteArray &controller)
{
    for (const QByteArray &line : mounts.split('\n')) {
        const qsizetype separator = line.indexOf(" - ");
        const QList<QByteArray> before = line.left(separator).split(' ');
        const QList<QByteArray> after = line.mid(separator + 3).split(' ');
        if (separator < 0 || before.size() < 5 || after.size() < 3)
            continue;
        const bool fits = controller.isEmpty()
                              ? after[0] == "cgroup2"
                              : after[0] == "cgroup" && after[2].split(',').contains(controller);
        if (fits)
            return Mount{QFile::decodeName(before[3]), QFile::decodeName(before[4])};
    }
    return std::nullopt;
}

/// The path within the hierarchy of that controller; null when there is none.
QString pathIn(const QByteArray &membership, const QByteArray &controller)
{
    for (const QByteArray &line : membership.split('\n')) {
        const qsizetype first = line.indexOf(':');
        const qsizetype second = line.indexOf(':', first + 1);
        if (first < 0 || second < 0)
            continue;
        const QByteArray controllers = line.mid(first + 1, second - first - 1);
        if (controller.isEmpty() ? controllers.isEmpty() : controllers.split(',').contains(controller))
            return QFile::decodeName(line.mid(second + 1));
    }
    return {};
}

/// The folder of the group that the process is in; empty where it can't be seen.
QString ownFolder(const Mount &mount, QString path)
{
    if (path.isNull() || path.contains(QStringLiteral("/..")))
        return {};
    if (mount.root != u"/" && (path == mount.root || path.startsWith(mount.root + u'/')))
        path.remove(0, mount.root.size());
    return QDir::cleanPath(mount.folder + u'/' + path);
}

bool isWritable(const QString &path)
{
    return access(QFile::encodeName(path).constData(), W_OK) == 0;
}

/// Whether groups can be made in it and processes of groups below it moved there.
bool isOurs(const QString &folder)
{
    return isWritable(folder) && isWritable(folder + QStringLiteral("/cgroup.procs"));
}

QString placeOfVersionOne(const QByteArray &membership, const QByteArray &mounts,
                          const QByteArray &controller)
{
    const auto mount = mountOf(mounts, controller);
    if (!mount)
        return {};
    const QString folder = ownFolder(*mount, pathIn(membership, controller));
    return !folder.isEmpty() && isOurs(folder) ? folder : QString();
}

QList<QByteArray> words(const QString &path)
{
    return contents(path).simplified().split(' ');
}

ControlGroupPlaces placesIn(const QString &folder, const QList<QByteArray> &controllers)
{
    const auto place = [&](const char *controller) {
        return controllers.contains(controller) ? folder : QString();
    };
    return {ControlGroupPlaces::Version::Two, place("memory"), place("pids"), place("cpu")};
}

/// Makes the own group one that holds groups.
ControlGroupPlaces clearOwn(const QString &own, pid_t self)
{
    const QByteArray pid = QByteArray::number(self);
    if (contents(own + QStringLiteral("/cgroup.procs")).simplified() != pid)
        return {};
    const QString inner = own + u'/' + ControlGroups::nameOf(self, 0);
    QDir().mkdir(inner);
    if (!write(inner + QStringLiteral("/cgroup.procs"), pid))
        return {};
    QList<QByteArray> wanted;
    const QList<QByteArray> available = words(own + QStringLiteral("/cgroup.controllers"));
    for (const char *controller : {"memory", "pids", "cpu"}) {
        if (available.contains(controller) &&
            write(own + QStringLiteral("/cgroup.subtree_control"), QByteArray("+") + controller))
            wanted.append(controller);
    }
    return placesIn(own, wanted);
}

ControlGroupPlaces placesOfVersionTwo(const QByteArray &membership, const QByteArray &mounts, pid_t self)
{
    const auto mount = mountOf(mounts, {});
    if (!mount)
        return {};
    const QString own = ownFolder(*mount, pathIn(membership, {}));
    const QString top = QDir::cleanPath(mount->folder);
    if (own.isEmpty())
        return {};
    for (QString folder = own; isOurs(folder); folder = QFileInfo(folder).path()) {
        const auto places = placesIn(folder, words(folder + QStringLiteral("/cgroup.subtree_control")));
        if (!places.memory.isEmpty())
            return places;
        if (folder == top)
            break;
    }
    return isOurs(own) ? clearOwn(own, self) : ControlGroupPlaces();
}

} // namespace

ControlGroupPlaces findControlGroups(const QByteArray &membership, const QByteArray &mounts, pid_t self)
{
    const ControlGroupPlaces first{
        ControlGroupPlaces::Version::One, placeOfVersionOne(membership, mounts, "memory"),
        placeOfVersionOne(membership, mounts, "pids"), placeOfVersionOne(membership, mounts, "cpu")};
    return first.isEmpty() ? placesOfVersionTwo(membership, mounts, self) : first;
}

ControlGroupPlaces findControlGroups(bool cpu)
{
    ControlGroupPlaces found = findControlGroups(contents(QStringLiteral("/proc/self/cgroup")),
                                                 contents(QStringLiteral("/proc/self/mountinfo")), getpid());
    if (!cpu)
        found.cpu.clear();
    return found.isEmpty() ? found : ControlGroups::tried(found);
}

} // namespace lambdesk
