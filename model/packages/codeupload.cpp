// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeupload.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lambdesk
{

namespace
{

struct CodeUploadText {
    Q_DECLARE_TR_FUNCTIONS(CodeUpload)
};

} // namespace

QString CodeUpload::name() const
{
    return QFileInfo(path).fileName();
}

Result<CodeUpload::Origin> originOf(const QString &path, qint64 zippedBytes)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    const QString suffix = file.suffix().toLower();
    if (!file.exists())
        return fail(ErrorKind::NotFound, CodeUploadText::tr("There is no file %1.").arg(path));
    if (file.isDir())
        return CodeUpload::Origin::Folder;
    if (!file.isFile())
        return fail(ErrorKind::InvalidParameter,
                    CodeUploadText::tr("%1 is a device, a pipe or a socket, not a file.").arg(name));
    if (!file.isReadable())
        return fail(ErrorKind::InvalidParameter, CodeUploadText::tr("You may not read %1.").arg(name));
    if (suffix == u"js" || suffix == u"mjs" || suffix == u"cjs" || suffix == u"py")
        return CodeUpload::Origin::SourceFile;
    if (suffix != u"zip" && suffix != u"jar")
        return fail(
            ErrorKind::InvalidParameter,
            CodeUploadText::tr(
                "%1 can't become a function's code. A .zip or .jar file, a .js, .mjs or .py file, or a "
                "folder can.")
                .arg(name));
    if (file.size() > zippedBytes)
        return fail(ErrorKind::TooLarge,
                    CodeUploadText::tr("Zipped size must be smaller than %1 bytes").arg(zippedBytes),
                    CodeUploadText::tr("%1 has %2 bytes.").arg(name, QString::number(file.size())));
    return CodeUpload::Origin::Zip;
}

} // namespace lambdesk
