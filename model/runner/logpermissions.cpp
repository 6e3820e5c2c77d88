// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpermissions.h"

#include <QCoreApplication>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logRoles, "lambdesk.roles")

namespace lambdesk
{

namespace
{

struct LogPermissionsText {
    Q_DECLARE_TR_FUNCTIONS(LogPermissions)
};

} // namespace

LogPermissions::LogPermissions(const QList<Role> &roles)
{
    for (const Role &role : roles) {
        const auto policy = PolicyDocument::from(role.policyDocument);
        if (policy)
            m_policies.insert(role.name, *policy);
        else
            qCWarning(logRoles) << "policy not understood:" << role.name << policy.error().detail;
    }
}

QString LogPermissions::problem(const QString &role, const PlatformProfile &profile, const QString &group,
                                const QString &stream) const
{
    const auto policy = m_policies.constFind(role);
    if (policy == m_policies.constEnd())
        return {};
    const QString resource = QStringLiteral("arn:aws:logs:%1:%2:log-group:%3:log-stream:%4")
                                 .arg(profile.region, profile.accountId, group, stream);
    for (const QString &action :
         {QStringLiteral("logs:CreateLogStream"), QStringLiteral("logs:PutLogEvents")}) {
        if (!policy->allows(action, resource))
            return LogPermissionsText::tr(
                       "The output isn't stored in CloudWatch Logs: the role %1 doesn't allow %2.")
                .arg(role, action);
    }
    return {};
}

} // namespace lambdesk
