// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <app/common/commonoptions.h>
#include <ui/languages/language.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <string_view>

namespace lambdesk
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

std::optional<ThemeChoice> themeOf(const QString &name)
{
    if (name.isEmpty())
        return {};
    if (const auto choice = themeChoiceOf(name))
        return choice;
    CommonOptions::refuse(Words::tr("'%1' is not a theme: system, light, dark or high-contrast.").arg(name));
}

std::optional<QString> languageOf(const QString &code)
{
    if (code.isEmpty())
        return {};
    QStringList codes;
    const QList<SpokenLanguage> languages = spokenLanguages();
    for (const SpokenLanguage &language : languages)
        codes << language.code;
    if (codes.contains(code))
        return code;
    CommonOptions::refuse(
        Words::tr("'%1' is not a language of the window: %2.").arg(code, codes.join(QStringLiteral(", "))));
}

QString packageOf(const QString &operand)
{
    if (operand.isEmpty())
        return {};
    const QFileInfo file(operand);
    if (!file.exists())
        CommonOptions::refuse(Words::tr("There is no file '%1'.").arg(operand));
    return file.absoluteFilePath();
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
    CommonOptions common(parser);
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   Words::tr("The window's colours this time: system, light, dark or "
                                             "high-contrast. Without it, what was chosen under Preferences."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      Words::tr("The window's language this time, such as en or de. Without "
                                                "it, what was chosen under Preferences, or the system's."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption designSystem(
        QStringLiteral("design-system"),
        Words::tr("For developers: shows the parts that the window is made of, in all their states."));
    parser.addOption(theme);
    parser.addOption(language);
    parser.addOption(designSystem);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        Words::tr("A .zip, .js, .mjs or .py file, or a folder, to make a function of."),
        QStringLiteral("[FILE]"));
    common.parse(arguments, 1);
    return {common.engine(),
            themeOf(parser.value(theme)),
            languageOf(parser.value(language)),
            parser.isSet(designSystem),
            common.givesWorkspace(),
            common.givesProfile(),
            packageOf(parser.positionalArguments().value(0))};
}

} // namespace lambdesk
