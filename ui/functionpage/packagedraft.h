// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/packages/packagestore.h>

#include <QSet>

namespace lambdesk
{

/// A package's files as they are being edited, beside what is saved of them.
class PackageDraft
{
public:
    PackageDraft() = default;
    explicit PackageDraft(const CodePackage &saved)
        : m_saved(saved)
        , m_files(saved)
    {
    }

    const CodePackage &files() const { return m_files; }
    const CodePackage &saved() const { return m_saved; }
    /// `package` is safe now; what was edited meanwhile stays as it is.
    void setSaved(const CodePackage &package) { m_saved = package; }
    void discard() { m_files = m_saved; }
    void setFiles(const CodePackage &package) { m_files = package; }

    bool hasFile(const QString &path) const;
    QByteArray bytes(const QString &path) const;
    qint64 size() const;
    /// What is directly in a folder (empty: in the package).
    QList<PackageStore::Item> list(const QString &folder) const;
    /// Of a file of the package; whether it may be executed stays as it is.
    void setBytes(const QString &path, const QByteArray &bytes);
    /// Errors: Conflict when there is such a file.
    Result<void> add(const QString &path);
    /// Errors: Conflict when there is such a file; InvalidParameter for no name.
    Result<void> rename(const QString &from, const QString &to);
    void remove(const QString &path);

    bool isModified() const { return m_files != m_saved; }
    /// Of the files that differ from what is saved, or aren't saved at all. Linear in their number.
    QSet<QString> modifiedPaths() const;

private:
    CodePackage m_saved;
    CodePackage m_files;
};

} // namespace lambdesk
