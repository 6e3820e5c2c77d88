// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewriter.h"

#include "async.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace lambdesk
{

namespace
{

struct FileWriterText {
    Q_DECLARE_TR_FUNCTIONS(FileWriter)
};

Result<void> write(const QString &path, const QByteArray &bytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::ReadOnly, FileWriterText::tr("%1 can't be written to.").arg(shown),
                    file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, FileWriterText::tr("%1 could not be written.").arg(shown),
                    file.errorString());
    return {};
}

} // namespace

QFuture<Result<void>> writeFile(const QString &path, const QByteArray &bytes)
{
    return runOnPool([path, bytes] { return write(path, bytes); });
}

} // namespace lambdesk
