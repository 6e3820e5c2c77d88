// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/packages/packagecontents.h>

#include <QByteArray>
#include <QString>

namespace lambdesk
{

/// What a user gives for a function's code, ready to be uploaded.
struct CodeUpload {
    enum class Origin {
        Zip,
        Folder,    ///< zipped on the way
        SourceFile ///< one file of code, zipped on the way
    };
    QString path; ///< as it was given, absolute
    Origin origin = Origin::Zip;
    QByteArray zip; ///< what will be uploaded
    PackageContents contents;

    /// The file's or the folder's name.
    QString name() const;
};

/// What `path` is, if it can become a function's code; the error says why it can't. Looks at the path, not
/// into it. Errors: NotFound, InvalidParameter, TooLarge (a zip of more than `zippedBytes`).
Result<CodeUpload::Origin> originOf(const QString &path, qint64 zippedBytes);

} // namespace lambdesk
