// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bubbleplacement.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace lambdesk
{

class LinkButton;
class SecondaryButton;

/// What the bubble says.
struct TourHint {
    int number = 1; ///< of the step
    int count = 1;
    QString title;
    QString words;
    QString wait;         ///< what has to be done first; empty: nothing
    bool isTaken = false; ///< the user can be taken to where that is done
    bool isRead = false;  ///< there is nothing to do but to read
    bool operator==(const TourHint &) const = default;
};

/// A small box over the window with an arrow to a control. It takes no focus by itself; Shift+F6 goes to it
/// and back, and Escape in it ends the tour.
class TourBubble final : public QWidget
{
    Q_OBJECT
public:
    explicit TourBubble(QWidget *window);
    ~TourBubble() override;

    void say(const TourHint &hint);
    void place(const BubbleSurroundings &around, bool isPointing);
    bool hasKeyboard() const;
    void takeKeyboard();
    /// To where it was before takeKeyboard(), if that is still there.
    void returnKeyboard();

Q_SIGNALS:
    void backRequested();
    /// On to the next step, whether this one is done or not.
    void onwardRequested();
    /// To the place where the step can be done.
    void wayRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupButtons();
    QSize sizeWithin(int usual) const;
    QList<QWidget *> buttons() const;

    TourHint m_hint;
    BubblePlacement m_placement;
    QPointer<QWidget> m_before; ///< had the keyboard
    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_wait;
    SecondaryButton *m_way;
    SecondaryButton *m_onward; ///< of a step that is read
    LinkButton *m_back;
    LinkButton *m_skip;
    LinkButton *m_end;
};

} // namespace lambdesk
