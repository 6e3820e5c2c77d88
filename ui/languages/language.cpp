// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

const QString english = u"en"_s;

/// A language that isn't here has its English name.
[[maybe_unused]] constexpr const char *translatedNames[] = {
    QT_TRANSLATE_NOOP("SpokenLanguage", "Arabic"), QT_TRANSLATE_NOOP("SpokenLanguage", "English"),
    QT_TRANSLATE_NOOP("SpokenLanguage", "German"), QT_TRANSLATE_NOOP("SpokenLanguage", "Spanish")};

QString ownName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    // Of some languages Qt names the country, too, which is meant only where the code has one.
    if (!code.contains(u'_'))
        name = name.section(u' ', 0, 0);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper(); // as the entry of a menu
    return code == english ? u"English"_s : name;
}

bool writesLatinDigits(const QLocale &locale)
{
    return locale.zeroDigit() == u"0";
}

QList<SpokenLanguage> findSpoken()
{
    QList<SpokenLanguage> languages;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"lambdesk_*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).chopped(3);
        languages.append({code, ownName(code)});
    }
    std::sort(languages.begin(), languages.end(), [](const SpokenLanguage &a, const SpokenLanguage &b) {
        return std::pair(a.code != english, a.name) < std::pair(b.code != english, b.name);
    });
    return languages;
}

} // namespace

QString englishNameOf(const QString &code)
{
    return QLocale::languageToString(QLocale(code).language());
}

QString nameInWindowOf(const QString &code)
{
    return QCoreApplication::translate("SpokenLanguage", englishNameOf(code).toUtf8().constData());
}

QList<SpokenLanguage> spokenLanguages()
{
    static const QList<SpokenLanguage> languages = findSpoken();
    return languages;
}

QString codeForSystem(const QLocale &system)
{
    const QList<SpokenLanguage> languages = spokenLanguages();
    const QStringList wanted = system.uiLanguages();
    for (QString each : wanted) {
        each.replace(u'-', u'_');
        for (const QString &code : {each, each.section(u'_', 0, 0)}) {
            if (std::any_of(languages.cbegin(), languages.cend(),
                            [&code](const SpokenLanguage &language) { return language.code == code; }))
                return code;
        }
    }
    return english;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale plain(code);
    if (system.language() == plain.language() && writesLatinDigits(system))
        return system;
    if (writesLatinDigits(plain))
        return plain;
    const auto variants = QLocale::matchingLocales(plain.language(), plain.script(), QLocale::AnyTerritory);
    const auto found = std::find_if(variants.cbegin(), variants.cend(), writesLatinDigits);
    return found == variants.cend() ? plain : *found;
}

} // namespace lambdesk
