// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace lambdesk
{

/// Where the data that ship with the program are: blueprints, bootstraps, events, profiles, roles.
struct ResourcePaths {
    QString root; ///< absolute; `resources/` of the source tree, or share/lambdesk of an installation

    QString blueprints() const { return QDir(root).filePath(QStringLiteral("blueprints")); }
    QString events() const { return QDir(root).filePath(QStringLiteral("events")); }
    QString platform() const { return QDir(root).filePath(QStringLiteral("platform")); }
    QString queries() const { return QDir(root).filePath(QStringLiteral("queries")); }
    QString roles() const { return QDir(root).filePath(QStringLiteral("roles")); }
    QString runtimes() const { return QDir(root).filePath(QStringLiteral("runtimes")); }
    /// Built with the program; missing where there was no Java compiler.
    QString javaBootstrap() const
    {
        return QDir(root).filePath(QStringLiteral("runtimes/java/bootstrap.jar"));
    }
};

/// Where a workspace keeps its parts.
struct WorkspacePaths {
    QString root; ///< absolute

    QString database() const { return QDir(root).filePath(QStringLiteral("workspace.sqlite")); }
    /// Metrics and where runs lie in time; may be deleted.
    QString metrics() const { return QDir(root).filePath(QStringLiteral("metrics.sqlite")); }
    /// What functions have logged; who deletes it loses the logs and nothing else.
    QString logs() const { return QDir(root).filePath(QStringLiteral("logs.sqlite")); }
    QString lockFile() const { return QDir(root).filePath(QStringLiteral("workspace.lock")); }
    QString code() const { return QDir(root).filePath(QStringLiteral("code")); }
    QString packages() const { return QDir(root).filePath(QStringLiteral("packages")); }
    /// Layers of functions put together, each combination in a folder.
    QString layers() const { return QDir(root).filePath(QStringLiteral("layers")); }
    /// Where the window was in it.
    QString session() const { return QDir(root).filePath(QStringLiteral("session.ini")); }
    /// While it is there, the workspace is a copy of one that is used elsewhere, and can be removed. Who
    /// opens it takes the mark away.
    QString spareMark() const { return QDir(root).filePath(QStringLiteral("workspace.spare")); }
    /// Temporary folders of execution environments and half-written packages; swept at start.
    QString scratch() const { return QDir(root).filePath(QStringLiteral("scratch")); }
};

} // namespace lambdesk
