// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorpane.h"

#include <model/core/jsontext.h>

#include <optional>

namespace lambdesk
{

class JsonCheck;
class MessageLine;

/// An editor for one JSON value of any kind. It checks while one types, marks the place of a mistake and
/// says in a line below what was expected; a click on that line goes to the place.
class JsonEditor : public EditorPane
{
    Q_OBJECT

public:
    explicit JsonEditor(QWidget *parent = nullptr);

    /// Checks the text as it is now.
    bool isValid() const;
    /// What is wrong with the text; of one that is too large to be checked at each key, what was wrong when
    /// it was checked last, see validityChanged().
    std::optional<JsonProblem> problem() const;

    /// Lays the text out (prettyJson) as one step for undo; text that is not JSON stays as it is.
    void format();

Q_SIGNALS:
    /// What the check found changed; comes a moment after the text did. Before the first check the text
    /// counts as valid.
    void validityChanged(bool valid);

private:
    void take(const std::optional<JsonProblem> &problem);
    void goToProblem();

    MessageLine *m_message;
    JsonCheck *m_check;
    std::optional<JsonProblem> m_problem;
};

} // namespace lambdesk
