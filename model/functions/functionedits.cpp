// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionedits.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace lambdesk
{

namespace
{

const auto filesKey = QStringLiteral("files");
const auto shownKey = QStringLiteral("shown");
const auto configurationKey = QStringLiteral("configuration");

} // namespace

QByteArray FunctionEdits::encoded() const
{
    QCborMap map;
    if (package) {
        QCborArray files;
        for (const auto &file : package->files)
            files.append(QCborArray{file.path, file.bytes, file.executable});
        map.insert(filesKey, files);
        map.insert(shownKey, shownFile);
    }
    if (!configuration.isEmpty())
        map.insert(configurationKey, configuration);
    return map.toCborValue().toCbor();
}

std::optional<FunctionEdits> FunctionEdits::decoded(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    FunctionEdits edits;
    edits.configuration = map.value(configurationKey).toByteArray();
    if (!map.value(filesKey).isArray())
        return edits.configuration.isEmpty() ? std::nullopt : std::optional(edits);
    edits.package.emplace();
    edits.shownFile = map.value(shownKey).toString();
    const QCborArray files = map.value(filesKey).toArray();
    for (const auto &value : files) {
        const QCborArray file = value.toArray();
        edits.package->files.append({file.at(0).toString(), file.at(1).toByteArray(), file.at(2).toBool()});
    }
    return edits;
}

} // namespace lambdesk
