// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace lambdesk
{

/// The statements of a policy document that belongs to a role. What isn't allowed is denied, and a Deny goes
/// before every Allow. Conditions aren't looked at: a statement that has one counts as one without.
class PolicyDocument
{
public:
    /// InvalidParameter: no JSON object, or not of a policy's shape.
    static Result<PolicyDocument> from(const QByteArray &json);

    /// `action` as in `logs:PutLogEvents`, in whatever case; `resource` is an ARN.
    bool allows(const QString &action, const QString &resource) const;

private:
    struct Statement {
        bool isAllow = false;
        QStringList actions;        ///< patterns with * and ?
        bool exceptActions = false; ///< NotAction: all but these
        QStringList resources;
        bool exceptResources = false;
    };

    QList<Statement> m_statements;
};

} // namespace lambdesk
