// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace lambdesk
{

struct EditorTheme;

/// A line of words under an editor: what is wrong, as a button that goes there, or that all is well.
class MessageLine : public QToolButton
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    void showProblem(const QString &message);
    void showGood(const QString &message);
    void setColours(const EditorTheme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMessage(const QString &message, bool isProblem);

    QColor m_problem;
    QColor m_problemPaper;
    QColor m_good;
    QColor m_goodPaper;
    bool m_isProblem = false;
};

} // namespace lambdesk
