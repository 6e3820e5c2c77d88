// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lambdesk
{

class CodeEditor;

/// Makes the selected lines comments, or code again when all of them are comments; one step for undo.
class CommentToggle : public QObject
{
    Q_OBJECT

public:
    explicit CommentToggle(CodeEditor *editor);

    void toggle();

private:
    CodeEditor *m_editor;
};

} // namespace lambdesk
