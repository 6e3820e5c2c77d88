// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagestore.h"

#include "storedzip.h"

#include <model/core/filesync.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <cstdio>

namespace lambdesk
{

namespace
{

struct PackageStoreText {
    Q_DECLARE_TR_FUNCTIONS(PackageStore)
};

bool isUsablePath(const QString &path)
{
    const auto parts = path.split(u'/');
    return std::none_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..") ||
               part.contains(QChar::Null);
    });
}

Result<void> check(const CodePackage &package)
{
    if (package.files.isEmpty())
        return fail(ErrorKind::InvalidParameter,
                    PackageStoreText::tr("A function needs at least one file of code."));
    if (package.files.size() > mostFilesOfAStoredZip)
        return fail(ErrorKind::InvalidParameter,
                    PackageStoreText::tr("The package has too many files to be edited here."));
    QSet<QString> files;
    QSet<QString> folders;
    for (const auto &file : package.files) {
        if (!isUsablePath(file.path))
            return fail(ErrorKind::InvalidParameter,
                        PackageStoreText::tr("\"%1\" is not a file name within a package.").arg(file.path));
        if (files.contains(file.path))
            return fail(ErrorKind::InvalidParameter,
                        PackageStoreText::tr("The package has the file \"%1\" twice.").arg(file.path));
        files.insert(file.path);
        for (auto slash = file.path.lastIndexOf(u'/'); slash > 0;
             slash = file.path.lastIndexOf(u'/', slash - 1))
            folders.insert(file.path.left(slash));
    }
    if (folders.intersects(files))
        return fail(ErrorKind::InvalidParameter,
                    PackageStoreText::tr("The package has a file and a folder of the same name."));
    return {};
}

tl::unexpected<Error> failedAt(const QString &path, const QString &detail)
{
    return fail(ErrorKind::Storage, PackageStoreText::tr("The function's code could not be saved or read."),
                path + QStringLiteral(": ") + detail);
}

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorKind::TooLarge, PackageStoreText::tr("The package is too large to be edited here."));
}

tl::unexpected<Error> noSuch(const QString &path)
{
    return fail(ErrorKind::NotFound, PackageStoreText::tr("The package has no \"%1\".").arg(path));
}

enum class Sync { Now, Later };

Result<void> writeFile(const QString &path, const QByteArray &bytes, Sync sync, bool executable = false)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() ||
        !file.flush() || (sync == Sync::Now && !syncFile(file.handle())))
        return failedAt(path, file.errorString());
    // Packages are never changed; a function that tries meets the same refusal as on the platform.
    QFileDevice::Permissions permissions =
        QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (executable)
        permissions |= QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    file.setPermissions(permissions);
    return {};
}

Result<void> writeFiles(const CodePackage &package, const QString &folder)
{
    QSet<QString> folders{folder};
    for (const auto &file : package.files) {
        const auto path = folder + u'/' + file.path;
        const auto parent = path.left(path.lastIndexOf(u'/'));
        if (!QDir().mkpath(parent))
            return failedAt(parent, QStringLiteral("mkpath"));
        for (auto between = parent; between != folder; between = between.left(between.lastIndexOf(u'/')))
            folders.insert(between);
        if (const auto written = writeFile(path, file.bytes, Sync::Now, file.executable); !written)
            return written;
    }
    for (const auto &made : folders) {
        if (!syncFolder(made))
            return failedAt(made, QStringLiteral("fsync"));
    }
    return {};
}

void sweepFolder(const QString &folder, const QSet<QString> &kept)
{
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const auto &entry : QDir(folder).entryInfoList(everything)) {
        if (kept.contains(entry.fileName()))
            continue;
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

} // namespace

PackageStore::PackageStore(WorkspacePaths paths)
    : m_paths(std::move(paths))
{
}

Result<CodeReference> PackageStore::add(const CodePackage &package) const
{
    if (const auto checked = check(package); !checked)
        return fail(checked.error());
    const auto zip = storedZip(package);
    const auto reference = referenceTo(zip);
    if (has(reference))
        return reference;
    const auto draft = makeDraft();
    auto written = writeZip(draft, zip);
    if (written)
        written = writeFiles(package, draft.folder);
    if (written)
        written = adopt(draft, reference);
    if (!written) {
        discard(draft);
        return fail(written.error());
    }
    return reference;
}

PackageStore::Draft PackageStore::makeDraft() const
{
    const auto name =
        m_paths.scratch() + QStringLiteral("/package-") + QUuid::createUuid().toString(QUuid::Id128);
    return {name + QStringLiteral(".zip"), name};
}

bool PackageStore::has(const CodeReference &code) const
{
    return QFileInfo::exists(folder(code)) && QFileInfo::exists(zip(code)) && syncFolder(m_paths.code()) &&
           syncFolder(m_paths.packages());
}

Result<void> PackageStore::writeZip(const Draft &draft, const QByteArray &zip) const
{
    return writeFile(draft.zip, zip, Sync::Later);
}

