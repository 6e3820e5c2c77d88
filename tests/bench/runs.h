// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/run.h>

namespace lambdesk
{
class Engine;
}

namespace lambdesk::bench
{

/// Runs the function as its Test button does.
RunRecord runToItsEnd(Engine &engine, const FunctionName &function);

/// Gives a function its one file, and that many seconds to run.
void giveCode(Engine &engine, const FunctionName &function, const QByteArray &javaScript, int timeoutSeconds);

} // namespace lambdesk::bench
