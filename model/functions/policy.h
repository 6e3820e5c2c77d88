// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lambdesk
{

/// Lets somebody do something with a function; what is empty was not given.
struct PolicyStatement {
    QString sid;       ///< unique within the policy
    QString action;    ///< `lambda:InvokeFunction`
    QString principal; ///< `s3.amazonaws.com`, an account's id, `*`
    QString sourceArn = {};
    QString sourceAccount = {};
    QString organization = {};
    QString eventSourceToken = {};

    bool operator==(const PolicyStatement &) const = default;
};

/// Who else may use a function, a version or an alias. Kept and shown; on this computer nobody is asked for
/// it.
struct Policy {
    QList<PolicyStatement> statements;
    QString revisionId; ///< changes with every change

    bool operator==(const Policy &) const = default;
};

} // namespace lambdesk
