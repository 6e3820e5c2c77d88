// SPDX-License-Identifier: GPL-3.0-or-later
#include "testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <cstdio>

namespace lambdesk::test
{

namespace
{

QHash<QString, TestMain> &tests()
{
    static QHash<QString, TestMain> all;
    return all;
}

QHash<QString, OtherMain> &others()
{
    static QHash<QString, OtherMain> all;
    return all;
}

QString running;

constexpr char stallsFile[] = "LAMBDESK_TEST_STALLS";

/// Settings of tests that run at the same time would meet in the user's folders.
void useFolders(const QTemporaryDir &folder)
{
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(variable, QFile::encodeName(folder.filePath(QString::fromLatin1(variable))));
}

} // namespace

Registration::Registration(const char *sourceFile, TestMain main)
{
    tests().insert(QFileInfo(QString::fromLocal8Bit(sourceFile)).baseName(), main);
}

Registration::Registration(const char *sourceFile, OtherMain main)
{
    others().insert(QFileInfo(QString::fromLocal8Bit(sourceFile)).baseName() + QStringLiteral("-other"),
                    main);
}

QStringList otherProcess()
{
    return {running + QStringLiteral("-other")};
}

bool isToTellStalls()
{
    return !qEnvironmentVariableIsEmpty(stallsFile);
}

void tellStalls(const EventWatch &watch)
{
    QString lines;
    for (const LongEvent &each : watch.longest()) {
        const QString name = QStringLiteral("%1 %2").arg(running, each.test);
        lines += QStringLiteral("%1\t%2\t%3\t%4\n")
                     .arg(QString::number(each.milliseconds, 'f', 1), name, each.event, each.receiver);
    }
    // At once, as other tests write to it at the same time.
    QFile file(qEnvironmentVariable(stallsFile));
    if (!file.open(QIODevice::Append) || file.write(lines.toUtf8()) < 0)
        qFatal("%s: %s", stallsFile, qPrintable(file.errorString()));
}

} // namespace lambdesk::test

int main(int argc, char **argv)
{
    using namespace lambdesk::test;
    running = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (const OtherMain other = others().value(running)) {
        const QCoreApplication application(argc, argv);
        return other(QCoreApplication::arguments().mid(2));
    }
    const TestMain test = tests().value(running);
    if (!test) {
        std::fputs("The first argument is the name of a test, as tst_logline.\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    useFolders(folder);
    argv[1] = argv[0];
    return test(argc - 1, argv + 1);
}
