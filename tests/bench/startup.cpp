// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup.h"

#include "bench.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QThread>

#include <vector>

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lambdesk::bench
{

namespace
{

constexpr int rounds = 9;
constexpr double limit = 1.5;

struct Start {
    Milliseconds firstPaint = 0;
    double residentMb = 0;
};

void awaitByte(int descriptor, const QString &program)
{
    pollfd ready{descriptor, POLLIN, 0};
    char byte = 0;
    if (poll(&ready, 1, 30'000) != 1 || read(descriptor, &byte, 1) != 1)
        giveUp(program + QStringLiteral(" painted no window"));
}

Start startOnce(const QStringList &command)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        giveUp(QStringLiteral("no pipe"));
    qputenv("LAMBDESK_FIRST_PAINT", QByteArray::number(pipe[1]));
    qputenv("LD_PRELOAD", LAMBDESK_FIRST_PAINT);
    QList<QByteArray> words;
    for (const QString &word : command)
        words.append(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    pid_t process = 0;
    const Stopwatch watch;
    if (posix_spawn(&process, arguments.front(), nullptr, nullptr, arguments.data(), environ) != 0)
        giveUp(QStringLiteral("could not start ") + command.first());
    close(pipe[1]);
    awaitByte(pipe[0], command.first());
    Start start{watch.elapsed(), 0};
    close(pipe[0]);
    qunsetenv("LD_PRELOAD");
    qunsetenv("LAMBDESK_FIRST_PAINT");

    // Idle is what the program is when it has been left alone; nothing announces that.
    QThread::msleep(1500);
    start.residentMb = residentMb(process);
    kill(process, SIGTERM);
    waitpid(process, nullptr, 0);
    return start;
}

} // namespace

void measureStartup(const QString &workspace)
{
    const QDir programs(QStringLiteral(LAMBDESK_TEST_PROGRAMS));
    const QStringList console{programs.filePath(QStringLiteral("lambdesk")), QStringLiteral("--workspace"),
                              workspace};
    const QStringList bare{programs.filePath(QStringLiteral("bench-barewindow"))};
    startOnce(console); // once for the disk's cache
    QList<double> consolePaint, barePaint, consoleMemory, bareMemory;
    for (int round = 0; round < rounds; ++round) {
        const Start theirs = startOnce(bare);
        const Start ours = startOnce(console);
        barePaint.append(theirs.firstPaint);
        bareMemory.append(theirs.residentMb);
        consolePaint.append(ours.firstPaint);
        consoleMemory.append(ours.residentMb);
    }
    const QString ms = QStringLiteral("ms");
    const QString mb = QStringLiteral("MB");
    const QString ratio = QStringLiteral("x");
    printRow(QStringLiteral("bare window, start to first paint"), median(barePaint), ms);
    printRow(QStringLiteral("console, start to first paint"), median(consolePaint), ms);
    printRow(QStringLiteral("start to first paint against the bare window"),
             median(consolePaint) / median(barePaint), ratio, limit);
    printRow(QStringLiteral("bare window, resident"), median(bareMemory), mb);
    printRow(QStringLiteral("console, resident when idle"), median(consoleMemory), mb);
    printRow(QStringLiteral("resident memory against the bare window"),
             median(consoleMemory) / median(bareMemory), ratio, limit);
}

} // namespace lambdesk::bench
