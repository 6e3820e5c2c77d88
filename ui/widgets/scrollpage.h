// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

class QTimer;

namespace lambdesk
{

/// A scroll area without a frame that keeps the widget with the focus in sight, however the focus came to it.
/// What is scrolled stays where it is in the window while something comes or goes above the area.
class ScrollPage : public QScrollArea
{
    Q_OBJECT
public:
    /// Null: take() follows.
    explicit ScrollPage(QWidget *content, QWidget *parent = nullptr);
    ~ScrollPage() override;

    /// For once. One that was made in the viewport needn't move there, which takes long where it has many
    /// parts.
    void take(QWidget *content);
    /// Once `part` is laid out: scrolls as far as it takes to show its upper `height`, unless there is at
    /// least `enough` of it in sight. The keyboard stays where it is.
    void reveal(QWidget *part, int enough, int height);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followFocus(QWidget *previous, QWidget *now);
    void scrollToPart();

    QTimer *m_later;
    QPointer<QWidget> m_part; ///< to be revealed
    int m_enough = 0;
    int m_height = 0;
    int m_top = 0; ///< in the window
};

} // namespace lambdesk
