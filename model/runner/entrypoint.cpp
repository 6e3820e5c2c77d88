// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrypoint.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <unistd.h>

namespace lambdesk
{

namespace
{

constexpr qint64 longestFirstLine = 256; // the kernel reads no more of it

/// `#! /bin/sh -e` names `/bin/sh`. The line end of another system is part of the name.
QString interpreterOf(const QByteArray &firstLine)
{
    const QList<QByteArray> words = firstLine.mid(2).replace('\t', ' ').split(' ');
    const auto isWord = [](const QByteArray &word) { return !word.isEmpty(); };
    const auto first = std::find_if(words.cbegin(), words.cend(), isWord);
    return first == words.cend() ? QString() : QFile::decodeName(*first);
}

QString refusal(const char *reason)
{
    return QStringLiteral("fork/exec /var/task/bootstrap: ") + QLatin1String(reason);
}

} // namespace

QString entrypointProblem(const QString &packageFolder)
{
    const QString path = packageFolder + QStringLiteral("/bootstrap");
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return QStringLiteral("Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]");
    QFile file(path);
    // Root may read what nobody may execute.
    if (::access(QFile::encodeName(path).constData(), X_OK) != 0 || !file.open(QIODevice::ReadOnly))
        return refusal("permission denied");
    const QByteArray start = file.read(longestFirstLine);
    if (start.startsWith("\x7f"
                         "ELF"))
        return {};
    if (!start.startsWith("#!"))
        return refusal("exec format error");
    const QString interpreter = interpreterOf(start.split('\n').first());
    if (!interpreter.startsWith(u'/') || !QFileInfo::exists(interpreter))
        return refusal("no such file or directory");
    return {};
}

} // namespace lambdesk
