// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bootstraprun.h"

#include <QJsonDocument>

namespace lambdesk::test
{

// What is asked of every bootstrap, whatever its language.

/// `handler` answers with the number of its calls.
inline void checkKeepsItsStateWhileWarm(const BootstrapSetup &setup, const QString &handler)
{
    const BootstrapResult result = BootstrapRun(setup, handler, {{}, {}, {}}).finish();
    QCOMPARE(result.posts.size(), 3);
    QCOMPARE(result.posts[2].body, QByteArray("3"));
    QVERIFY(result.posts[2].path.contains(FakeRuntimeApi::requestId(2)));
}

/// `handler` answers with the number of its calls.
inline void checkGoesOnAfterARefusedAnswer(const BootstrapSetup &setup, const QString &handler)
{
    const BootstrapResult result = BootstrapRun(setup, handler, {{"{}", {}, 403}, {"{}", {}, 202}}).finish();
    QCOMPARE(result.posts.size(), 2);
    QCOMPARE(result.posts[1].body, QByteArray("2"));
}

/// `handler` answers with the event.
inline void checkCarriesSixMegabytesBothWays(const BootstrapSetup &setup, const QString &handler)
{
    const QByteArray text = '"' + QByteArray(6 * 1024 * 1024, 'a') + '"';
    const BootstrapResult result = BootstrapRun(setup, handler, {{text, {}, 202}, {"1", {}, 202}}).finish();
    QCOMPARE(result.posts.size(), 2);
    QVERIFY(result.posts[0].body == text);
    QCOMPARE(result.posts[1].body, QByteArray("1"));
}

/// `handler` answers with a text of as many x as the event says.
inline void checkReportsAnAnswerThatIsRefusedAsTooLarge(const BootstrapSetup &setup, const QString &handler)
{
    const BootstrapResult result =
        BootstrapRun(setup, handler, {{"7000000", {}, 413}, {"1", {}, 202}}).finish();
    QCOMPARE(result.posts.size(), 3);
    QVERIFY(result.posts[1].path.endsWith("/error"));
    QCOMPARE(result.posts[1].headers.value("lambda-runtime-function-error-type"),
             QByteArray("Function.ResponseSizeTooLarge"));
    QCOMPARE(QJsonDocument::fromJson(result.posts[1].body)[u"errorMessage"].toString(),
             QStringLiteral("Response payload size exceeded maximum allowed payload size (6291556 bytes)."));
    QVERIFY(result.log.contains("Http response code: 413."));
    QCOMPARE(result.posts[2].body, QByteArray(R"("x")"));
}

} // namespace lambdesk::test
