// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lambdesk
{

class CodeEditor;

/// Ctrl and +, - or 0 change the size of the text; Ctrl and the wheel are QScintilla's own.
class Zoom : public QObject
{
    Q_OBJECT

public:
    explicit Zoom(CodeEditor *editor);
};

} // namespace lambdesk
