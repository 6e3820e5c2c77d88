// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

namespace lambdesk
{

QString errorText(const Error &error, QChar between)
{
    return error.detail.isEmpty() ? error.message : error.message + between + error.detail;
}

} // namespace lambdesk
