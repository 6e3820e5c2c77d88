// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"

#include "reach.h"
#include "tabwalk.h"
#include "tree.h"

#include <tests/support/patience.h>
#include <tests/support/words/longwords.h>
#include <tests/support/words/wordcheck.h>

#include <QTest>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk::test
{

namespace
{

/// Shift+Tab is the way back: the same stops in the other order.
QStringList differencesOnTheWayBack(const TabWalk &forward, const TabWalk &backward)
{
    if (!backward.problems().isEmpty())
        return backward.problems();
    QList<QWidget *> there = forward.widgets();
    QList<QWidget *> back = backward.widgets();
    std::reverse(back.begin(), back.end());
    const qsizetype turn = back.indexOf(there.first());
    if (turn >= 0)
        std::rotate(back.begin(), back.begin() + turn, back.end());
    QStringList problems;
    for (qsizetype i = 0; i < qMax(there.size(), back.size()) && problems.isEmpty(); ++i) {
        if (there.value(i) != back.value(i))
            problems << u"Tab comes to %1 where Shift+Tab comes from %2"_s.arg(describe(there.value(i)),
                                                                               describe(back.value(i)));
    }
    return problems;
}

} // namespace

QStringList accessProblems(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window, patience))
        return {u"%1 doesn't become active"_s.arg(describe(&window))};
    if (hasLongWords())
        return wordProblems(window);
    QStringList problems = problemsOnTheBus(window);
    const TabWalk forward(window, TabWalk::Direction::Forward);
    problems += forward.problems();
    if (!forward.problems().isEmpty())
        return problems;
    problems += unreachedBy(forward, window);
    problems += jumpsOf(forward, window);
    problems += unseenFocusOf(forward);
    return problems + differencesOnTheWayBack(forward, {window, TabWalk::Direction::Backward});
}

QStringList lastingAccessProblems(QWidget &window)
{
    QStringList problems;
    (void)waitUntil([&] {
        problems = accessProblems(window);
        return problems.isEmpty();
    });
    return problems;
}

} // namespace lambdesk::test
