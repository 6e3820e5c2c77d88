// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocations.h"

#include "bareinterpreter.h"
#include "testbench.h"

#include <QTemporaryDir>

namespace lambdesk::bench
{

namespace
{

constexpr int coldRounds = 15;
constexpr int warmRounds = 100;
constexpr double coldLimit = 1.3;
constexpr Milliseconds warmLimit = 15;

void measure(Engine &engine, Language language, const QString &name, const QString &functionName)
{
    const Runtime runtime = runtimeFor(engine, language);
    TestBench bench(engine, createFunction(engine, functionName, runtime));
    bench.runCold(TestBench::Pause::None); // once for the disk's cache
    bareInterpreters(language, runtime.interpreter);

    QList<double> cold, atOnce, bare, warm;
    for (int round = 0; round < coldRounds; ++round) {
        bare.append(bareInterpreters(language, runtime.interpreter));
        cold.append(bench.runCold(TestBench::Pause::AsAUserMakes));
        atOnce.append(bench.runCold(TestBench::Pause::None));
    }
    for (int round = 0; round < warmRounds; ++round)
        warm.append(bench.run());

    const QString ms = QStringLiteral("ms");
    printRow(name + QStringLiteral(" bare, spawn to first request"), median(bare), ms);
    printRow(name + QStringLiteral(" cold, Test pressed to result on screen"), median(cold), ms);
    printRow(name + QStringLiteral(" cold against bare"), median(cold) / median(bare), QStringLiteral("x"),
             coldLimit);
    printRow(name + QStringLiteral(" cold, Test pressed in the moment of the update"), median(atOnce), ms);
    printRow(name + QStringLiteral(" warm p50, Test pressed to result on screen"), median(warm), ms,
             warmLimit);
}

} // namespace

void measureInvocations()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Engine> engine = openEngine(folder.filePath(QStringLiteral("workspace")));
    measure(*engine, Language::NodeJs, QStringLiteral("Node.js"), QStringLiteral("bench-node"));
    measure(*engine, Language::Python, QStringLiteral("Python"), QStringLiteral("bench-python"));
}

} // namespace lambdesk::bench
