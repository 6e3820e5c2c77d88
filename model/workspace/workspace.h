// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/paths.h>
#include <model/core/result.h>

#include <QSqlDatabase>

#include <memory>

class QLockFile;

namespace lambdesk
{

/// A folder with the user's functions, events and runs: one process holds it at a time. Engine thread only.
class Workspace
{
public:
    /// What open() does where there is no folder.
    enum class WhenMissing { Make, Fail };

    explicit Workspace(WorkspacePaths paths, WhenMissing whenMissing = WhenMissing::Make);
    ~Workspace();

    /// Nobody else can open or move the workspace while it is held. Errors: Locked (detail: the holder's
    /// process id), ReadOnly.
    static Result<std::unique_ptr<QLockFile>> lock(const WorkspacePaths &paths);

    /// Makes the folder if needed, takes the lock, opens the database (WAL, synchronous FULL, foreign keys)
    /// and migrates it. Errors: those of lock(), NotFound, TooNew, Storage.
    Result<void> open();
    /// Closes the database and gives the lock back; safe when not open.
    void close();

    const WorkspacePaths &paths() const { return m_paths; }
    QSqlDatabase database() const;
    bool isOpen() const;
    /// The database when it is open; else why it isn't: the error of the last open().
    Result<QSqlDatabase> openDatabase() const;

    /// Changes whenever functions, versions or aliases may have: what was read of them at one value is still
    /// so at the same value.
    quint64 functionChanges() const { return m_functionChanges; }
    void noteFunctionChange() { ++m_functionChanges; }

    /// As long as it lives, a transaction is under way that each write() becomes a part of.
    class Writing
    {
    public:
        explicit Writing(Workspace &workspace)
            : m_workspace(workspace)
        {
            m_workspace.m_isWriting = true;
        }
        ~Writing() { m_workspace.m_isWriting = false; }
        Q_DISABLE_COPY_MOVE(Writing)

    private:
        Workspace &m_workspace;
    };
    bool isWriting() const { return m_isWriting; }

private:
    Result<void> makeFolders() const;
    Result<void> takeLock();
    void becomeTheOne() const;
    Result<void> openSqlite();

    WorkspacePaths m_paths;
    WhenMissing m_whenMissing;
    QString m_connection;
    std::unique_ptr<QLockFile> m_lock;
    Error m_whyClosed;
    quint64 m_functionChanges = 0;
    bool m_isWriting = false;
};

} // namespace lambdesk
