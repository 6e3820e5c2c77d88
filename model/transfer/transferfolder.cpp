// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferfolder.h"

#include "transferreader.h"
#include "transferwriter.h"

#include <model/core/filesync.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace lambdesk
{

namespace
{

struct TransferFolderText {
    Q_DECLARE_TR_FUNCTIONS(TransferFolder)
};

constexpr qint64 mostJsonBytes = 64 * 1024 * 1024;

const QString jsonName = QStringLiteral("workspace.json");

tl::unexpected<Error> failedAt(const QString &path, const QString &detail)
{
    return fail(ErrorKind::Storage,
                TransferFolderText::tr("The workspace could not be prepared for the export."),
                path + QStringLiteral(": ") + detail);
}

/// Costs no room on the disk where files can have two names.
bool linkOrCopy(const QString &from, const QString &to)
{
    return link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ||
           QFile::copy(from, to);
}

const QString &processOfDrafts()
{
    static const QString id = QUuid::createUuid().toString(QUuid::Id128);
    return id;
}

/// Of the names of drafts: the workspace of that folder on this computer.
QString draftStart(const QString &workspace)
{
    constexpr int digits = 16;
    const QString canonical = QFileInfo(workspace).canonicalFilePath();
    const QByteArrayList parts{QSysInfo::machineUniqueId(), QSysInfo::machineHostName().toUtf8(),
                               (canonical.isEmpty() ? workspace : canonical).toUtf8()};
    const QByteArray hash = QCryptographicHash::hash(parts.join('\n'), QCryptographicHash::Sha256);
    return QStringLiteral(".lambdesk-") + QString::fromLatin1(hash.toHex().left(digits)) + u'-';
}

/// A link could lead to another file of the folder, and is nothing that an export has.
bool isPlainFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink();
}

Result<void> checkPackage(const QString &folder, const CodeReference &code)
{
    const QString path = packageIn(folder, code);
    if (!isPlainFile(path))
        return fail(
            ErrorKind::InvalidParameter,
            TransferFolderText::tr("The file is not whole: a package is missing. Have it exported again."),
            code.hex());
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorKind::Storage, TransferFolderText::tr("The unpacked file could not be read."),
                    file.errorString());
    if (file.size() != code.bytes || hash.result() != code.sha256)
        return fail(ErrorKind::InvalidParameter,
                    TransferFolderText::tr(
                        "The file was changed after its export: a package is not the one that it should "
                        "be. Have it exported again."),
                    code.hex());
    return {};
}

} // namespace

QString packageIn(const QString &folder, const CodeReference &code)
{
    return folder + QStringLiteral("/code/") + code.hex() + QStringLiteral(".zip");
}

Result<void> fillTransferFolder(const QString &folder, const TransferContents &contents,
                                const PackageStore &store)
{
    const QByteArray text = transferJson(contents);
    if (text.size() > mostJsonBytes)
        return fail(ErrorKind::TooLarge,
                    TransferFolderText::tr("The functions' test events and settings are too large for one "
                                           "file. Choose fewer functions, or leave the test events out."));
    const QList<CodeReference> packages = packagesOf(contents.functions, contents.layers);
    qint64 bytes = text.size();
    for (const CodeReference &code : packages)
        bytes += code.bytes;
    if (bytes > mostTransferBytes)
        return fail(ErrorKind::TooLarge,
                    TransferFolderText::tr(
                        "The functions' packages are too large for one file. Choose fewer functions."));
    if (!QDir().mkpath(folder + QStringLiteral("/code")))
        return failedAt(folder, QStringLiteral("mkpath"));
    for (const CodeReference &code : packages) {
        if (!linkOrCopy(store.zip(code), packageIn(folder, code)))
            return failedAt(store.zip(code), QString::fromLocal8Bit(std::strerror(errno)));
    }
    QFile json(folder + u'/' + jsonName);
    if (!json.open(QIODevice::WriteOnly) || json.write(text) != text.size() || !json.flush())
        return failedAt(json.fileName(), json.errorString());
    return {};
}

Result<TransferContents> readTransferFolder(const QString &folder, const PlatformProfile &profile)
{
    QFile json(folder + u'/' + jsonName);
    if (!isPlainFile(json.fileName()))
        return fail(
            ErrorKind::InvalidParameter,
            TransferFolderText::tr("The file is not an exported workspace: it has no %1.").arg(jsonName));
    if (json.size() > mostJsonBytes)
        return fail(ErrorKind::TooLarge, TransferFolderText::tr("The file's %1 is too large.").arg(jsonName));
    if (!json.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, TransferFolderText::tr("The unpacked file could not be read."),
                    json.errorString());
    auto contents = readTransferJson(json.readAll(), profile);
    if (!contents)
        return contents;
    for (const CodeReference &code : packagesOf(contents->functions, contents->layers)) {
        if (const auto checked = checkPackage(folder, code); !checked)
            return fail(checked.error());
    }
    return contents;
}

QString draftBeside(const QString &file, const QString &workspace)
{
    // Without the file's name, which may be as long as names can be.
    return QFileInfo(file).absolutePath() + u'/' + draftStart(workspace) + processOfDrafts() + u'-' +
           QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".part");
}

void removeDraftsBeside(const QString &file, const QString &workspace)
{
    QDir folder(QFileInfo(file).absolutePath());
    const QString start = draftStart(workspace);
    const QRegularExpression draft(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(start) + QStringLiteral("[0-9a-f]{32}-[0-9a-f]{32}\\.part")));
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (draft.match(name).hasMatch() && !name.startsWith(start + processOfDrafts()))
            folder.remove(name);
    }
}

Result<void> putInPlace(const QString &draft, const QString &file)
{
    if (std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(file).constData()) != 0) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        QFile::remove(draft);
        return fail(ErrorKind::Storage,
                    TransferFolderText::tr("The workspace could not be saved as %1.").arg(file), why);
    }
    syncFolder(QFileInfo(file).absolutePath());
    return {};
}

} // namespace lambdesk
