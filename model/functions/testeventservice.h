// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>

#include <QFuture>
#include <QObject>

namespace lambdesk
{

class TestEventStore;
class Workspace;

/// A saved test event of a function. `body` is JSON of any kind, kept as it was typed.
struct TestEvent {
    QString name; ///< 1 to 64 characters, unique within the function
    QByteArray body;
    bool operator==(const TestEvent &) const = default;
};

/// The test events of functions and which of them Test sends. Engine thread; calls from any thread.
class TestEventService final : public QObject
{
    Q_OBJECT
public:
    explicit TestEventService(Workspace &workspace, QObject *parent = nullptr);
    ~TestEventService() override;

    struct Events {
        QList<TestEvent> events; ///< by name
        QString selected;        ///< the name that Test sends; empty when there is none yet
    };
    /// The rules for an event alone.
    static Result<void> check(const TestEvent &event);

    QFuture<Result<Events>> list(const FunctionName &function);
    /// Adds or replaces the event of that name and selects it. InvalidParameter when the body is not JSON.
    QFuture<Result<Events>> save(const FunctionName &function, const TestEvent &event);
    QFuture<Result<Events>> select(const FunctionName &function, const QString &name);
    QFuture<Result<Events>> remove(const FunctionName &function, const QString &name);

Q_SIGNALS:
    void eventsChanged(const lambdesk::FunctionName &function);

private:
    Result<Events> announced(const FunctionName &function, Result<Events> changed);

    std::unique_ptr<TestEventStore> m_store;
};

} // namespace lambdesk
