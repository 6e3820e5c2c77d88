// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{
class LogService;
struct LogRunStart;
} // namespace lambdesk

namespace lambdesk::bench
{

constexpr int workspaceFunctions = 100;
constexpr int workspaceEvents = 100'000;

/// Makes a workspace as it looks after a while: so many functions, and as many log events of all of them
/// together.
void fillWorkspace(const QString &workspace);

/// What is in there; `number` is less than workspaceFunctions.
QString functionOfWorkspace(int number);
QString logGroupOf(const QString &function);
QString logStreamOfWorkspace();

/// What a run that prints so many lines hands over, as fast as it is taken. Any thread.
void writeLogLines(LogService &logs, const LogRunStart &run, qint64 lines);

} // namespace lambdesk::bench
