// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlgroups.h"

#include <model/core/endedprocess.h>

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <atomic>
#include <cerrno>
#include <utility>

#include <sys/wait.h>
#include <unistd.h>

namespace lambdesk
{

namespace
{

/// `pid:[4026531836]` → `4026531836`
QString processNamespace()
{
    static const QString number = [] {
        static const QRegularExpression digits(QStringLiteral("[0-9]+"));
        char target[64];
        const ssize_t length = readlink("/proc/self/ns/pid", target, sizeof target);
        return digits.match(QString::fromLatin1(target, qMax<ssize_t>(length, 0))).captured();
    }();
    return number;
}

/// The process that a group belongs to; 0 when it is none of ours or of another namespace.
pid_t ownerOf(const QString &name)
{
    const QStringList parts = name.split(u'-');
    const bool isOurs = parts.size() == 4 && parts[0] == u"lambdesk" && parts[1] == processNamespace();
    return isOurs ? parts[2].toInt() : 0;
}

/// A process may have one engine after the other, and what the one before has made may still be on its way
/// out: no number comes twice.
int nextNumber()
{
    static std::atomic<int> last = 0;
    return ++last;
}

/// A child of this process, made for it, goes in and ends there.
bool canBeEntered(const ControlGroup &group)
{
    QList<QByteArray> doors;
    for (const QString &folder : group.folders())
        doors.append(ControlGroup::doorOf(folder));
    const pid_t child = fork();
    if (child == 0) {
        // It may outlive this process, whose locks it isn't to hold.
        close_range(STDERR_FILENO + 1, ~0U, 0);
        for (const QByteArray &door : std::as_const(doors)) {
            if (!ControlGroup::enter(door.constData()))
                _exit(1);
        }
        _exit(0);
    }
    int status = 1;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return child > 0 && status == 0;
}

} // namespace

ControlGroups::ControlGroups(ControlGroupPlaces places)
    : m_places(std::move(places))
{
}

std::unique_ptr<ControlGroup> ControlGroups::make(const ControlGroup::Limits &limits)
{
    if (m_places.isEmpty())
        return nullptr;
    auto group = std::make_unique<ControlGroup>(m_places, nameOf(getpid(), nextNumber()), limits);
    return group->folders().isEmpty() ? nullptr : std::move(group);
}

void ControlGroups::sweep() const
{
    const QSet<QString> places{m_places.memory, m_places.processes, m_places.cpu};
    for (const QString &place : places) {
        if (place.isEmpty())
            continue;
        const QStringList names = QDir(place).entryList({QStringLiteral("lambdesk-*")}, QDir::Dirs);
        for (const QString &name : names) {
            if (const pid_t owner = ownerOf(name); owner > 0 && hasEnded(owner))
                ControlGroup::removeLater({QDir(place).filePath(name)});
        }
    }
}

ControlGroupPlaces ControlGroups::tried(const ControlGroupPlaces &places)
{
    // Each place is asked for a limit; how much doesn't matter.
    const ControlGroup::Limits limits{qint64(1) << 30, 16, 1};
    const auto thoseThatWork = [&](const ControlGroupPlaces &some) {
        const ControlGroup group(some, nameOf(getpid(), nextNumber()), limits);
        const bool works = !group.folders().isEmpty() && canBeEntered(group);
        return ControlGroupPlaces{some.version, works && group.limitsMemory() ? some.memory : QString(),
                                  works && group.limitsProcesses() ? some.processes : QString(),
                                  works && group.limitsCpu() ? some.cpu : QString()};
    };
    const ControlGroupPlaces together = thoseThatWork(places);
    if (together == places || places.version == ControlGroupPlaces::Version::Two)
        return together;
    return {places.version, thoseThatWork({places.version, places.memory, {}, {}}).memory,
            thoseThatWork({places.version, {}, places.processes, {}}).processes,
            thoseThatWork({places.version, {}, {}, places.cpu}).cpu};
}

QString ControlGroups::nameOf(pid_t process, int number)
{
    return QStringLiteral("lambdesk-%1-%2-%3").arg(processNamespace()).arg(process).arg(number);
}

} // namespace lambdesk
