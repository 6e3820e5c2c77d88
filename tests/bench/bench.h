// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QList>
#include <QString>

#include <model/core/result.h>

#include <chrono>
#include <optional>

namespace lambdesk::bench
{

/// What is measured, in milliseconds.
using Milliseconds = double;

class Stopwatch
{
public:
    Milliseconds elapsed() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The value that `part` (0 to 1) of them are below; 0 of none.
double quantile(QList<double> values, double part);
double median(const QList<double> &values);

/// Prints `name: value unit`, and where there is a limit also `(limit …)` and MISS when it is exceeded.
void printRow(const QString &name, double value, const QString &unit, std::optional<double> limit = {});

/// The same for what has to be fast: `(at least …)`, and MISS below it.
void printRate(const QString &name, double value, const QString &unit, double atLeast);

/// Ends the program with a message: a measurement that can't be made is not a slow one.
[[noreturn]] void giveUp(const QString &message);

/// Turns the event loop until `done`; gives up after half a minute.
template <typename Condition>
void waitUntil(const char *what, Condition done)
{
    const Stopwatch watch;
    while (!done()) {
        if (watch.elapsed() > 30'000)
            giveUp(QStringLiteral("waited in vain for ") + QLatin1String(what));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
}

/// The value of a service's answer.
template <typename T>
T valueOf(const char *what, QFuture<Result<T>> future)
{
    waitUntil(what, [&future] { return future.isFinished(); });
    Result<T> result = future.result();
    if (!result)
        giveUp(QLatin1String(what) + QStringLiteral(": ") + result.error().message);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace lambdesk::bench
