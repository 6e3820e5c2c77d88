// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace lambdesk
{

/// A turning ring while something is under way. It turns only while it can be seen, and stands where less
/// motion is wanted.
class Spinner final : public QWidget
{
    Q_OBJECT
public:
    /// `size` in pixels at 100 %.
    explicit Spinner(QWidget *parent = nullptr, int size = 18);
    QSize sizeHint() const override;
    bool isTurning() const { return m_timer.isActive(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_size;
    int m_step = 0;
    QBasicTimer m_timer;
};

} // namespace lambdesk
