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

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isDir();
}

QString refusal(const char *place, const char *reason)
{
    return QStringLiteral("fork/exec %1/bootstrap: %2").arg(QLatin1String(place), QLatin1String(reason));
}

} // namespace

QString entrypointOf(const QString &packageFolder, const QString &layersFolder)
{
    const QString own = packageFolder + QStringLiteral("/bootstrap");
    const QString ofLayers = layersFolder + QStringLiteral("/bootstrap");
    return !layersFolder.isEmpty() && !isThere(own) && isThere(ofLayers) ? ofLayers : own;
}

QString entrypointProblem(const QString &packageFolder, const QString &layersFolder)
{
    const QString path = entrypointOf(packageFolder, layersFolder);
    const char *place = path.startsWith(packageFolder) ? "/var/task" : "/opt";
    if (!isThere(path))
        return QStringLiteral("Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]");
    QFile file(path);
    // Root may read what nobody may execute.
    if (::access(QFile::encodeName(path).constData(), X_OK) != 0 || !file.open(QIODevice::ReadOnly))
        return refusal(place, "permission denied");
    const QByteArray start = file.read(longestFirstLine);
    if (start.startsWith("\x7f"
                         "ELF"))
        return {};
    if (!start.startsWith("#!"))
        return refusal(place, "exec format error");
    const QString interpreter = interpreterOf(start.split('\n').first());
    if (!interpreter.startsWith(u'/') || !QFileInfo::exists(interpreter))
        return refusal(place, "no such file or directory");
    return {};
}

} // namespace lambdesk
