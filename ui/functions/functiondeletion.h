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

struct Deletion {
    FunctionService &functions;
    FunctionName name;
    QWidget *parent;  ///< of the question
    QObject *context; ///< while it lives, the answers are given
};

/// Asks, and removes the function when the user agrees: `confirmed` is called before, `answered` after.
void askToDeleteFunction(const Deletion &deletion, std::function<void()> confirmed,
                         std::function<void(const Result<RemovedFunction> &)> answered);

} // namespace lambdesk
