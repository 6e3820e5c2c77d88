// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledworkspace.h"

#include "testbench.h"

#include <model/logs/logintake.h>
#include <model/logs/logservice.h>

#include <algorithm>

namespace lambdesk::bench
{

namespace
{

constexpr qint64 linesAtOnce = 500;

} // namespace

QString functionOfWorkspace(int number)
{
    return QStringLiteral("function-%1").arg(number);
}

QString logGroupOf(const QString &function)
{
    return QStringLiteral("/aws/lambda/") + function;
}

QString logStreamOfWorkspace()
{
    return QStringLiteral("2026/01/25/[$LATEST]0123456789abcdef0123456789abcdef");
}

void writeLogLines(LogService &logs, const LogRunStart &run, qint64 lines)
{
    const auto intake = logs.beginRun(run);
    for (qint64 line = 0; line < lines; line += linesAtOnce) {
        QByteArray output;
        for (qint64 i = line; i < std::min(line + linesAtOnce, lines); ++i)
            output += "2026-01-25T12:34:56.789Z\t" + run.requestId.toLatin1() + "\tINFO\tline " +
                      QByteArray::number(i) + " of a long story\n";
        intake->appendOutput(output);
    }
    intake->end({});
}

void fillWorkspace(const QString &workspace)
{
    const std::unique_ptr<Engine> engine = openEngine(workspace);
    const Runtime runtime = runtimeFor(*engine, Language::NodeJs);
    for (int number = 0; number < workspaceFunctions; ++number) {
        const QString name = functionOfWorkspace(number);
        createFunction(*engine, name, runtime);
        writeLogLines(
            engine->logs(),
            {logGroupOf(name), logStreamOfWorkspace(), QStringLiteral("run-%1").arg(number), true, 128},
            workspaceEvents / workspaceFunctions);
    }
}

} // namespace lambdesk::bench
