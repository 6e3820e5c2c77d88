// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace lambdesk
{

/// While one is alive, what this thread says is for a program, in English as the platform says it, whatever
/// language the window speaks. Work that is begun meanwhile by runOn() and runOnPool(), and what whenReady()
/// waits for, goes on so.
class ProgramTexts
{
public:
    explicit ProgramTexts(bool isOn = true);
    ~ProgramTexts();
    ProgramTexts(const ProgramTexts &) = delete;
    ProgramTexts &operator=(const ProgramTexts &) = delete;

    static bool isOn();

private:
    const bool m_before;
};

/// Texts in the window's language, but for programs.
class WindowTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override;
};

} // namespace lambdesk
