// SPDX-License-Identifier: GPL-3.0-or-later
#include "looksection.h"

#include "startfacts.h"

#include <ui/languages/language.h>
#include <ui/languages/languagecontroller.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/keytext.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QString percent(int number)
{
    return LookSection::tr("%1 %").arg(QLocale().toString(number));
}

int percentOf(double zoom)
{
    return qRound(100 * zoom);
}

} // namespace

LookSection::LookSection(const LookControllers &looks, const StartFacts &start, QWidget *parent)
    : PreferenceSection(u"lookPreferences"_s, tr("Appearance"), parent)
    , m_themes(looks.themes)
    , m_languages(looks.languages)
{
    if (m_themes)
        setupTheme(start);
    if (m_languages)
        setupLanguage();
    if (m_themes) {
        setupSize();
        connect(m_themes, &ThemeController::changed, this, &LookSection::load);
    }
    load();
}

void LookSection::setupTheme(const StartFacts &start)
{
    m_theme = makeList(u"themePreference"_s);
    QString hint = tr("System follows the desktop, and changes with it.");
    if (start.givenTheme)
        hint =
            tr("This time the program was started with --theme %1. What you choose here acts at once, and is "
               "what it starts with when nothing is given.")
                .arg(nameOf(*start.givenTheme));
    addRow(tr("Theme"), m_theme, hint);
    connect(m_theme, &QComboBox::activated, this, &LookSection::setTheme);
}

void LookSection::setupLanguage()
{
    m_language = makeList(u"languagePreference"_s);
    const FormRow *row =
        addRow(tr("Language"), m_language,
               tr("Labels that belong to the platform stay as tutorials name them. The window opens again in "
                  "the new language."));
    // The choices are called as each language calls itself.
    QStringList names;
    const QList<SpokenLanguage> spoken = spokenLanguages();
    for (const SpokenLanguage &each : spoken)
        names << englishNameOf(each.code) << nameInWindowOf(each.code);
    alsoFindBy(names, row);
    connect(m_language, &QComboBox::activated, this,
            [this] { setLanguage(m_language->currentData().toString()); });
    connect(m_languages, &LanguageController::changed, this, &LookSection::load);
}

void LookSection::setupSize()
{
    m_size = makeList(u"zoomPreference"_s);
    addRow(tr("Text size"), m_size,
           //: %1 and %2 are keys, `Ctrl+Plus` and `Ctrl+Minus`
           tr("Everything in the window grows with it. %1 and %2 do the same on every page.")
               .arg(keyText(QKeySequence::ZoomIn), keyText(QKeySequence::ZoomOut)));
    connect(m_size, &QComboBox::activated, this, [this] { setZoom(m_size->currentData().toInt() / 100.0); });
    m_lessMotion = makeBox(u"lessMotionPreference"_s, tr("Less motion"));
    addRow(tr("Motion"), m_lessMotion,
           tr("Nothing moves or fades. If the desktop asks for less motion, this is always so."),
           FormRow::Width::Full);
    connect(m_lessMotion, &QCheckBox::clicked, this, &LookSection::setLessMotion);
}

void LookSection::load()
{
    if (m_themes) {
        fill(m_theme,
             {{tr("System"), nameOf(ThemeChoice::System)},
              {tr("Light"), nameOf(ThemeChoice::Light)},
              {tr("Dark"), nameOf(ThemeChoice::Dark)},
              {tr("High contrast"), nameOf(ThemeChoice::HighContrast)}},
             nameOf(m_themes->choice()));
        Choices sizes;
        for (const int size : {50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300})
            sizes.append({percent(size), size});
        const int now = percentOf(m_themes->zoom());
        fill(m_size, sizes, now, percent(now));
        m_lessMotion->setChecked(m_themes->lessMotion());
    }
    if (m_language) {
        Choices languages{{tr("The system's"), QString()}};
        const QList<SpokenLanguage> spoken = spokenLanguages();
        for (const SpokenLanguage &each : spoken)
            languages.append({each.name, each.code});
        fill(m_language, languages, m_languages->choice());
    }
}

void LookSection::reset()
{
    if (m_themes) {
        m_themes->setChoice(ThemeChoice::System);
        looksettings::setTheme(ThemeChoice::System);
        setZoom(1);
        setLessMotion(false);
    }
    if (m_language)
        setLanguage({});
    load();
    Q_EMIT changed();
}

void LookSection::setTheme()
{
    const auto choice = themeChoiceOf(m_theme->currentData().toString());
    m_themes->setChoice(*choice);
    looksettings::setTheme(*choice);
    Q_EMIT changed();
}

void LookSection::setLanguage(const QString &code)
{
    languagesettings::setChoice(code);
    // Later: who hears of it may build the window anew, and this page with it.
    QMetaObject::invokeMethod(
        m_languages, [languages = m_languages, code] { languages->setChoice(code); }, Qt::QueuedConnection);
    Q_EMIT changed();
}

void LookSection::setZoom(double zoom)
{
    const double before = m_themes->zoom();
    m_themes->setZoom(zoom);
    enlargeOpenDialogs(m_themes->zoom() / before);
    looksettings::setZoom(m_themes->zoom());
    Q_EMIT changed();
}

void LookSection::setLessMotion(bool less)
{
    m_themes->setLessMotion(less);
    looksettings::setLessMotion(less);
    Q_EMIT changed();
}

} // namespace lambdesk
