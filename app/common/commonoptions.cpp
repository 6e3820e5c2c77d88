// SPDX-License-Identifier: GPL-3.0-or-later
#include "commonoptions.h"

#include <model/preferences/preferences.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

#include <cmath>
#include <cstdlib>

namespace lambdesk
{

namespace
{

constexpr int wrongUsage = 2;
constexpr int secondsOfDay = 24 * 60 * 60;
constexpr int mostInvocations = 100'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommonOptions)
};

QString defaultWorkspace()
{
    const QString moved = preferences::workspace().folder;
    return moved.isEmpty() ? usualWorkspaceFolder() : moved;
}

} // namespace

CommonOptions::CommonOptions(QCommandLineParser &parser)
    : m_parser(parser)
    , m_workspace(QStringLiteral("workspace"),
                  Words::tr("The folder that keeps the functions (%1).").arg(defaultWorkspace()),
                  QStringLiteral("DIR"), defaultWorkspace())
    , m_profile(QStringLiteral("profile"),
                Words::tr("The platform's time, for quotas, prices and wording: today or 2016."),
                QStringLiteral("PROFILE"), QStringLiteral("today"))
    , m_concurrency(
          QStringLiteral("concurrency"),
          Words::tr("How many invocations may run at the same time; fewer than the platform allows."),
          QStringLiteral("N"))
    , m_idleTime(
          QStringLiteral("idle-time"),
          Words::tr("The seconds after which an execution environment ends that nobody has used (600)."),
          QStringLiteral("SECONDS"), QStringLiteral("600"))
    , m_waitScale(
          QStringLiteral("wait-scale"),
          Words::tr("What the waits between the tries of asynchronous invocations are multiplied by, 0 "
                    "to 1; 0.01 makes seconds of minutes."),
          QStringLiteral("FACTOR"), QStringLiteral("1"))
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({m_workspace, m_profile, m_concurrency, m_idleTime, m_waitScale});
}

void CommonOptions::parse(const QStringList &arguments, int mostOperands)
{
    if (!m_parser.parse(arguments))
        refuse(m_parser.errorText());
    if (m_parser.isSet(QStringLiteral("version")))
        m_parser.showVersion();
    if (m_parser.isSet(QStringLiteral("help")) || m_parser.isSet(QStringLiteral("help-all")))
        m_parser.showHelp();
    if (const auto operands = m_parser.positionalArguments(); operands.size() > mostOperands)
        refuse(Words::tr("'%1' is not an option.").arg(operands.at(mostOperands)));
    if (const QString profile = m_parser.value(m_profile); profile != u"today" && profile != u"2016")
        refuse(Words::tr("'%1' is not a profile: today or 2016.").arg(profile));
    if (m_parser.value(m_workspace).isEmpty())
        refuse(Words::tr("--workspace needs the name of a folder."));
    if (m_parser.isSet(m_concurrency))
        requireNumber(m_concurrency, 1, mostInvocations);
    requireNumber(m_idleTime, 1, secondsOfDay);
    requireNumber(m_waitScale, 0, 1);
}

void CommonOptions::requireNumber(const QCommandLineOption &option, double least, double most) const
{
    const QString text = m_parser.value(option);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool isInside = isNumber && number >= least && number <= most;
    if (!isInside || (most > 1 && number != std::floor(number)))
        refuse(Words::tr("--%1: '%2' is not a number from %3 to %4.")
                   .arg(option.names().first(), text)
                   .arg(least)
                   .arg(most, 0, 'f', 0));
}

void CommonOptions::refuse(const QString &problem)
{
    const QString program = QCoreApplication::applicationName();
    QTextStream(stderr) << program << ": " << problem << "\n"
                        << Words::tr("Try '%1 --help'.").arg(program) << Qt::endl;
    std::exit(wrongUsage);
}

bool CommonOptions::givesWorkspace() const
{
    return m_parser.isSet(m_workspace);
}

bool CommonOptions::givesProfile() const
{
    return m_parser.isSet(m_profile);
}

EngineOptions CommonOptions::engine() const
{
    const QDir programs(QCoreApplication::applicationDirPath());
    EngineOptions options{
        ResourcePaths{QDir::cleanPath(programs.filePath(QStringLiteral("../share/lambdesk")))},
        WorkspacePaths{QDir::cleanPath(QDir().absoluteFilePath(m_parser.value(m_workspace)))},
        m_parser.value(m_profile),
        programs.filePath(QStringLiteral("lambdesk-keeper")),
        programs.filePath(QStringLiteral("lambdesk-unpack")),
        QStandardPaths::findExecutable(QStringLiteral("bwrap"))};
    options.controlGroups = true;
    options.workspaceMustExist = !givesWorkspace() && !preferences::workspace().folder.isEmpty();
    if (m_parser.isSet(m_concurrency))
        options.concurrency = m_parser.value(m_concurrency).toInt();
    options.idleTime = std::chrono::seconds(m_parser.value(m_idleTime).toInt());
    options.waitScale = m_parser.value(m_waitScale).toDouble();
    return options;
}

} // namespace lambdesk
