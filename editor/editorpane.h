// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace lambdesk
{

class CodeEditor;
class FindBar;
class GoToLineBar;

/// A code editor with its find and replace bar and go-to-line bar above it.
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
    QAction *addCommand(const QString &text, const QString &name, const QKeySequence &standard,
                        const QList<QKeySequence> &emacs, void (EditorPane::*command)());
    void adoptKeys();
    void namePlace();
    void openFind();
    void openFindBackward();
    void openReplace();
    void openGoToLine();

    QVBoxLayout *m_layout;
    CodeEditor *m_editor;
    FindBar *m_findBar;
    GoToLineBar *m_goToLineBar;
};

} // namespace lambdesk
