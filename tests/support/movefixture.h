// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/paths.h>
#include <model/preferences/preferences.h>
#include <model/workspace/database.h>
#include <model/workspace/workspace.h>
#include <model/workspace/workspacemove.h>

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <filesystem>

#include <sys/stat.h>
#include <unistd.h>

namespace lambdesk::test
{

/// A workspace with what can be hard to move, and how it is told from half of one.
struct MoveFixture {
    static void write(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
    {
        QFileInfo(path).absoluteDir().mkpath(QStringLiteral("."));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s can't be written", qPrintable(path));
        file.setPermissions(permissions);
    }

    /// Packages with programs, links, a folder that can only be read and a file of two names, a database with
    /// a row, logs, and where the window was.
    static void fill(const WorkspacePaths &paths, int packages = 3)
    {
        const auto read = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        const auto run = read | QFileDevice::ExeOwner;
        {
            Workspace workspace(paths);
            if (!workspace.open())
                qFatal("no workspace");
            const auto made = lambdesk::write(workspace, [](const QSqlDatabase &database) {
                return Statement(database, QStringLiteral("CREATE TABLE IF NOT EXISTS moved (n INTEGER)"))
                    .run();
            });
            if (!made)
                qFatal("no table");
        }
        const QString code = paths.code();
        for (int i = 0; i < packages; ++i) {
            const QString package = QStringLiteral("%1/package-%2").arg(code).arg(i);
            write(package + QStringLiteral("/index.js"), "exports.handler = 1;", read);
            write(package + QStringLiteral("/bin/tool"), QByteArray(5000, char('a' + i % 20)), run);
            write(package + QStringLiteral("/closed/inner.txt"), "inner", read);
            ::symlink("../bin/tool", QFile::encodeName(package + QStringLiteral("/closed/tool")).constData());
            ::chmod(QFile::encodeName(package + QStringLiteral("/closed")).constData(), 0555);
            write(QStringLiteral("%1/package-%2.zip").arg(paths.packages()).arg(i), QByteArray(3000, 'z'),
                  read);
        }
        QDir().mkpath(paths.layers());
        ::link(QFile::encodeName(code + QStringLiteral("/package-0/bin/tool")).constData(),
               QFile::encodeName(paths.layers() + QStringLiteral("/tool")).constData());
        const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        write(paths.logs(), QByteArray(3'000'000, 'l'), own);
        write(paths.session(), "[window]\nplace=functions\n", own);
        write(paths.scratch() + QStringLiteral("/environment-1/file"), "gone", own);
    }

    /// Of all that is moved: its path in the folder, and what it is. A database tells with its size alone.
    static QMap<QString, QString> contents(const WorkspacePaths &paths)
    {
        QMap<QString, QString> all;
        const QDir root(paths.root);
        QDirIterator found(paths.root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString path = found.next();
            const QString name = root.relativeFilePath(path);
            struct stat entry = {};
            if (name.startsWith(QStringLiteral("scratch")) || name.startsWith(QStringLiteral("workspace.")) ||
                ::lstat(QFile::encodeName(path).constData(), &entry) != 0)
                continue;
            QString what = QString::number(entry.st_mode, 8);
            if (S_ISLNK(entry.st_mode))
                what += QStringLiteral(" to ") +
                        QString::fromStdString(
                            std::filesystem::read_symlink(QFile::encodeName(path).toStdString()).string());
            if (S_ISREG(entry.st_mode)) {
                QFile file(path);
                what += QStringLiteral(" of %1 %2 at %3")
                            .arg(entry.st_size)
                            .arg(file.open(QIODevice::ReadOnly) ? qHash(file.readAll()) : 0)
                            .arg(entry.st_mtim.tv_sec);
            }
            all.insert(name, what);
        }
        return all;
    }

    /// Whether the folder has a database that opens, with its row's table.
    static bool opens(const WorkspacePaths &paths)
    {
        if (!QFileInfo::exists(paths.database()))
            return false;
        Workspace workspace(paths);
        return workspace.open() &&
               Statement(workspace.database(), QStringLiteral("SELECT n FROM moved")).run().has_value();
    }

    static Result<MovedWorkspace> move(
        const WorkspacePaths &from, const QString &to,
        const WorkspaceMove::Proceed &proceed = [](qint64, qint64) { return true; })
    {
        return WorkspaceMove::run(from, to, preferences::keepWorkspaceFolder, proceed);
    }
};

} // namespace lambdesk::test
