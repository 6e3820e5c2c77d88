// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpermissions.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logRoles, "lambdesk.roles")

namespace lambdesk
{

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

std::optional<LogProblem> LogPermissions::problem(const QString &role, const PlatformProfile &profile,
                                                  const QString &group, const QString &stream) const
{
    const auto policy = m_policies.constFind(role);
    if (policy == m_policies.constEnd())
        return {};
    const QString resource = QStringLiteral("arn:aws:logs:%1:%2:log-group:%3:log-stream:%4")
                                 .arg(profile.region, profile.accountId, group, stream);
    for (const QString &action :
         {QStringLiteral("logs:CreateLogStream"), QStringLiteral("logs:PutLogEvents")}) {
        if (!policy->allows(action, resource))
            return LogProblem{role, action};
    }
    return {};
}

} // namespace lambdesk
