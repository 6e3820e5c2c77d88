// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// The tokens for space, radius and the sizes that parts of the console share, in device-independent pixels
/// at the zoom they are made for.
struct Sizes {
    explicit Sizes(double zoom = 1.0);

    double zoom; ///< of the whole window; 1 is 100 %

    int spaceTiny;
    int spaceSmall;
    int spaceMedium;
    int spaceLarge;

    int radiusSmall;  ///< buttons, fields
    int radiusMedium; ///< cards, messages
    int radiusLarge;  ///< what lies over the page

    int borderWidth;
    int focusWidth; ///< of the border of what has the focus

    int iconSize;
    int smallIconSize; ///< of a button inside of a line of text
    int statusDot;
    int splitterHandle;
    int thinBar; ///< a bar that shows a part of a whole

    int labelColumn; ///< width of a form's labels
    int fieldWidth;
    int filterWidth; ///< of a field that filters a list
    int columnWidth; ///< usual width of a table's column
    int leastColumnWidth;
    int dialogWidth;
    int progressWidth;

    /// A size of a part's own, given for 100 %.
    int px(double atFullSize) const;
};

} // namespace lambdesk
