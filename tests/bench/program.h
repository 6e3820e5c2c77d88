// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loopback.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <sys/types.h>

namespace lambdesk::bench
{

/// A program that runs as long as this lives, with its standard output for us. Ended with SIGTERM.
class Program
{
public:
    Program(const QList<QByteArray> &command, const QList<QByteArray> &environment);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    /// Waits for the next line of its output.
    QByteArray awaitLine();
    double residentMb() const;

private:
    pid_t m_process = 0;
    Descriptor m_output;
};

/// What the program keeps in memory.
double residentMb(pid_t process);

/// From now on this process, and what it starts, runs on one CPU; until this is gone.
class OnOneCpu
{
public:
    OnOneCpu();
    ~OnOneCpu();
    Q_DISABLE_COPY_MOVE(OnOneCpu)
};

} // namespace lambdesk::bench
