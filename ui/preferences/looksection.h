// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lookcontrollers.h"
#include "preferencesection.h"

namespace lambdesk
{

struct StartFacts;

/// Theme, language, size, motion: all of it acts at once. A program without a controller for one of these
/// doesn't offer it.
class LookSection final : public PreferenceSection
{
    Q_OBJECT
public:
    LookSection(const LookControllers &looks, const StartFacts &start, QWidget *parent = nullptr);

    void load() override;
    void reset() override;

private:
    void setupTheme(const StartFacts &start);
    void setupLanguage();
    void setupSize();
    void setTheme();
    void setLanguage(const QString &code);
    void setZoom(double zoom);
    void setLessMotion(bool less);

    ThemeController *m_themes;
    LanguageController *m_languages;
    QComboBox *m_theme = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_size = nullptr;
    QCheckBox *m_lessMotion = nullptr;
};

} // namespace lambdesk
