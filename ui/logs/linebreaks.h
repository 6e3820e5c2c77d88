// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventtext.h"

#include <QList>
#include <QStringView>

namespace lambdesk
{

/// The lines of a text of which none is wider than so many columns of a fixed-width font, of which wide
/// characters take two: broken at its line ends, else behind a blank in the last part of a line, else where
/// the width ends. An empty text is one empty line. Linear in the text.
QList<TextSpan> breakLines(QStringView text, qsizetype columns);

/// As much of the text as fits, with an ellipsis where that isn't all of it.
QString elidedToColumns(const QString &text, qsizetype columns);

/// The same for names that differ at their ends: the ellipsis stands within. One unit counts as one column.
QString elidedInMiddle(const QString &text, qsizetype columns);

} // namespace lambdesk
