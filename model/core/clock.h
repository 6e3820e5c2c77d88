// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace lambdesk
{

/// Where the engine gets its time from, so that a test can set it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall-clock time in UTC, with milliseconds.
    virtual QDateTime now() const = 0;
    /// Nanoseconds of a clock that never jumps; only differences mean anything.
    virtual qint64 monotonicNanoseconds() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    qint64 monotonicNanoseconds() const override;
};

} // namespace lambdesk
