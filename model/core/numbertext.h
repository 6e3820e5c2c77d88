// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// `10,240`: a number within words, as the window's language groups it; for programs (see ProgramTexts)
/// `10240`.
QString numberText(qint64 number);

} // namespace lambdesk
