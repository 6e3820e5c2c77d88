// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QCoreApplication>

namespace lambdesk
{

class Workspace;

/// How much code a workspace holds, as the platform counts it: the zips of functions, their versions and
/// layers, each as often as it is used. What was deleted and can be brought back doesn't count. Engine
/// thread.
class CodeStorage
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::CodeStorage)
public:
    /// `limit` is in bytes; 0: there is none.
    CodeStorage(Workspace &workspace, qint64 limit)
        : m_workspace(workspace)
        , m_limit(limit)
    {
    }

    Result<qint64> usedBytes() const;
    /// CodeStorageFull when it holds more than it may.
    Result<void> check() const;
    /// The same of what it would hold with so many bytes more, once `change` others have come or gone; fine
    /// when `bytes` aren't more.
    Result<void> checkRoom(qint64 bytes, qint64 change = 0) const;

private:
    Result<void> exceeded(qint64 bytes) const;

    Workspace &m_workspace;
    qint64 m_limit;
};

} // namespace lambdesk
