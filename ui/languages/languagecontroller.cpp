// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagecontroller.h"

#include "labelalignment.h"
#include "language.h"

#include <model/preferences/keepsetting.h>

#include <QApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

const QString languageKey = u"look/language"_s;

bool isSpoken(const QString &code)
{
    const QList<SpokenLanguage> languages = spokenLanguages();
    return std::any_of(languages.cbegin(), languages.cend(),
                       [&code](const SpokenLanguage &language) { return language.code == code; });
}

} // namespace

LanguageController::LanguageController(QApplication &application, const QString &choice,
                                       const QLocale &system)
    : m_application(application)
    , m_system(system)
    , m_choice(isSpoken(choice) ? choice : QString())
{
    speak();
}

LanguageController::~LanguageController() = default;

void LanguageController::setChoice(const QString &choice)
{
    m_choice = isSpoken(choice) ? choice : QString();
    speak();
    Q_EMIT changed();
}

QString LanguageController::codeOf(const QString &choice) const
{
    return isSpoken(choice) ? choice : codeForSystem(m_system);
}

void LanguageController::speak()
{
    const QString code = codeOf(m_choice);
    if (code == std::exchange(m_code, code))
        return;
    m_texts.reset(); // it leaves the application by itself
    QCoreApplication::removeTranslator(&m_qtTexts);
    // Without Qt's own translations its few texts, in the menus of fields, stay English.
    if (m_qtTexts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    m_texts = std::make_unique<WindowTranslator>(&m_application);
    if (m_texts->load(u":/i18n/lambdesk_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(m_texts.get());
    QLocale::setDefault(localeFor(code, m_system));
    const Qt::LayoutDirection direction = QLocale(code).textDirection();
    m_labels = direction == Qt::RightToLeft ? std::make_unique<LabelAlignment>(&m_application) : nullptr;
    m_application.setLayoutDirection(direction);
}

QString languagesettings::choice()
{
    return keptSetting(languageKey).toString();
}

void languagesettings::setChoice(const QString &choice)
{
    keepSetting(languageKey, choice);
}

} // namespace lambdesk
