// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>


namespace lambdesk
{

/// The folder that a function's TMPDIR names, until it is destroyed. A function may fill it with anything, so
/// it is removed on a thread of the pool.
class TemporaryFolder final
{
public:
    explicit TemporaryFolder(QString path);
    ~TemporaryFolder();
    Q_DISABLE_COPY_MOVE(TemporaryFolder)

    /// With the folders above it; false where that can't be.
    [[nodiscard]] bool make() const;

private:
    QString m_path;
};

} // namespace lambdesk
