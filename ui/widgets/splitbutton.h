// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "button.h"

class QMenu;

namespace lambdesk
{

/// A blue button and, in the same frame, an arrow that opens a menu of other ways to do it. Down and Alt+Down
/// open the menu, too. Pressed anywhere else, or by assistive technology, it is a button as others.
class SplitButton final : public PrimaryButton
{
    Q_OBJECT
public:
    explicit SplitButton(const QString &text, QWidget *parent = nullptr);

    /// To be filled; it is the button's.
    QMenu *splitMenu() const { return m_menu; }
    /// The part that opens it.
    QRect arrowRect() const;

public Q_SLOTS:
    void openMenu();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openByKey();
    QPoint menuPosition() const;

    QMenu *m_menu;
};

} // namespace lambdesk
