// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <QJsonObject>

namespace lambdesk
{

/// The JSON object that a request's body is; an empty body is an empty object. Any thread.
tl::expected<QJsonObject, Failure> jsonObjectOf(const QByteArray &body);

} // namespace lambdesk
