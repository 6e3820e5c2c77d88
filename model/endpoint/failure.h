// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QByteArray>
#include <QString>

namespace lambdesk
{

/// An error as the API prints it.
struct Failure {
    int status = 400;
    QByteArray type = "InvalidParameterValueException";
    QString message;
    QByteArray reason = {}; ///< of a throttle

    /// Body of the answer. Some types write `Message` with a capital: docs.aws.amazon.com/lambda/latest/api/
    /// says which.
    QByteArray json() const;
};

/// An error of a service in the platform's terms.
Failure failureOf(const Error &error);
Failure invalidParameter(const QString &message);
/// The platform's answer to a body that it can't make sense of.
Failure unreadableBody(const QString &message);
Failure notImplemented(const QString &message);

} // namespace lambdesk
