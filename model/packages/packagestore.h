// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/paths.h>
#include <model/core/result.h>
#include <model/packages/codereference.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <limits>

namespace lambdesk
{

/// A function's files in memory, as the inline editor makes them.
struct CodePackage {
    struct File {
        QString path; ///< relative, `/` between parts, no `..`
        QByteArray bytes;
        bool executable = false;
        bool operator==(const File &) const = default;
    };
    QList<File> files;

    static CodePackage single(const QString &path, const QByteArray &bytes)
    {
        return {{{path, bytes, false}}};
    }
    bool operator==(const CodePackage &) const = default;
};

/// Who is shown the files of a package, one after the other.
struct PackageVisitor {
    std::function<bool(const QString &folder)> enters; ///< whether the folder is to be looked into
    qint64 mostBytes = 0;                              ///< larger files are left out
    /// False ends the visit.
    std::function<bool(const QString &path, const QByteArray &bytes)> takes;
};
/// The same for files in memory, in their order.
void visitFiles(const CodePackage &package, const PackageVisitor &visitor);

/// The packages of a workspace, never changed once written: each is a zip, packages/<sha256>.zip, and the
/// same unpacked, code/<sha256>/. A package counts only once the database names it. Both are written under
/// temporary names, synced, then renamed. Engine thread or pool.
class PackageStore
{
public:
    explicit PackageStore(WorkspacePaths paths);

    /// Writes the package unless it is there already, zipped as storedZip() does it. Errors: InvalidParameter
    /// (no files, bad path), Storage.
    Result<CodeReference> add(const CodePackage &package) const;
    /// Errors: TooLarge when its files have more than `mostBytes` together; Storage.
    Result<CodePackage> read(const CodeReference &code,
                             qint64 mostBytes = std::numeric_limits<qint64>::max()) const;

    /// A file or a folder in a package.
    struct Item {
        QString name;
        bool folder = false;
        qint64 bytes = 0;
        bool operator==(const Item &) const = default;
    };
    /// What is directly in a folder of the package (empty: the package itself), in no order. Errors:
    /// NotFound, Storage.
    Result<QList<Item>> list(const CodeReference &code, const QString &folder) const;
    /// A file's bytes. Errors: NotFound, TooLarge when there are more than `mostBytes`, Storage.
    Result<QByteArray> readFile(const CodeReference &code, const QString &path, qint64 mostBytes) const;
    /// The package's zip, as it was uploaded. Errors: NotFound, Storage.
    Result<QByteArray> readZip(const CodeReference &code) const;
    /// The SHA-256 of a file, of any size. Errors: NotFound, Storage.
    Result<QByteArray> hashFile(const CodeReference &code, const QString &path) const;
    /// Shows the package's files to the visitor: those of a folder before those of its folders, both by name.
    /// Links and files that can't be read are left out. Errors: NotFound.
    Result<void> visit(const CodeReference &code, const PackageVisitor &visitor) const;
    /// Of all its files together. 0 when it isn't there.
    qint64 unpackedBytes(const CodeReference &code) const;
    /// Absolute folder of a package, the task root of its environments.
    QString folder(const CodeReference &code) const;
    /// Absolute path of its zip, as it was uploaded.
    QString zip(const CodeReference &code) const;
    /// Removes every package that is not in `keep`, and what is left over in scratch.
    void sweep(const QList<QByteArray> &keep) const;

    /// A package on its way into the store, under names that nobody else has.
    struct Draft {
        QString zip;
        QString folder;
    };
    Draft makeDraft() const;
    /// Whether the package is there, whole, and on the disk.
    bool has(const CodeReference &code) const;
    /// Not yet synced: that is best done when the disk has had time for it, by adopt().
    Result<void> writeZip(const Draft &draft, const QByteArray &zip) const;
    /// Makes the draft the package of that name. What is in its folder is on the disk already.
    Result<void> adopt(const Draft &draft, const CodeReference &code) const;
    void discard(const Draft &draft) const;
    /// Makes the package a draft again, which nothing names after all. Whoever was told by has() that it is
    /// there, and hasn't named it yet, finds out by confirmed().
    void withdraw(const CodeReference &code, const Draft &draft) const;
    /// The reference itself. Errors: Storage when the package isn't there any more. To be asked on the
    /// engine's thread, which alone withdraws, in the same breath in which the database names the package.
    Result<CodeReference> confirmed(const CodeReference &code) const;

private:
    WorkspacePaths m_paths;
};

/// The reference of a package with these bytes for a zip.
CodeReference referenceTo(const QByteArray &zip);

} // namespace lambdesk
