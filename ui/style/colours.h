// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace lambdesk
{

/// The tokens for colour. Which of them stand on which, and the contrast they keep, is what
/// tests/ui/style/tst_contrast.cpp lists.
struct Colours {
    /// Of the colour behind what differs in a comparison.
    static constexpr double tintOpacity = 0.28;

    bool dark = false;

    QColor page;      ///< the work area
    QColor strip;     ///< tool bars, table heads, tile heads
    QColor stripLine; ///< borders of strips, tables, tiles
    QColor text;
    QColor mutedText;
    QColor disabledText;
    QColor link;
    QColor marker; ///< the orange of the current step and the active tab
    QColor field;
    QColor fieldBorder;
    QColor focus;
    QColor selection; ///< a selected row
    QColor hover;
    QColor codeBox;
    QColor searchMark; ///< behind what a search has found
    QColor primaryTop, primaryBottom, primaryBorder, primaryText;
    QColor secondaryTop, secondaryBottom, secondaryBorder;
    QColor navigationTop, navigationBottom, navigationLine, navigationText, navigationMuted, navigationFocus;
    QColor success, successFill;
    QColor information, informationFill;
    QColor warning, warningFill;
    QColor error, errorFill;
    std::array<QColor, 12> series; ///< lines and bars of charts that are told apart by nothing else
};

Colours lightColours();
Colours darkColours();
Colours highContrastColours();

} // namespace lambdesk
