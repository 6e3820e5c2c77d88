// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace lambdesk
{

/// A language that the window can speak. Each file translations/lambdesk_CODE.ts is one.
struct SpokenLanguage {
    QString code; ///< ISO 639, with a territory where it matters: de, pt_BR
    QString name; ///< in the language itself: Deutsch

    friend bool operator==(const SpokenLanguage &, const SpokenLanguage &) = default;
};

/// `German`: by which who reads no other language looks for it.
QString englishNameOf(const QString &code);

/// The same in the window's language, where that has a word for it.
QString nameInWindowOf(const QString &code);

/// English first, the others by name.
QList<SpokenLanguage> spokenLanguages();

/// The first of the languages that the system's user reads, in that order, which the window speaks; else en.
QString codeForSystem(const QLocale &system);

/// How numbers, dates and sizes are written with that language. The system's own way where its language is
/// that one. Digits are 0 to 9 in every language: durations, sizes and log lines of functions have these.
QLocale localeFor(const QString &code, const QLocale &system);

} // namespace lambdesk
