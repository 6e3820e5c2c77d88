// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lambdesk
{

class CodeEditor;
class FindBar;
class GoToLineBar;

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
    void addCommand(const QString &text, const QString &name, const QKeySequence &key,
                    void (EditorPane::*command)());
    void openFind();
    void openReplace();
    void openGoToLine();

    QVBoxLayout *m_layout;
    CodeEditor *m_editor;
    FindBar *m_findBar;
    GoToLineBar *m_goToLineBar;
};

} // namespace lambdesk
