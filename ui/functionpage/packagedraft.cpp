// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagedraft.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct PackageDraftText {
    Q_DECLARE_TR_FUNCTIONS(PackageDraft)
};

template <typename Package>
auto fileIn(Package &package, const QString &path)
{
    return std::find_if(package.files.begin(), package.files.end(),
                        [&path](const CodePackage::File &file) { return file.path == path; });
}

} // namespace

bool PackageDraft::hasFile(const QString &path) const
{
    return fileIn(m_files, path) != m_files.files.end();
}

QByteArray PackageDraft::bytes(const QString &path) const
{
    const auto file = fileIn(m_files, path);
    return file == m_files.files.end() ? QByteArray() : file->bytes;
}

qint64 PackageDraft::size() const
{
    qint64 size = 0;
    for (const auto &file : m_files.files)
        size += file.bytes.size();
    return size;
}

QList<PackageStore::Item> PackageDraft::list(const QString &folder) const
{
    const QString prefix = folder.isEmpty() ? QString() : folder + u'/';
    QList<PackageStore::Item> items;
    QSet<QString> folders;
    for (const auto &file : m_files.files) {
        if (!file.path.startsWith(prefix))
            continue;
        const QString rest = file.path.mid(prefix.size());
        const auto slash = rest.indexOf(u'/');
        if (slash < 0)
            items.append({rest, false, file.bytes.size()});
        else if (const QString name = rest.left(slash); !folders.contains(name))
            items.append({*folders.insert(name), true, 0});
    }
    return items;
}

void PackageDraft::setBytes(const QString &path, const QByteArray &bytes)
{
    if (const auto file = fileIn(m_files, path); file != m_files.files.end() && file->bytes != bytes)
        file->bytes = bytes;
}

Result<void> PackageDraft::add(const QString &path)
{
    if (hasFile(path))
        return fail(ErrorKind::Conflict, PackageDraftText::tr("There is a file %1 already.").arg(path));
    m_files.files.append({path, {}, false});
    return {};
}

Result<void> PackageDraft::rename(const QString &from, const QString &to)
{
    const bool usable = !to.isEmpty() && !to.startsWith(u'/') && !to.endsWith(u'/') &&
                        !to.contains(QLatin1String("//")) && !to.split(u'/').contains(QLatin1String("..")) &&
                        !to.split(u'/').contains(QLatin1String("."));
    if (!usable)
        return fail(ErrorKind::InvalidParameter,
                    PackageDraftText::tr("\"%1\" is no name for a file of a package.").arg(to));
    if (from != to && hasFile(to))
        return fail(ErrorKind::Conflict, PackageDraftText::tr("There is a file %1 already.").arg(to));
    if (const auto file = fileIn(m_files, from); file != m_files.files.end())
        file->path = to;
    return {};
}

void PackageDraft::remove(const QString &path)
{
    if (const auto file = fileIn(m_files, path); file != m_files.files.end())
        m_files.files.erase(file);
}

QSet<QString> PackageDraft::modifiedPaths() const
{
    if (!isModified())
        return {};
    QHash<QString, const CodePackage::File *> saved;
    for (const auto &file : m_saved.files)
        saved.insert(file.path, &file);
    QSet<QString> paths;
    for (const auto &file : m_files.files) {
        const auto *was = saved.value(file.path);
        if (!was || *was != file)
            paths.insert(file.path);
    }
    return paths;
}

} // namespace lambdesk
