// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace lambdesk
{

/// A timer for one time that is started and stopped thousands of times a second and hardly ever goes off:
/// either costs a look at the clock. The timer below runs on, and finds out at its end what has become of it.
class LazyTimer final : public QObject
{
    Q_OBJECT
public:
    explicit LazyTimer(QObject *parent = nullptr);

    /// As QTimer has it; Qt::CoarseTimer when nothing is said.
    void setTimerType(Qt::TimerType type) { m_timer.setTimerType(type); }
    /// From now on; what was started before doesn't count any more.
    void start(std::chrono::milliseconds time);
    void stop() { m_isActive = false; }
    bool isActive() const { return m_isActive; }

Q_SIGNALS:
    void timeout();

private:
    void onTimer();

    QTimer m_timer;
    QDeadlineTimer m_timerEnd; ///< while m_timer runs
    QDeadlineTimer m_end;      ///< while it is active
    bool m_isActive = false;
};

} // namespace lambdesk
