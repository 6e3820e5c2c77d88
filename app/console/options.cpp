// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace lambdesk
{

namespace
{

constexpr int wrongUsage = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

[[noreturn]] void refuse(const QString &problem)
{
    QTextStream(stderr) << "lambdesk: " << problem << "\n" << Words::tr("Try 'lambdesk --help'.") << Qt::endl;
    std::exit(wrongUsage);
}

ThemeChoice themeOf(const QString &name)
{
    if (name == u"light")
        return ThemeChoice::Light;
    if (name == u"dark")
        return ThemeChoice::Dark;
    if (name == u"system")
        return ThemeChoice::System;
    refuse(Words::tr("'%1' is not a theme: light, dark or system.").arg(name));
}

QString defaultWorkspace()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("lambdesk"));
}

} // namespace

bool asksForWordsOnly(int argc, char **argv)
{
    constexpr std::array<std::string_view, 5> words{"--version", "-v", "--help", "-h", "--help-all"};
    for (int i = 1; i < argc; ++i) {
        if (std::find(words.begin(), words.end(), argv[i]) != words.end())
            return true;
    }
    return false;
}

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("A console for AWS Lambda functions that runs them on this computer, without an account."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(
        QStringLiteral("workspace"),
        Words::tr("The folder that keeps the functions (%1).").arg(defaultWorkspace()), QStringLiteral("DIR"),
        defaultWorkspace());
    const QCommandLineOption profile(
        QStringLiteral("profile"),
        Words::tr("The platform's time, for quotas, prices and wording: today or 2016."),
        QStringLiteral("PROFILE"), QStringLiteral("today"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   Words::tr("The window's colours: light, dark or system."),
                                   QStringLiteral("THEME"), QStringLiteral("system"));
    parser.addOptions({workspace, profile, theme});
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty())
        refuse(Words::tr("'%1' is not an option.").arg(parser.positionalArguments().first()));

    const QString profileId = parser.value(profile);
    if (profileId != u"today" && profileId != u"2016")
        refuse(Words::tr("'%1' is not a profile: today or 2016.").arg(profileId));
    if (parser.value(workspace).isEmpty())
        refuse(Words::tr("--workspace needs the name of a folder."));
    return {QDir::cleanPath(QDir().absoluteFilePath(parser.value(workspace))), profileId,
            themeOf(parser.value(theme))};
}

} // namespace lambdesk
