// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs.h"

#include "bench.h"

#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/runner/runservice.h>

#include <QObject>

#include <optional>

namespace lambdesk::bench
{

RunRecord runToItsEnd(Engine &engine, const FunctionName &function)
{
    QObject context;
    std::optional<RunRecord> ended;
    QObject::connect(&engine.runs(), &RunService::runFinished, &context, [&](const RunRecord &run) {
        if (run.summary.function == function)
            ended = run;
    });
    valueOf("a run", engine.runs().start(function, "{}", QStringLiteral("hello")));
    waitUntil("a run's end", [&ended] { return ended.has_value(); });
    return *ended;
}

void giveCode(Engine &engine, const FunctionName &function, const QByteArray &javaScript, int timeoutSeconds)
{
    const auto timeout = Timeout::from(timeoutSeconds, engine.catalogs().profile.quotas);
    if (!timeout)
        giveUp(timeout.error().message);
    valueOf("the time-out",
            engine.functions().edit(function, {}, [timeout = *timeout](Function &edited) -> Result<void> {
                edited.configuration.timeout = timeout;
                return {};
            }));
    valueOf("the code", engine.functions().updateCode(
                            function, CodePackage::single(QStringLiteral("index.js"), javaScript)));
}

} // namespace lambdesk::bench
