// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorpane.h"

namespace lambdesk
{

/// An editor for one JSON value of any kind. It checks while one types, marks the place of a mistake and
/// says in a line below what was expected; a click on that line goes to the place.
class JsonEditor : public EditorPane
{
    Q_OBJECT

public:
    explicit JsonEditor(QWidget *parent = nullptr);

    /// Checks the text as it is now.
    bool isValid() const;

    /// Lays the text out (prettyJson) as one undo step; text that is not JSON stays as it is.
    void format();

Q_SIGNALS:
    /// What the check found changed; comes a moment after the text did.
    void validityChanged(bool valid);
};

} // namespace lambdesk
