// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagetext.h"

#include <ui/widgets/listtext.h>
#include <ui/widgets/sizetext.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

constexpr qsizetype mostHandlers = 4;

struct PackageText {
    Q_DECLARE_TR_FUNCTIONS(PackageText)
};

QString originText(CodeUpload::Origin origin)
{
    switch (origin) {
    case CodeUpload::Origin::Folder:
        return PackageText::tr(
            "Zipped from the folder; what isn't part of the code, as .git and caches, is left out.");
    case CodeUpload::Origin::SourceFile:
        return PackageText::tr("One file of code, zipped on the way.");
    case CodeUpload::Origin::Zip:
        break;
    }
    return {};
}

QString foldersText(const PackageContents &contents)
{
    QStringList folders;
    for (const auto &folder : foldersOf(contents).largest)
        //: %1 is the name of a folder, %2 its size.
        folders << PackageText::tr("%1/ (%n file(s), %2)", nullptr, folder.files)
                       .arg(folder.name, sizeText(folder.bytes));
    return folders.isEmpty() ? QString() : PackageText::tr("Largest folders: %1").arg(listText(folders));
}

QString handlersText(const QList<HandlerCandidate> &handlers)
{
    if (handlers.isEmpty())
        return {};
    QStringList names;
    for (const auto &one : handlers)
        names << one.handler;
    return PackageText::tr("Functions that can be the handler: %1").arg(listText(names, mostHandlers));
}

} // namespace

QString packageSizeText(const CodeUpload &upload)
{
    //: %1 and %2 are sizes.
    return PackageText::tr("%1 zipped, %n file(s), %2 unzipped", nullptr, upload.contents.fileCount())
        .arg(sizeText(upload.zip.size()), sizeText(upload.contents.bytes()));
}

QString packageFactsText(const CodeUpload &upload, const QList<HandlerCandidate> &handlers)
{
    QStringList lines{packageSizeText(upload), originText(upload.origin), foldersText(upload.contents),
                      handlersText(handlers)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString packageWarningText(const CodeUpload &upload, const QList<HandlerCandidate> &handlers)
{
    const auto folders = foldersOf(upload.contents);
    if (!folders.only.isEmpty())
        return PackageText::
            tr("All files are in the folder %1. The handler's file is looked for at the top of the zip, so "
               "that the handler begins with the folder's name. Zip the files themselves, not the folder "
               "around them, to have them at the top.")
                .arg(folders.only);
    if (handlers.isEmpty())
        return PackageText::tr(
            "No function that could be the handler was found in its files. Enter the handler below, as "
            "its file and function are named: hello-world.handler is exports.handler in hello-world.js.");
    return {};
}

QString differenceText(const PackageDifference &difference)
{
    QStringList parts;
    if (difference.added > 0)
        parts << PackageText::tr("%n files added", nullptr, difference.added);
    if (difference.changed > 0)
        parts << PackageText::tr("%n files changed", nullptr, difference.changed);
    if (difference.removed > 0)
        parts << PackageText::tr("%n files removed", nullptr, difference.removed);
    //: %1 is a list, as 1 file added, 2 files changed.
    return parts.isEmpty() ? QString() : PackageText::tr("%1.").arg(listText(parts));
}

} // namespace lambdesk
