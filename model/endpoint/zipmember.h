// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "callinput.h"

#include <model/platform/platformprofile.h>

namespace lambdesk
{

/// The bytes of `ZipFile`, from the object in which a request gives code. Without them the body is refused
/// with `missing`; also when the code is elsewhere, or is larger than may be uploaded.
QByteArray readZip(CallInput &body, const Quotas &quotas, const QString &missing);

} // namespace lambdesk
