// SPDX-License-Identifier: GPL-3.0-or-later
#include "takennames.h"

#include <model/core/async.h>
#include <model/functions/functionservice.h>

namespace lambdesk
{

TakenNames::TakenNames(FunctionService &functions, QObject *parent)
    : QObject(parent)
{
    whenReady(functions.list(), this, [this](const Result<QList<Function>> &list) {
        if (!list)
            return;
        for (const Function &function : *list)
            m_names.insert(function.configuration.name.value());
        m_areKnown = true;
        Q_EMIT changed();
    });
    connect(&functions, &FunctionService::functionCreated, this, [this](const Function &function) {
        m_names.insert(function.configuration.name.value());
        Q_EMIT changed();
    });
    connect(&functions, &FunctionService::functionRemoved, this, [this](const FunctionName &name) {
        m_names.remove(name.value());
        Q_EMIT changed();
    });
}

} // namespace lambdesk
