// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QtTest>

namespace lambdesk::test
{

/// Milliseconds until something that never comes counts as missing.
constexpr int patience = 60'000;

/// Waits with the event loop running until the predicate holds. Unlike QTest::qWaitFor() it looks while there
/// are still events to work off: on a slow computer there may always be one, as long as something moves.
template <typename Predicate>
bool waitUntil(Predicate holds)
{
    const QDeadlineTimer end(patience);
    while (!holds()) {
        if (end.hasExpired())
            return false;
        QTest::qSleep(5);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace lambdesk::test

// Qt's own give up after five seconds. Whoever waits in `expr` itself waits that long at each look.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, lambdesk::test::patience)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, lambdesk::test::patience)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, lambdesk::test::patience)
