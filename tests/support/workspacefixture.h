// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patience.h"

#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/functions/function.h>
#include <model/functions/storedvalues.h>
#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QTemporaryDir>

namespace lambdesk::test
{

/// A workspace on disk that goes away with the test.
struct WorkspaceFixture {
    QTemporaryDir folder;
    Workspace workspace{WorkspacePaths{folder.filePath(QStringLiteral("workspace"))}};
};

/// As if the disk were full, or had room again: what is stored in the workspace's database doesn't grow.
inline bool setDiskFull(const Workspace &workspace, bool full)
{
    return Statement(workspace.database(),
                     QStringLiteral("PRAGMA max_page_count = %1").arg(full ? 1 : 1'000'000'000))
        .run()
        .has_value();
}

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    qint64 monotonicNanoseconds() const override { return time.toMSecsSinceEpoch() * 1'000'000; }

    QDateTime time = QDateTime::fromMSecsSinceEpoch(1'453'987'888'627).toUTC();
};

class CountingIds final : public IdGenerator
{
public:
    QString uuid() override
    {
        return QStringLiteral("00000000-0000-4000-8000-%1").arg(++m_count, 12, 10, QLatin1Char('0'));
    }
    QString hex32() override { return QStringLiteral("%1").arg(++m_count, 32, 16, QLatin1Char('0')); }

private:
    int m_count = 0;
};

inline FunctionName functionName(const QString &text)
{
    return FunctionName::from(text, quotasOfStoredValues()).value();
}

/// A Node.js function with every member set.
inline FunctionConfiguration configurationOf(const QString &name)
{
    const auto quotas = quotasOfStoredValues();
    return {functionName(name),
            Description::from(QStringLiteral("What it does \u2713"), quotas).value(),
            QStringLiteral("nodejs20.x"),
            Handler::from(QStringLiteral("index.handler"), quotas).value(),
            QStringLiteral("lambda_basic_execution"),
            MemorySize::from(128, quotas).value(),
            EphemeralStorage::from(1024, quotas).value(),
            Timeout::from(3, quotas).value(),
            EnvironmentVariables::from(
                {{QStringLiteral("ZZ"), QStringLiteral("1")}, {QStringLiteral("AA"), QString()}}, quotas)
                .value()};
}

/// The value that a call on this thread's services ends with, once the event loop has brought it.
template <typename Value>
Value settled(const QFuture<Value> &future)
{
    [&future] { QTRY_VERIFY(future.isFinished()); }();
    return future.result();
}

} // namespace lambdesk::test
