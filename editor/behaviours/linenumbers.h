// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lambdesk
{

class CodeEditor;

/// The margin with the line numbers, as wide as the last one asks for at the present zoom.
class LineNumbers : public QObject
{
    Q_OBJECT

public:
    explicit LineNumbers(CodeEditor *editor);

    void fit();

private:
    CodeEditor *m_editor;
};

} // namespace lambdesk
