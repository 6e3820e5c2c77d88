// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace lambdesk
{

/// The tokens for type: the system's fonts in the console's sizes, times `zoom`.
struct Fonts {
    explicit Fonts(double zoom = 1.0);

    QFont bodyFont;
    QFont boldFont;
    QFont smallFont;
    QFont sectionFont;
    QFont titleFont;
    QFont codeFont;
};

} // namespace lambdesk
