// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QMetaObject>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace lambdesk
{

/// Runs `work` on the thread of `context` and hands its value back as a future. Never blocks; may be
/// called from any thread. When `context` dies first the future ends cancelled, so that a continuation
/// attached with `.then(receiver, …)` does not run.
template <typename Work>
auto runOn(QObject *context, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        context,
        [promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

/// As runOn, for work that is itself asynchronous: `work` returns a QFuture<T>, and so does this.
template <typename Work>
auto chainOn(QObject *context, Work work) -> std::invoke_result_t<Work>
{
    using Future = std::invoke_result_t<Work>;
    using Value = decltype(std::declval<Future>().result());
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        context,
        [context, promise, work = std::move(work)]() mutable {
            work().then(context, [promise](Value value) {
                promise->addResult(std::move(value));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return future;
}

/// Calls `then` with the future's value on the thread of `context`, which must be the caller's. When
/// `context` dies first nothing is called. Use this for contexts that may die while the answer is under way:
/// up to Qt 6.5 QFuture::then(context, …) asserts in that case.
template <typename Value, typename Then>
void whenReady(const QFuture<Value> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             then(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace lambdesk
