// SPDX-License-Identifier: GPL-3.0-or-later
#include "droppedpath.h"

#include <QCoreApplication>
#include <QDir>
#include <QMimeData>
#include <QUrl>

namespace lambdesk
{

namespace
{

struct DroppedPathText {
    Q_DECLARE_TR_FUNCTIONS(DroppedPath)
};

} // namespace

Result<QString> droppedPath(const QMimeData &data)
{
    const auto urls = data.urls();
    if (urls.size() != 1)
        return fail(ErrorKind::InvalidParameter,
                    DroppedPathText::tr("One file or one folder at a time, please."));
    if (!urls.first().isLocalFile())
        return fail(ErrorKind::InvalidParameter,
                    DroppedPathText::tr("%1 is not on this computer. Save it first.")
                        .arg(urls.first().toDisplayString()));
    return QDir::cleanPath(urls.first().toLocalFile());
}

} // namespace lambdesk
