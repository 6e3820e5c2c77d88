// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QScrollArea>

class QTimer;

namespace lambdesk
{

/// A scroll area without a frame that keeps the widget with the focus in sight, however the focus came to it.
/// One that is part of another scrolls by itself while the outer one is high enough for what stands around
/// it; else it is as high as its content, and the outer one alone scrolls.
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
    /// least `enough` of it in sight. The keyboard stays where it is, and what the user does meanwhile
    /// counts.
    void reveal(QWidget *part, int enough, int height);

    /// The one that the part is scrolled by; none: null.
    static ScrollPage *around(const QWidget &part);
    /// Of the outer one, in pixels of the usual size: with less, that one alone scrolls.
    void setLeastAround(int height);
    /// Of this one while it scrolls by itself, in pixels of the usual size.
    void setLeastHeight(int height);
    /// Is to be seen whole where this one scrolls by itself. Stays part of the content.
    void setLeastPart(const QWidget *part);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void followFocus(QWidget *previous, QWidget *now);
    void bringIntoSight(QWidget *part);
    void scrollToPart();
    void fit();
    int contentHeight() const;

    QTimer *m_later;
    QPointer<QWidget> m_focus; ///< what had it last within
    QPointer<QWidget> m_part;  ///< to be revealed
    int m_enough = 0;
    int m_height = 0;
    bool m_isScrolledTo = false; ///< and goes on being so while it is laid out
    QElapsedTimer m_sinceReveal;
    int m_top = 0; ///< in the window
    int m_leastAround;
    int m_leastHeight = 0;
    int m_wholeHeight = 0; ///< of the content; 0 while this one scrolls by itself
    const QWidget *m_leastPart = nullptr;
};

} // namespace lambdesk
