// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace lambdesk
{

class CodeEditor;

/// Asks for a line, or line:column, and goes there on Enter; Esc closes.
class GoToLineBar : public QWidget
{
    Q_OBJECT

public:
    explicit GoToLineBar(CodeEditor *editor, QWidget *parent = nullptr);

    void open();
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go();

    CodeEditor *m_editor;
    QLabel *m_range;
    QLineEdit *m_place;
};

} // namespace lambdesk
