// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lambdesk
{

class CodeEditor;

/// Fold marks beside the text: a small triangle, down for an open block, right for a folded one.
class Folding : public QObject
{
    Q_OBJECT

public:
    explicit Folding(CodeEditor *editor);

    void setEnabled(bool enabled);

private:
    CodeEditor *m_editor;
};

} // namespace lambdesk
