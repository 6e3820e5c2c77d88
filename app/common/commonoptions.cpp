// SPDX-License-Identifier: GPL-3.0-or-later
#include "commonoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdlib>

namespace lambdesk
{

namespace
{

constexpr int wrongUsage = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommonOptions)
};

QString defaultWorkspace()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("lambdesk"));
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
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({m_workspace, m_profile});
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
    if (profileId() != u"today" && profileId() != u"2016")
        refuse(Words::tr("'%1' is not a profile: today or 2016.").arg(profileId()));
    if (m_parser.value(m_workspace).isEmpty())
        refuse(Words::tr("--workspace needs the name of a folder."));
}

QString CommonOptions::workspace() const
{
    return QDir::cleanPath(QDir().absoluteFilePath(m_parser.value(m_workspace)));
}

QString CommonOptions::profileId() const
{
    return m_parser.value(m_profile);
}

void CommonOptions::refuse(const QString &problem)
{
    const QString program = QCoreApplication::applicationName();
    QTextStream(stderr) << program << ": " << problem << "\n"
                        << Words::tr("Try '%1 --help'.").arg(program) << Qt::endl;
    std::exit(wrongUsage);
}

EngineOptions engineOptions(const QString &workspace, const QString &profileId)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return {ResourcePaths{QDir::cleanPath(programs.filePath(QStringLiteral("../share/lambdesk")))},
            WorkspacePaths{workspace},
            profileId,
            programs.filePath(QStringLiteral("lambdesk-keeper")),
            programs.filePath(QStringLiteral("lambdesk-unpack")),
            QStandardPaths::findExecutable(QStringLiteral("bwrap"))};
}

} // namespace lambdesk
