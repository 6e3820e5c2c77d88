// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QFontDatabase>

namespace lambdesk
{

namespace
{

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace

Fonts::Fonts(double zoom)
    : bodyFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
    , codeFont(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    // Some bare desktops answer 9 pt or less, which is smaller than anything on the console's pages.
    if (bodyFont.pointSizeF() > 0 && bodyFont.pointSizeF() < 10)
        bodyFont.setPointSizeF(10);
    bodyFont = scaled(bodyFont, zoom);
    boldFont = bodyFont;
    boldFont.setBold(true);
    smallFont = scaled(bodyFont, 0.9);
    sectionFont = scaled(bodyFont, 1.25);
    titleFont = scaled(bodyFont, 1.5);
    if (bodyFont.pointSizeF() > 0)
        codeFont.setPointSizeF(bodyFont.pointSizeF());
    else
        codeFont = scaled(codeFont, zoom);
}

} // namespace lambdesk
