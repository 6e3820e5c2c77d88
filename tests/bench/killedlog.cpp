// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedlog.h"

#include "bench.h"

#include <model/core/clock.h>
#include <model/logs/logintake.h>
#include <model/logs/logservice.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

#include <unistd.h>

namespace lambdesk::bench
{

namespace
{

constexpr int rounds = 21;
constexpr int linesBeforeKill = 1000;
constexpr useconds_t betweenLines = 200;      // microseconds
constexpr useconds_t betweenRounds = 100'000; // of which each waits another part before its kill
constexpr double lostLimit = 200;             // milliseconds

const QString group = QStringLiteral("/aws/lambda/killed");
const QString stream = QStringLiteral("2026/11/27/[$LATEST]0123456789abcdef0123456789abcdef");

/// The time of the last line that was logged, in milliseconds.
LogTime logUntilKilled(const QString &workspace, int round)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(), {killedLogWriter(), workspace});
    QByteArray printed;
    while (printed.count('\n') < linesBeforeKill) {
        if (!writer.waitForReadyRead(30'000))
            giveUp(QStringLiteral("the process that logs doesn't"));
        printed += writer.readAllStandardOutput();
    }
    ::usleep(useconds_t(round) * betweenRounds / rounds);
    writer.kill();
    writer.waitForFinished(30'000);
    printed += writer.readAllStandardOutput();
    printed.truncate(printed.lastIndexOf('\n'));
    return printed.mid(printed.lastIndexOf('\n') + 1).toLongLong();
}

} // namespace

QString killedLogWriter()
{
    return QStringLiteral("--log-until-killed");
}

int writeLogUntilKilled(const QString &workspace)
{
    SystemClock clock;
    LogService logs({WorkspacePaths{workspace}, clock});
    logs.open();
    const auto run = logs.beginRun({group, stream, QStringLiteral("run"), true, 128});
    while (true) {
        run->appendOutput("line\n");
        std::printf("%lld\n", static_cast<long long>(clock.now().toMSecsSinceEpoch()));
        std::fflush(stdout);
        ::usleep(betweenLines);
    }
}

void measureKill()
{
    QList<double> lost;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const LogTime killed = logUntilKilled(folder.path(), round);
        SystemClock clock;
        LogService logs({WorkspacePaths{folder.path()}, clock});
        logs.open();
        const LogStream stored = valueOf("the stream", logs.stream(group, stream));
        lost.append(double(killed - stored.lastEvent.value_or(0)));
    }
    printRow(QStringLiteral("logs, what a kill loses, against the 200 ms it may"), median(lost) / lostLimit,
             QStringLiteral("x"), 1);
}

} // namespace lambdesk::bench
