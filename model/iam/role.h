// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace lambdesk
{

/// An execution role: a name and what it allows. Read from resources/roles/<name>/ (role.json, policy.json);
/// the trust policy that all of them share is trust-policy.json beside the folders.
struct Role {
    QString name;              ///< `lambda_basic_execution`
    QString presetLabel;       ///< the console's entry that makes it, `Basic execution role`; may be empty
    QString description;       ///< one sentence: what a function with this role may do
    QStringList allows;        ///< at a glance: `Write logs (CloudWatch Logs)`, `Read DynamoDB streams`
    QByteArray policyDocument; ///< JSON text of the inline policy, as written in the file
    QByteArray trustPolicy;    ///< JSON text

    bool operator==(const Role &) const = default;
};

/// Every role of the folder, by the order number in each role.json. A broken file is an error that names it.
Result<QList<Role>> readRoles(const QString &folder);

} // namespace lambdesk
