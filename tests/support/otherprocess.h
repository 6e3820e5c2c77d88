// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testprogram.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <unistd.h>

namespace lambdesk::test
{

/// Lets this program write as another process, and kills it at most so long after so many lines, wherever it
/// is in its work. What it printed; the last line may be cut.
inline QByteArray printedUntilKilled(const QStringList &arguments, int lines, int microseconds)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(), otherProcess() + arguments);
    QByteArray printed;
    while (printed.count('\n') < lines && writer.waitForReadyRead(patience))
        printed += writer.readAllStandardOutput();
    // Not to wait for something: the kill is to meet the writer anywhere in its work.
    ::usleep(QRandomGenerator::global()->bounded(microseconds));
    writer.kill();
    writer.waitForFinished(patience);
    return printed + writer.readAllStandardOutput();
}

} // namespace lambdesk::test
