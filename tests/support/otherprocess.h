// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

/// Test programs that also are the other process which they test with: started again with a word of their
/// own.
namespace lambdesk::test
{

inline const QString writeArgument = QStringLiteral("--write-until-killed");

/// main() of such a test: `other` gets what follows the word, and hands back the exit status.
template <typename Test, typename Other>
int testOrOther(int argc, char **argv, const QString &word, Other other)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == word)
        return other(arguments.mid(2));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Lets this program write as another process, and kills it at most so long after so many lines, wherever it
/// is in its work. What it printed; the last line may be cut.
inline QByteArray printedUntilKilled(const QStringList &arguments, int lines, int microseconds)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(), QStringList{writeArgument} + arguments);
    QByteArray printed;
    while (printed.count('\n') < lines && writer.waitForReadyRead())
        printed += writer.readAllStandardOutput();
    // Not to wait for something: the kill is to meet the writer anywhere in its work.
    ::usleep(QRandomGenerator::global()->bounded(microseconds));
    writer.kill();
    writer.waitForFinished();
    return printed + writer.readAllStandardOutput();
}

} // namespace lambdesk::test
