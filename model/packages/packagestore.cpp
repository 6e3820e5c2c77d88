// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagestore.h"

#include <model/core/filesync.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct Text {
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
        return fail(ErrorKind::InvalidParameter, Text::tr("A function needs at least one file of code."));
    QSet<QString> files;
    QSet<QString> folders;
    for (const auto &file : package.files) {
        if (!isUsablePath(file.path))
            return fail(ErrorKind::InvalidParameter,
                        Text::tr("\"%1\" is not a file name within a package.").arg(file.path));
        if (files.contains(file.path))
            return fail(ErrorKind::InvalidParameter,
                        Text::tr("The package has the file \"%1\" twice.").arg(file.path));
        files.insert(file.path);
        for (auto slash = file.path.lastIndexOf(u'/'); slash > 0;
             slash = file.path.lastIndexOf(u'/', slash - 1))
            folders.insert(file.path.left(slash));
    }
    if (folders.intersects(files))
        return fail(ErrorKind::InvalidParameter,
                    Text::tr("The package has a file and a folder of the same name."));
    return {};
}

CodeReference referenceOf(const CodePackage &package)
{
    auto files = package.files;
    std::sort(files.begin(), files.end(),
              [](const auto &a, const auto &b) { return a.path.toUtf8() < b.path.toUtf8(); });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    CodeReference reference;
    for (const auto &file : files) {
        // Each part ends with a zero, which neither a path nor a number has: no two packages read alike.
        hash.addData(file.path.toUtf8() + '\0' + QByteArray::number(file.bytes.size()) + '\0');
        hash.addData(file.bytes);
        reference.bytes += file.bytes.size();
    }
    reference.sha256 = hash.result();
    return reference;
}

tl::unexpected<Error> failedAt(const QString &path, const QString &detail)
{
    return fail(ErrorKind::Storage, Text::tr("The function's code could not be saved or read."),
                path + QStringLiteral(": ") + detail);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() ||
        !file.flush() || !syncFile(file.handle()))
        return failedAt(path, file.errorString());
    // Packages are never changed; a function that tries meets the same refusal as on the platform.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
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
        if (const auto written = writeFile(path, file.bytes); !written)
            return written;
    }
    for (const auto &made : folders) {
        if (!syncFolder(made))
            return failedAt(made, QStringLiteral("fsync"));
    }
    return {};
}

} // namespace

PackageStore::PackageStore(QString codeFolder, QString scratchFolder)
    : m_codeFolder(std::move(codeFolder))
    , m_scratchFolder(std::move(scratchFolder))
{
}

Result<CodeReference> PackageStore::add(const CodePackage &package) const
{
    if (const auto checked = check(package); !checked)
        return fail(checked.error());
    const auto reference = referenceOf(package);
    const auto place = folder(reference);
    if (QFileInfo::exists(place) && syncFolder(m_codeFolder))
        return reference;
    const auto temporary =
        m_scratchFolder + QStringLiteral("/code-") + QUuid::createUuid().toString(QUuid::Id128);
    auto written = writeFiles(package, temporary);
    if (written && (!QDir().rename(temporary, place) || !syncFolder(m_codeFolder)))
        written = failedAt(place, QStringLiteral("rename"));
    if (!written) {
        QDir(temporary).removeRecursively();
        return fail(written.error());
    }
    return reference;
}

Result<CodePackage> PackageStore::read(const CodeReference &code) const
{
    const QDir root(folder(code));
    if (!root.exists())
        return failedAt(root.path(), QStringLiteral("no such folder"));
    CodePackage package;
    QDirIterator found(root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (!file.open(QIODevice::ReadOnly))
            return failedAt(file.fileName(), file.errorString());
        package.files.append({root.relativeFilePath(file.fileName()), file.readAll()});
    }
    std::sort(package.files.begin(), package.files.end(),
              [](const auto &a, const auto &b) { return a.path < b.path; });
    return package;
}

QString PackageStore::folder(const CodeReference &code) const
{
    return m_codeFolder + u'/' + code.hex();
}

void PackageStore::sweep(const QList<QByteArray> &keep) const
{
    QSet<QString> kept;
    for (const auto &sha256 : keep)
        kept.insert(QString::fromLatin1(sha256.toHex()));
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const auto &entry : QDir(m_codeFolder).entryInfoList(everything)) {
        if (!kept.contains(entry.fileName()) && entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
    }
    for (const auto &entry : QDir(m_scratchFolder).entryInfoList(everything)) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

} // namespace lambdesk
