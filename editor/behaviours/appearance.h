// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lambdesk
{

class CodeEditor;

/// Draws the editor with its theme: everything that is not a lexer's style.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(CodeEditor *editor);

    void apply();
    /// How far the text can be scrolled across only grows while it is drawn: another one begins anew.
    void forgetWidth();

private:
    void applyText();
    void applyMargins();
    void applyMarks();

    CodeEditor *m_editor;
};

} // namespace lambdesk
