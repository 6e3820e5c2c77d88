// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace lambdesk::test
{

/// An event that kept its thread from others.
struct LongEvent {
    double milliseconds = 0; ///< of the processor, on that thread
    QString test;            ///< function, with its row of data
    QString event;           ///< type
    QString receiver;        ///< class, and object name where it has one
};

/// How long the thread that makes this takes for an event, in time of the processor, so that it doesn't
/// matter what else the computer does. An event that turns the event loop doesn't count, as it lets others
/// through; these do, each for itself.
class EventWatch final : public QObject
{
public:
    EventWatch();
    ~EventWatch() override;
    Q_DISABLE_COPY_MOVE(EventWatch)

    /// The newest of this thread, if there is one.
    static EventWatch *current();

    /// What `handle` returns, which handles the event.
    template <typename Handle>
    bool watch(const QObject &receiver, const QEvent &event, Handle handle)
    {
        Handling handling{receiver.metaObject(), receiver.objectName(), event.type(), m_innermost};
        begin(handling);
        const bool handled = handle(); // which may delete the receiver
        end(handling);
        return handled;
    }

    /// The longest of each test function, where it is worth telling.
    QList<LongEvent> longest() const { return m_longest.values(); }

private:
    struct Handling {
        const QMetaObject *type;
        QString name;
        QEvent::Type event;
        Handling *outer;
        double begun = 0;
        double longestWithin = 0;
        bool turnsLoop = false;
    };

    void begin(Handling &handling);
    void end(const Handling &handling);
    void noteTurn();

    EventWatch *m_before;
    Handling *m_innermost = nullptr;
    QHash<QString, LongEvent> m_longest;
};

/// What the processor has spent on this thread so far, in milliseconds.
double workOfThread();

} // namespace lambdesk::test
