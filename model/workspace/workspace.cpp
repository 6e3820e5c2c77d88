// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "database.h"
#include "migrations.h"

#include <model/core/endedprocess.h>
#include <model/core/filesync.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QUuid>

#include <chrono>

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;

/// As long as a process that was being started may hold what is a killed one's.
constexpr std::chrono::milliseconds lastHolding = 3s;

/// To take over the lock of a process that is gone, QLockFile makes a lock on that. Whoever is killed
/// meanwhile leaves it behind, empty, and for half a minute it would count. It is given back at once.
void removeLeftLock(const WorkspacePaths &paths)
{
    QLockFile left(paths.lockFile() + QStringLiteral(".rmlock"));
    left.setStaleLockTime(1);
    (void)left.tryLock(0);
}

/// Only there does the kernel know of the locks of its processes.
bool isOfThisComputer(const QString &host)
{
    return host.isEmpty() || host == QSysInfo::machineHostName();
}

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

tl::unexpected<Error> cannotWrite(const QString &path)
{
    return fail(
        ErrorKind::ReadOnly,
        WorkspaceText::tr("The workspace %1 can't be written to. Choose a folder that you may write in.")
            .arg(QDir::toNativeSeparators(path)),
        path);
}

} // namespace

Workspace::Workspace(WorkspacePaths paths, WhenMissing whenMissing)
    : m_paths(std::move(paths))
    , m_whenMissing(whenMissing)
    , m_whyClosed{ErrorKind::Storage, WorkspaceText::tr("The workspace isn't open."), {}}
{
}

Workspace::~Workspace()
{
    close();
}

Result<void> Workspace::open()
{
    close();
    auto opened = makeFolders();
    if (opened)
        opened = takeLock();
    if (opened)
        becomeTheOne();
    if (opened)
        opened = openSqlite();
    if (!opened) {
        close();
        m_whyClosed = opened.error();
    }
    return opened;
}

void Workspace::close()
{
    noteFunctionChange();
    if (!m_connection.isEmpty()) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
        m_connection.clear();
        m_whyClosed = {ErrorKind::Storage, WorkspaceText::tr("The workspace isn't open."), {}};
    }
    m_lock.reset();
}

QSqlDatabase Workspace::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

bool Workspace::isOpen() const
{
    return !m_connection.isEmpty();
}

Result<QSqlDatabase> Workspace::openDatabase() const
{
    if (!isOpen())
        return fail(m_whyClosed);
    return database();
}

Result<void> Workspace::makeFolders() const
{
    if (m_whenMissing == WhenMissing::Fail && !QFileInfo(m_paths.root).isDir())
        return fail(
            ErrorKind::NotFound,
            WorkspaceText::tr("The workspace's folder is not there: %1. If it is on a disk of its own, "
                              "connect that one. To begin with an empty workspace, create the folder again.")
                .arg(QDir::toNativeSeparators(m_paths.root)),
            m_paths.root);
    for (const auto &folder : {m_paths.root, m_paths.code(), m_paths.packages(), m_paths.scratch()}) {
        if (!QDir().mkpath(folder))
            return cannotWrite(m_paths.root);
    }
    syncFolder(m_paths.root);
    syncFolder(QFileInfo(m_paths.root).absolutePath());
    return {};
}

Result<void> Workspace::takeLock()
{
    auto held = lock(m_paths);
    if (!held)
        return fail(held.error());
    m_lock = *std::move(held);
    return {};
}

/// Whatever it was a copy of: from now on it has what is written into it alone.
void Workspace::becomeTheOne() const
{
    if (QFile::remove(m_paths.spareMark()))
        syncFolder(m_paths.root);
}

Result<std::unique_ptr<QLockFile>> Workspace::lock(const WorkspacePaths &paths)
{
    auto lock = std::make_unique<QLockFile>(paths.lockFile());
    // A workspace may be open for days. The lock of a process that is gone is still seen as stale.
    lock->setStaleLockTime(0);
    qint64 holder = 0;
    QString host;
    QString program;
    bool locked = lock->tryLock(0);
    const bool isTaken = !locked && lock->error() == QLockFile::LockFailedError;
    const bool isTold = isTaken && lock->getLockInfo(&holder, &host, &program);
    if (isTaken && isOfThisComputer(host)) {
        // A power cut can leave an empty file, which says nothing about its holder; and the holder's number
        // may be another process's by now: in a container each start has the same. Where there is a holder,
        // the kernel's own lock on the file keeps it from being taken for stale, however old it is. What a
        // killed process was just starting has that, too, until it is a program of its own.
        const auto wait = isTold && hasEnded(pid_t(holder)) ? lastHolding : 0ms;
        removeLeftLock(paths);
        lock->setStaleLockTime(1);
        locked = lock->tryLock(int(wait.count()));
        lock->setStaleLockTime(0);
    }
    if (locked)
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return cannotWrite(paths.root);
    return fail(ErrorKind::Locked,
                WorkspaceText::tr(
                    "Another Lambdesk (process %1) has this workspace open: %2. Use that one, close it, or "
                    "start this one with another workspace.")
                    .arg(holder)
                    .arg(QDir::toNativeSeparators(paths.root)),
                QString::number(holder));
}

Result<void> Workspace::openSqlite()
{
    m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    db.setDatabaseName(m_paths.database());
    if (!db.open())
        return fail(storageError(db.lastError()));
    for (const auto &pragma : {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL",
                               "PRAGMA synchronous = FULL", "PRAGMA busy_timeout = 0"}) {
        Statement statement(db, QLatin1String(pragma));
        if (const auto set = statement.run(); !set)
            return fail(set.error());
    }
    return migrate(db);
}

} // namespace lambdesk
