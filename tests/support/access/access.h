// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lambdesk::test
{

/// What those meet in a window who don't see it or don't use a mouse: nameless controls, places where Tab
/// doesn't come to or doesn't leave, an order against the reading, a focus that doesn't show. The window is
/// brought to the front; real keys are pressed in it, and it is as it was afterwards. Where the test speaks
/// the language of long words, what other languages meet instead.
QStringList accessProblems(QWidget &window);

/// The same where it doesn't pass: what a page is still loading comes into it while one goes through it.
QStringList lastingAccessProblems(QWidget &window);

} // namespace lambdesk::test

#define VERIFY_ACCESSIBLE(window)                                                                            \
    do {                                                                                                     \
        const QStringList accessProblemsFound = lambdesk::test::lastingAccessProblems(window);               \
        QVERIFY2(accessProblemsFound.isEmpty(),                                                              \
                 qPrintable(QLatin1Char('\n') + accessProblemsFound.join(QLatin1Char('\n'))));               \
    } while (false)
