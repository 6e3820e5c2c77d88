// SPDX-License-Identifier: GPL-3.0-or-later
#include "role.h"

#include <model/core/jsonfile.h>

#include <QDir>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct OrderedRole {
    qint64 order = 0;
    Role role;
};

Result<OrderedRole> readRole(const QDir &folder)
{
    auto members = JsonFile::read(folder.filePath(QStringLiteral("role.json")));
    if (!members)
        return fail(members.error());
    OrderedRole result;
    result.order = members->integer(QStringLiteral("order"));
    result.role.name = folder.dirName();
    result.role.presetLabel = members->optionalText(QStringLiteral("presetLabel"));
    result.role.description = members->text(QStringLiteral("description"));
    result.role.allows = members->texts(QStringLiteral("allows"));
    if (const auto error = members->finish())
        return fail(*error);
    const auto policy = readShippedJson(folder.filePath(QStringLiteral("policy.json")));
    if (!policy)
        return fail(policy.error());
    result.role.policyDocument = *policy;
    return result;
}

} // namespace

Result<QList<Role>> readRoles(const QString &folder)
{
    const auto trust = readShippedJson(QDir(folder).filePath(QStringLiteral("trust-policy.json")));
    if (!trust)
        return fail(trust.error());
    QList<OrderedRole> read;
    const auto names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &name : names) {
        auto role = readRole(QDir(QDir(folder).filePath(name)));
        if (!role)
            return fail(role.error());
        role->role.trustPolicy = *trust;
        read.append(*role);
    }
    std::stable_sort(read.begin(), read.end(),
                     [](const OrderedRole &a, const OrderedRole &b) { return a.order < b.order; });
    QList<Role> roles;
    for (auto &entry : read)
        roles.append(std::move(entry.role));
    return roles;
}

} // namespace lambdesk
