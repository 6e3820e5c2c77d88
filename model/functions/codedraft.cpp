// SPDX-License-Identifier: GPL-3.0-or-later
#include "codedraft.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace lambdesk
{

namespace
{

const auto filesKey = QStringLiteral("files");
const auto shownKey = QStringLiteral("shown");

} // namespace

QByteArray CodeDraft::encoded() const
{
    QCborArray files;
    for (const auto &file : package.files)
        files.append(QCborArray{file.path, file.bytes, file.executable});
    return QCborValue(QCborMap{{filesKey, files}, {shownKey, shownFile}}).toCbor();
}

std::optional<CodeDraft> CodeDraft::decoded(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (!map.value(filesKey).isArray())
        return std::nullopt;
    CodeDraft draft{{}, map.value(shownKey).toString()};
    const QCborArray files = map.value(filesKey).toArray();
    for (const auto &value : files) {
        const QCborArray file = value.toArray();
        draft.package.files.append({file.at(0).toString(), file.at(1).toByteArray(), file.at(2).toBool()});
    }
    return draft;
}

} // namespace lambdesk
