// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <model/core/async.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace lambdesk
{

/// Runs `work` on a thread of the pool, then `done` with its value on the thread of `context`, unless that
/// died meanwhile.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    whenReady(promise->future(), context, std::move(done));
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace lambdesk
