// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizes.h"

#include <QtMath>

namespace lambdesk
{

Sizes::Sizes(double zoomFactor)
    : zoom(zoomFactor)
    , spaceTiny(px(4))
    , spaceSmall(px(8))
    , spaceMedium(px(16))
    , spaceLarge(px(24))
    , radiusSmall(px(3))
    , radiusMedium(px(4))
    , radiusLarge(px(8))
    , borderWidth(qMax(1, qFloor(zoomFactor)))
    , focusWidth(borderWidth + 1)
    , iconSize(px(16))
    , smallIconSize(px(12))
    , statusDot(px(9))
    , splitterHandle(px(5))
    , thinBar(px(5))
    , labelColumn(px(190))
    , fieldWidth(px(400))
    , filterWidth(px(280))
    , columnWidth(px(150))
    , leastColumnWidth(px(120))
    , dialogWidth(px(560))
    , progressWidth(px(160))
{
}

int Sizes::px(double atFullSize) const
{
    return qRound(atFullSize * zoom);
}

} // namespace lambdesk
