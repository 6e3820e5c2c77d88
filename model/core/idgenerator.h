// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// Where ids come from, so that a test can foresee them. Others may guess them. Thread-safe.
class IdGenerator
{
public:
    virtual ~IdGenerator() = default;

    /// A version 4 UUID without braces: request ids, revision ids.
    virtual QString uuid() = 0;
    /// 32 lower-case hex digits: the tail of a log stream's name.
    virtual QString hex32() = 0;
};

class RandomIdGenerator final : public IdGenerator
{
public:
    QString uuid() override;
    QString hex32() override;
};

} // namespace lambdesk
