// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace lambdesk
{

class StartTurn;

/// Lets runtime processes load their interpreters a few at a time. Many that begin at once would all be late:
/// so late, on a computer that has fewer processors than there are of them, that the time for their init
/// phases is over before they come to it. Engine thread.
class StartQueue
{
public:
    /// `longestTurn` is what one that doesn't end has, from when it is told.
    explicit StartQueue(int atATime, std::chrono::milliseconds longestTurn = std::chrono::seconds(1));
    Q_DISABLE_COPY_MOVE(StartQueue)

private:
    friend class StartTurn;

    bool enter(StartTurn *turn);
    void leave(StartTurn *turn);

    const int m_places;
    const std::chrono::milliseconds m_longestTurn;
    QList<StartTurn *> m_loading;
    QList<StartTurn *> m_waiting; ///< the first come is the next
};

/// The turn of one of them. Engine thread.
class StartTurn final : public QObject
{
    Q_OBJECT
public:
    /// Null: nobody waits. It keeps the queue: an environment may go later than who builds them.
    explicit StartTurn(std::shared_ptr<StartQueue> queue, QObject *parent = nullptr);
    ~StartTurn() override;

    /// Whether the process may be started now; else came() follows.
    bool take();
    bool isWaiting() const { return m_isWaiting || m_isToBeTold; }
    /// The interpreter is loaded, or isn't going to be. One that takes long has its turn for a second: what
    /// it loads by then is more than itself.
    void end();

Q_SIGNALS:
    void came();

private:
    friend class StartQueue;

    void begin();
    void grant();
    void tell();

    const std::shared_ptr<StartQueue> m_queue;
    QTimer m_longest;
    bool m_isWaiting = false;
    bool m_isToBeTold = false;
};

} // namespace lambdesk
