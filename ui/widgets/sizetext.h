// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// `23.5 GB`, `6.2 MB`, `3 MB`, `1.5 KB`, `812 bytes`: a size alike wherever it is shown, as the default
/// locale writes numbers. KB are KiB, MB are MiB and GB are GiB, as on the platform.
QString sizeText(qint64 bytes);

} // namespace lambdesk
