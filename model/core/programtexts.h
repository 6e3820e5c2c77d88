// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QStringList>
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

/// What `say` answers, in English whatever language the window speaks.
template <typename Say>
auto inEnglish(Say say)
{
    const ProgramTexts english;
    return say();
}

/// Texts in the window's language, but for programs. Remembers of what it has said, counts aside, what it is
/// in English. From any thread.
class WindowTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    ~WindowTranslator() override;

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override;
    QStringList englishOf(const QString &said) const;

private:
    mutable QMutex m_mutex;
    mutable QHash<QString, QStringList> m_said; ///< bounded by the number of texts that there are
};

/// What a text that the window shows is in English: several texts where these are translated alike, none
/// where it is English anyway, has values in it, or is no text of the window's. The translator is the
/// application's child.
QStringList englishOf(const QString &shown);

} // namespace lambdesk
