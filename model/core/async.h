// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programtexts.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QMetaObject>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace lambdesk
{

/// A future that has its value already. Qt's own function has one name before 6.6 and another after.
template <typename Value>
QFuture<Value> readyFuture(Value value)
{
    QPromise<Value> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

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
    // The queued functor owns the promise: when it is thrown away unrun, ~QPromise cancels the future.
    QMetaObject::invokeMethod(
        context,
        [promise = std::move(promise), work = std::move(work), forProgram = ProgramTexts::isOn()]() mutable {
            const ProgramTexts texts(forProgram);
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

/// Calls `then` with the future's value on the thread of `context`, which must be the caller's. Nothing is
/// called when the future is cancelled, or when `context` dies first. Use this for contexts that may die
/// while the answer is under way: QFuture::then(context, …) asserts then up to Qt 6.5, and races with the
/// context's death.
template <typename Value, typename Then>
void whenReady(const QFuture<Value> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then), forProgram = ProgramTexts::isOn()]() mutable {
                         watcher->deleteLater();
                         const ProgramTexts texts(forProgram);
                         const auto done = watcher->future();
                         if (done.resultCount() > 0)
                             then(done.result());
                     });
    watcher->setFuture(future);
}

/// As runOn, for work that is itself asynchronous: `work` returns a QFuture<T>, and so does this. It ends
/// cancelled when that future does, or when `context` dies first. Several calls may share one inner future,
/// which QFuture::then() alone doesn't allow: it keeps the last continuation only. As it may be shared, what
/// `work` says is for the window.
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
        [context, promise = std::move(promise), work = std::move(work)]() mutable {
            whenReady(work(), context, [promise = std::move(promise)](Value value) {
                promise->addResult(std::move(value));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return future;
}

/// Runs `work` on a thread of the global pool, for files and computing that would hold up the engine.
template <typename Work>
auto runOnPool(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start(
        [promise = std::move(promise), work = std::move(work), forProgram = ProgramTexts::isOn()]() mutable {
            const ProgramTexts texts(forProgram);
            promise->addResult(work());
            promise->finish();
        });
    return future;
}

} // namespace lambdesk
