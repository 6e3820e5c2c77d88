// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QLatin1String>
#include <QList>
#include <QString>

namespace lambdesk
{

/// What is in a package, without its files' bytes.
struct PackageContents {
    struct Entry {
        enum class Kind { File, Folder, Link };
        QString path; ///< relative, `/` between parts
        Kind kind = Kind::File;
        qint64 bytes = 0; ///< unpacked
        quint32 crc = 0;
        bool executable = false;
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> entries; ///< in the archive's order; folders only where they have an entry of their own
    /// The text of JavaScript and Python files where handlers can be, up to a bounded size, by path.
    QHash<QString, QByteArray> code;

    /// Links count as files, folders don't.
    int fileCount() const;
    qint64 bytes() const;
    bool hasFile(const QString &path) const;
    bool operator==(const PackageContents &) const = default;
};

/// The folder of a package's libraries in Node.js.
inline constexpr QLatin1String nodeModulesFolder("node_modules");

/// What strikes one about a package's folders.
struct PackageFolders {
    struct Folder {
        QString name; ///< at the package's root
        int files = 0;
        qint64 bytes = 0;
        bool operator==(const Folder &) const = default;
    };
    QList<Folder> largest; ///< at most three, the largest first
    /// The one folder that all files are in, where the platform expects them at the root; else empty.
    QString only;
    bool nodeModules = false; ///< at the root, or in `only`
    bool operator==(const PackageFolders &) const = default;
};

/// Linear in the entries. What a Mac adds (`__MACOSX`) doesn't count.
PackageFolders foldersOf(const PackageContents &contents);

struct CodePackage;
/// Of files in memory; their checksums are left out.
PackageContents contentsOf(const CodePackage &package);

/// How a package differs from the one that it would replace.
struct PackageDifference {
    int added = 0;
    int removed = 0;
    int changed = 0; ///< content, kind, or whether it may be executed
    bool operator==(const PackageDifference &) const = default;
};

PackageDifference compare(const PackageContents &before, const PackageContents &after);

/// A file that two packages don't have alike.
struct FileDifference {
    enum class Change { Added, Removed, Changed };
    QString path;
    Change change = Change::Changed;
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
    bool operator==(const FileDifference &) const = default;
};

/// Those that compare() counts, by path.
QList<FileDifference> differingFiles(const PackageContents &before, const PackageContents &after);

} // namespace lambdesk
