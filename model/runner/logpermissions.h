// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logproblem.h"

#include <model/iam/policydocument.h>
#include <model/iam/role.h>
#include <model/platform/platformprofile.h>

#include <QHash>
#include <QString>

#include <optional>

namespace lambdesk
{

/// Which roles let a function write its log.
class LogPermissions
{
public:
    explicit LogPermissions(const QList<Role> &roles);

    /// Why what a function with that role writes isn't stored; nothing when it may be. A role that isn't
    /// known may do everything.
    std::optional<LogProblem> problem(const QString &role, const PlatformProfile &profile,
                                      const QString &group, const QString &stream) const;

private:
    QHash<QString, PolicyDocument> m_policies; ///< by the role's name
};

} // namespace lambdesk
