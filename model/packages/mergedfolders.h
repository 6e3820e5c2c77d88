// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/paths.h>
#include <model/core/result.h>
#include <model/packages/packagestore.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace lambdesk
{

/// Several packages as one folder, later ones over earlier ones, as a function sees its layers. Of one
/// package it is the package's own folder; of more, one of hard links that is made once and named by what is
/// in it. Any thread.
class MergedFolders
{
public:
    explicit MergedFolders(WorkspacePaths paths);

    /// Absolute; empty for no packages. Whether it is there is another question.
    QString folder(const QList<CodeReference> &packages) const;
    bool has(const QList<CodeReference> &packages) const;
    /// Takes a system call a file and more: not for the engine's thread. Fine when it is there. Errors:
    /// Storage.
    Result<void> make(const QList<CodeReference> &packages) const;
    /// Removes what isn't of one of these combinations.
    void sweep(const QList<QList<CodeReference>> &keep) const;

private:
    WorkspacePaths m_paths;
    PackageStore m_packages;
};

} // namespace lambdesk