Result<void> PackageStore::adopt(const Draft &draft, const CodeReference &code) const
{
    const auto zipPlace = zip(code);
    const auto place = folder(code);
    QFile zipFile(draft.zip);
    if (!zipFile.open(QIODevice::ReadOnly) || !syncFile(zipFile.handle()))
        return failedAt(draft.zip, QStringLiteral("fsync"));
    if (std::rename(QFile::encodeName(draft.zip).constData(), QFile::encodeName(zipPlace).constData()) != 0)
        return failedAt(zipPlace, QStringLiteral("rename"));
    // Two of the same may arrive at once; the first one's folder is as good.
    if (!QDir().rename(draft.folder, place)) {
        if (!QFileInfo::exists(place))
            return failedAt(place, QStringLiteral("rename"));
        QDir(draft.folder).removeRecursively();
    }
    // Both names together: where a file system keeps a journal, the second wait finds its work done.
    if (!syncFolder(m_paths.packages()) || !syncFolder(m_paths.code()))
        return failedAt(place, QStringLiteral("fsync"));
    return {};
}

void PackageStore::discard(const Draft &draft) const
{
    QFile::remove(draft.zip);
    QDir(draft.folder).removeRecursively();
}

void PackageStore::withdraw(const CodeReference &code, const Draft &draft) const
{
    // What can't be moved is swept away at the next start.
    std::rename(QFile::encodeName(folder(code)).constData(), QFile::encodeName(draft.folder).constData());
    std::rename(QFile::encodeName(zip(code)).constData(), QFile::encodeName(draft.zip).constData());
}

Result<CodeReference> PackageStore::confirmed(const CodeReference &code) const
{
    if (!QFileInfo::exists(folder(code)) || !QFileInfo::exists(zip(code)))
        return failedAt(folder(code), QStringLiteral("no such folder"));
    return code;
}

Result<CodePackage> PackageStore::read(const CodeReference &code, qint64 mostBytes) const
{
    const QDir root(folder(code));
    if (!root.exists())
        return failedAt(root.path(), QStringLiteral("no such folder"));
    CodePackage package;
    QDirIterator found(root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        mostBytes -= found.fileInfo().size();
        if (mostBytes < 0)
            return tooLarge();
        if (!file.open(QIODevice::ReadOnly))
            return failedAt(file.fileName(), file.errorString());
        package.files.append({root.relativeFilePath(file.fileName()), file.readAll(),
                              file.permissions().testFlag(QFileDevice::ExeOther)});
    }
    std::sort(package.files.begin(), package.files.end(),
              [](const auto &a, const auto &b) { return a.path < b.path; });
    return package;
}

Result<QList<PackageStore::Item>> PackageStore::list(const CodeReference &code, const QString &folder) const
{
    const QDir place(folder.isEmpty() ? this->folder(code) : this->folder(code) + u'/' + folder);
    if ((!folder.isEmpty() && !isUsablePath(folder)) || !place.exists())
        return noSuch(folder);
    QList<Item> items;
    QDirIterator found(place.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (found.hasNext()) {
        found.next();
        const auto info = found.fileInfo();
        const bool isFolder = info.isDir() && !info.isSymLink();
        items.append({info.fileName(), isFolder, isFolder ? 0 : info.size()});
    }
    return items;
}

Result<QByteArray> PackageStore::readFile(const CodeReference &code, const QString &path,
                                          qint64 mostBytes) const
{
    QFile file(folder(code) + u'/' + path);
    if (!isUsablePath(path) || !QFileInfo(file).isFile())
        return noSuch(path);
    if (file.size() > mostBytes)
        return tooLarge();
    if (!file.open(QIODevice::ReadOnly))
        return failedAt(file.fileName(), file.errorString());
    return file.readAll();
}

Result<QByteArray> PackageStore::readZip(const CodeReference &code) const
{
    QFile file(zip(code));
    if (!file.exists())
        return noSuch(QFileInfo(file).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return failedAt(file.fileName(), file.errorString());
    return file.readAll();
}

Result<QByteArray> PackageStore::hashFile(const CodeReference &code, const QString &path) const
{
    QFile file(folder(code) + u'/' + path);
    if (!isUsablePath(path) || !QFileInfo(file).isFile())
        return noSuch(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failedAt(file.fileName(), file.errorString());
    return hash.result();
}

qint64 PackageStore::unpackedBytes(const CodeReference &code) const
{
    qint64 bytes = 0;
    QDirIterator found(folder(code), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        found.next();
        if (!found.fileInfo().isSymLink())
            bytes += found.fileInfo().size();
    }
    return bytes;
}

QString PackageStore::folder(const CodeReference &code) const
{
    return m_paths.code() + u'/' + code.hex();
}

QString PackageStore::zip(const CodeReference &code) const
{
    return m_paths.packages() + u'/' + code.hex() + QStringLiteral(".zip");
}

void PackageStore::sweep(const QList<QByteArray> &keep) const
{
    QSet<QString> folders;
    QSet<QString> zips;
    for (const auto &sha256 : keep) {
        const CodeReference code{sha256, 0};
        folders.insert(QFileInfo(folder(code)).fileName());
        zips.insert(QFileInfo(zip(code)).fileName());
    }
    sweepFolder(m_paths.code(), folders);
    sweepFolder(m_paths.packages(), zips);
    sweepFolder(m_paths.scratch(), {});
}

CodeReference referenceTo(const QByteArray &zip)
{
    return {QCryptographicHash::hash(zip, QCryptographicHash::Sha256), zip.size()};
}

} // namespace lambdesk
