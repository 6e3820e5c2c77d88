// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/functions/removedfunction.h>

#include <functional>

class QObject;
class QWidget;

namespace lambdesk
{

class FunctionService;

/// Asks, and removes the function when the user agrees; `answered` is called on the thread of `context` while
/// that lives.
void askToDeleteFunction(FunctionService &functions, const FunctionName &name, QWidget *parent,
                         QObject *context, std::function<void(const Result<RemovedFunction> &)> answered);

} // namespace lambdesk
