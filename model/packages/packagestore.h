// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/packages/codereference.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace lambdesk
{

/// A function's files in memory, as the inline editor makes them.
struct CodePackage {
    struct File {
        QString path; ///< relative, `/` between parts, no `..`
        QByteArray bytes;
        bool operator==(const File &) const = default;
    };
    QList<File> files;

    static CodePackage single(const QString &path, const QByteArray &bytes) { return {{{path, bytes}}}; }
    bool operator==(const CodePackage &) const = default;
};

/// The folder code/<sha256>/ of a workspace: packages, never changed once written. A package counts only once
/// the database names it. Files are written under a temporary name, synced, then renamed. Engine thread or
/// pool.
class PackageStore
{
public:
    PackageStore(QString codeFolder, QString scratchFolder);

    /// Writes the package unless it is there already. The hash is SHA-256 over the sorted files' paths, sizes
    /// and bytes. Errors: InvalidParameter (no files, bad path), Storage, ReadOnly.
    Result<CodeReference> add(const CodePackage &package) const;
    Result<CodePackage> read(const CodeReference &code) const;
    /// Absolute folder of a package, the task root of its environments.
    QString folder(const CodeReference &code) const;
    /// Removes every package that is not in `keep`, and what is left over in scratch.
    void sweep(const QList<QByteArray> &keep) const;

private:
    QString m_codeFolder;
    QString m_scratchFolder;
};

} // namespace lambdesk
