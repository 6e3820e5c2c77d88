// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tourstep.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QEvent;
class QWidget;

namespace lambdesk
{

class TourBubble;
class TourRing;
struct BubbleSurroundings;
struct TourTarget;

/// Leads through a window step by step: a bubble stands beside the control that a step is about, and goes on
/// when the user has done it, by whatever way. The window stays as usable as without. What the user does, it
/// sees from which widgets are on the screen.
class Tour final : public QObject
{
    Q_OBJECT
public:
    /// `steps` are asked for at each start, so that they are in the language of the day.
    Tour(std::function<QList<TourStep>()> steps, QWidget *window);

    /// From that step on; without one from the first, or the first that isn't done already.
    void start(const QString &step = {});
    void end();
    bool isRunning() const { return !m_steps.isEmpty(); }
    /// The id of the step; empty while none is shown.
    QString step() const;

Q_SIGNALS:
    /// The user has left it before its end. `words` say where it is found again.
    void broken(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const TourStep &current() const { return m_steps.at(m_at); }
    bool isDone() const;
    bool isOwn(const QObject *watched) const;
    void noteLeaving(QObject *watched, QEvent *event);
    void lookLater();
    void look();
    void goTo(int step);
    void goOn();
    void goBack();
    void goTheWay();
    void endByUser();
    void show();
    void showAt(const TourTarget &target);
    void showWaiting(const QString &words, bool isTaken);
    void say(const QString &wait, bool isTaken);
    void place(const BubbleSurroundings &around, bool isPointing);
    TourBubble &bubbleIn(QWidget *window);
    void ring(QWidget *window, const QRect &control);
    QObject *way() const;

    std::function<QList<TourStep>()> m_makeSteps;
    QWidget *m_window;
    QList<TourStep> m_steps;
    int m_at = 0;
    bool m_isArmed = true;  ///< the step wasn't done when it came, or has been undone since
    bool m_isLeft = false;  ///< its field was, with a text
    bool m_wasSeen = false; ///< its control was brought into sight
    bool m_isLooking = false;
    bool m_keepsKeyboard = false; ///< the bubble had it and comes in another window
    QPointer<TourBubble> m_bubble;
    QPointer<TourRing> m_ring;
};

} // namespace lambdesk
