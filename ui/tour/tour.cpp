// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "tourbubble.h"
#include "tourring.h"
#include "tourtarget.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace lambdesk
{

Tour::Tour(std::function<QList<TourStep>()> steps, QWidget *window)
    : QObject(window)
    , m_makeSteps(std::move(steps))
    , m_window(window)
{
}

void Tour::start(const QString &step)
{
    m_steps = m_makeSteps();
    if (m_steps.isEmpty())
        return;
    qApp->installEventFilter(this);
    const auto from = std::find_if(m_steps.cbegin(), m_steps.cend(),
                                   [&step](const TourStep &each) { return each.id == step; });
    if (from != m_steps.cend())
        return goTo(int(from - m_steps.cbegin()));
    m_at = -1;
    goOn();
}

void Tour::end()
{
    qApp->removeEventFilter(this);
    m_steps.clear();
    if (m_bubble) {
        if (m_bubble->hasKeyboard())
            m_bubble->returnKeyboard();
        m_bubble->hide();
        m_bubble->deleteLater(); // its own button may have led here
    }
    if (m_ring) {
        m_ring->hide();
        m_ring->deleteLater();
    }
    m_bubble = nullptr;
    m_ring = nullptr;
}

QString Tour::step() const
{
    return isRunning() ? current().id : QString();
}

void Tour::endByUser()
{
    const bool isOver = m_at == m_steps.size() - 1;
    end();
    if (!isOver)
        Q_EMIT broken(tr("The tour has ended. You find it again under Help, Take the tour."));
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
        noteLeaving(watched, event);
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange:
    case QEvent::StyleChange:
        if (watched->isWidgetType() && !isOwn(watched))
            lookLater();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool Tour::isOwn(const QObject *watched) const
{
    const auto *widget = static_cast<const QWidget *>(watched);
    return widget == m_ring || (m_bubble && (widget == m_bubble || m_bubble->isAncestorOf(widget)));
}

/// A field that is left for its own menu or for another program is not done with.
void Tour::noteLeaving(QObject *watched, QEvent *event)
{
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    const auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || !isRunning() || !current().isFilled || !current().controls.contains(field->objectName()) ||
        reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
        return;
    m_isLeft = !field->text().trimmed().isEmpty() && !field->property("invalid").toBool();
    if (m_isLeft)
        lookLater();
}

/// Once for all that happens at the same time, and when it has happened.
void Tour::lookLater()
{
    if (!std::exchange(m_isLooking, true))
        QMetaObject::invokeMethod(this, &Tour::look, Qt::QueuedConnection);
}

void Tour::look()
{
    m_isLooking = false;
    if (!isRunning())
        return;
    const bool isDone = this->isDone();
    if (isDone && m_isArmed && m_at + 1 < m_steps.size())
        return goOn();
    m_isArmed = m_isArmed || !isDone;
    show();
}

bool Tour::isDone() const
{
    return m_isLeft || isShown(*m_window, current().seen);
}

/// What is done already is passed over.
void Tour::goOn()
{
    if (m_at + 1 == m_steps.size())
        return end();
    m_isLeft = false;
    int next = m_at + 1;
    while (next + 1 < m_steps.size() && isShown(*m_window, m_steps.at(next).seen))
        ++next;
    goTo(next);
}

/// What is done already is shown again, and done when it is done anew.
void Tour::goBack()
{
    if (m_at == 0)
        return;
    goTo(m_at - 1);
    m_isArmed = !isDone();
}

void Tour::goTo(int step)
{
    m_at = step;
    m_isArmed = true;
    m_isLeft = false;
    m_wasSeen = false;
    if (isRunning())
        show();
    lookLater();
}

void Tour::show()
{
    const auto target = findTarget(*m_window, current().controls);
    if (!target)
        return showWaiting(current().elsewhere, way() != nullptr);
    if (!m_wasSeen)
        scrollIntoSight(*target);
    const bool isInSight = !inSight(*target).isEmpty();
    m_wasSeen = m_wasSeen || isInSight;
    if (isInSight)
        showAt(*target);
    else
        showWaiting(tr("It is out of sight."), true);
}

void Tour::showAt(const TourTarget &target)
{
    QWidget *window = target.widget->window();
    TourBubble &bubble = bubbleIn(window);
    say({}, false);
    const QRect control = inSight(target);
    ring(window, control);
    place({coverableOf(*window, control), control, inUseIn(*window, target.widget, {&bubble, m_ring}),
           window->layoutDirection()},
          true);
}

void Tour::showWaiting(const QString &words, bool isTaken)
{
    TourBubble &bubble = bubbleIn(m_window);
    say(words, isTaken);
    if (m_ring)
        m_ring->hide();
    place({coverableOf(*m_window, {}),
           {},
           inUseIn(*m_window, nullptr, {&bubble, m_ring}),
           m_window->layoutDirection()},
          false);
}

/// In another window it has the keyboard again once it is to be seen there.
void Tour::place(const BubbleSurroundings &around, bool isPointing)
{
    m_bubble->place(around, isPointing);
    if (std::exchange(m_keepsKeyboard, false))
        m_bubble->takeKeyboard();
}

void Tour::say(const QString &wait, bool isTaken)
{
    const TourStep &step = current();
    m_bubble->say({m_at + 1, int(m_steps.size()), step.title, step.words, wait, isTaken, step.isRead()});
}

/// It lies in the window of what it is about: over a dialog nothing else would be in reach.
TourBubble &Tour::bubbleIn(QWidget *window)
{
    if (m_bubble && m_bubble->parentWidget() == window)
        return *m_bubble;
    m_keepsKeyboard = m_bubble && m_bubble->hasKeyboard();
    if (m_bubble) {
        m_bubble->hide();
        m_bubble->deleteLater();
    }
    m_bubble = new TourBubble(window);
    connect(m_bubble, &TourBubble::backRequested, this, &Tour::goBack);
    connect(m_bubble, &TourBubble::onwardRequested, this, &Tour::goOn);
    connect(m_bubble, &TourBubble::wayRequested, this, &Tour::goTheWay);
    connect(m_bubble, &TourBubble::endRequested, this, &Tour::endByUser);
    return *m_bubble;
}

void Tour::ring(QWidget *window, const QRect &control)
{
    if (!m_ring || m_ring->parentWidget() != window) {
        if (m_ring) {
            m_ring->hide();
            m_ring->deleteLater();
        }
        m_ring = new TourRing(window);
    }
    m_ring->surround(control);
}

QObject *Tour::way() const
{
    for (const QString &name : current().ways) {
        if (auto *action = m_window->findChild<QAction *>(name); action && action->isEnabled())
            return action;
        const auto buttons = m_window->findChildren<QAbstractButton *>(name);
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->isEnabled())
                return button;
        }
    }
    return nullptr;
}

void Tour::goTheWay()
{
    m_wasSeen = false; // as far as it only has to be scrolled to, that is enough
    lookLater();
    if (findTarget(*m_window, current().controls))
        return;
    QObject *way = this->way();
    if (auto *action = qobject_cast<QAction *>(way))
        action->trigger();
    else if (auto *button = qobject_cast<QAbstractButton *>(way))
        button->click();
}

} // namespace lambdesk
