// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

#include <model/engine/engine.h>

namespace lambdesk
{

Services Services::of(Engine &engine)
{
    return {engine.functions(), engine.layers(),   engine.codeHistory(), engine.drafts(),
            engine.versions(),  engine.aliases(),  engine.testEvents(),  engine.runtimes(),
            engine.runs(),      engine.logs(),     engine.logQueries(),  engine.savedQueries(),
            engine.metrics(),   engine.endpoint(), engine.packages(),    engine.transfer(),
            engine.catalogs()};
}

} // namespace lambdesk
