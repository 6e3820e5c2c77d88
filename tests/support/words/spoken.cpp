// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of every test of the window: the program speaks English, or, where the test's environment asks for
// it, as if translated into a language of long words with accents.
#include "longwords.h"

#include <QCoreApplication>
#include <QTranslator>

namespace lambdesk::test
{

namespace
{

void speak()
{
    static QTranslator english;
    static LongWords longWords;
    if (hasLongWords())
        QCoreApplication::installTranslator(&longWords);
    else if (english.load(QStringLiteral(":/i18n/lambdesk_en.qm")))
        QCoreApplication::installTranslator(&english);
}

Q_COREAPP_STARTUP_FUNCTION(speak)

} // namespace

} // namespace lambdesk::test
