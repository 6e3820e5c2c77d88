// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipmember.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct ZipMemberText {
    Q_DECLARE_TR_FUNCTIONS(ZipMember)
};

} // namespace

QByteArray readZip(CallInput &body, const Quotas &quotas, const QString &missing)
{
    if (body.has("S3Bucket") || body.has("ImageUri"))
        body.refuse(invalidParameter(
            ZipMemberText::tr("Code comes as ZipFile here: there is no S3, and no registry of images.")));
    const QByteArray zip = body.bytes("ZipFile").value_or(QByteArray());
    if (zip.isEmpty())
        body.refuse(invalidParameter(missing));
    else if (zip.size() > quotas.packageZippedBytes)
        body.refuse(
            {413, "RequestEntityTooLargeException",
             ZipMemberText::tr("Zipped size must be smaller than %1 bytes").arg(quotas.packageZippedBytes)});
    return zip;
}

} // namespace lambdesk
