// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/alias.h>
#include <model/functions/function.h>
#include <model/functions/functionsettings.h>
#include <model/platform/platformprofile.h>

#include <QJsonObject>

namespace lambdesk
{

// The shapes of docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html and its like.

/// Of what runs on this computer: `x86_64`, `arm64`.
QString architecture();
/// `arn` is the function's, with a qualifier where there is one.
QJsonObject functionShape(const Function &function, const QString &arn, const PlatformProfile &profile);
/// Sorts the versions of all functions: by name, `$LATEST` before the numbers.
QString versionKey(const Function &function);
QJsonObject aliasShape(const Alias &alias, const QString &arn);
QJsonObject tagsShape(const Tags &tags);
QJsonObject eventInvokeShape(const EventInvokeConfig &config, const QString &arn);

} // namespace lambdesk
