// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <map>
#include <utility>
#include <vector>

#include <sys/stat.h>

namespace lambdesk
{

/// Copies files and folders as they are: modes, times of change, links, and names that share a file, also
/// across what is copied one after the other.
class TreeCopy
{
public:
    /// Called as it goes, with the bytes that were written since; false ends it.
    using Proceed = std::function<bool(qint64 bytes)>;
    enum class Files {
        Copied,
        Linked, ///< get a second name where the disk can, which costs no room: for what is never changed
    };

    explicit TreeCopy(Proceed proceed);

    /// `to` isn't there yet. Nothing is synced. What was made when it fails stays. Errors, with words about
    /// the workspace: Cancelled, Storage.
    Result<void> add(const QString &from, const QString &to, Files files);

private:
    using Path = std::filesystem::path;

    Result<void> addEntry(const Path &from, const Path &to);
    Result<void> addFolder(const Path &from, const Path &to, const struct stat &entry);
    Result<void> addLink(const Path &from, const Path &to);
    Result<void> addFile(const Path &from, const Path &to, const struct stat &entry);
    Result<void> copyBytes(const Path &from, const Path &to, const struct stat &entry);

    Proceed m_proceed;
    Files m_files = Files::Copied;
    std::map<std::pair<dev_t, ino_t>, Path> m_shared; ///< copies of files that have several names
    std::vector<char> m_piece;
};

/// What a copy of the trees writes, in bytes: a file of several names counts once. Never fails: what can't be
/// looked at counts as nothing.
qint64 bytesOfTrees(const QStringList &trees);

/// Removes a file, link or folder with all that is in it, also from folders that can only be read. False when
/// something is left.
bool removeTree(const QString &path);

} // namespace lambdesk
