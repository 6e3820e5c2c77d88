// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/async.h>

#include <utility>

namespace lambdesk
{

/// Runs `work` on a thread of the pool, then `done` with its value on the thread of `context`, unless that
/// died meanwhile.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    whenReady(runOnPool(std::move(work)), context, std::move(done));
}

} // namespace lambdesk
