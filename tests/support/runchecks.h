// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "processes.h"
#include "runfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <memory>

namespace lambdesk::test
{

/// What a test needs whose functions all run Node.js and Python on one engine: for its initTestCase().
inline void beginRuns(std::unique_ptr<RunFixture> &fixture)
{
    fixture = std::make_unique<RunFixture>();
    QVERIFY(fixture->opened);
    QVERIFY2(!fixture->runtime(Language::NodeJs).isEmpty(), "Node.js is needed");
    QVERIFY2(!fixture->runtime(Language::Python).isEmpty(), "Python is needed");
}

/// For its cleanupTestCase(): the engine goes, and leaves no process behind.
inline void endRuns(std::unique_ptr<RunFixture> &fixture)
{
    fixture.reset();
    QCOMPARE(ownChildren(), QByteArray());
}

/// Empty when the whole of the log fits the pattern, else what is to be shown instead.
inline QString matching(const QByteArray &log, const QString &pattern)
{
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                          QRegularExpression::DotMatchesEverythingOption)
                           .match(QString::fromUtf8(log));
    return match.hasMatch() ? QString()
                            : QStringLiteral("%1\n  is not\n%2").arg(QString::fromUtf8(log), pattern);
}

inline QJsonObject json(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace lambdesk::test
