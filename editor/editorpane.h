// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lambdesk
{

class CodeEditor;

/// A code editor with its find and replace bar (Ctrl+F, Ctrl+H) and go-to-line bar (Ctrl+G) above it.
class EditorPane : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPane(QWidget *parent = nullptr);

    CodeEditor *editor() const { return m_editor; }

protected:
    /// Puts a widget of a special editor under the text.
    void addBelow(QWidget *widget);

private:
    QVBoxLayout *m_layout;
    CodeEditor *m_editor;
};

} // namespace lambdesk
