// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include <ui/services.h>

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace lambdesk
{

/// Where the user was in a workspace, for the next time it is opened. It is kept in the workspace's folder,
/// so that one workspace knows nothing of another.
class Session final : public QObject
{
    Q_OBJECT
public:
    using Found = std::function<void(const std::optional<Place> &)>;

    Session(const Services &services, const QString &workspaceFolder, QObject *parent = nullptr);
    ~Session() override;

    void keep(const Place &place);
    /// Calls `found`, at once or once it is known, with where the user was; with nothing where that isn't
    /// known, or isn't there any more.
    void recall(const Found &found);

private:
    void recallGroups(const Place &place, const QStringList &groups, const Found &found);

    Services m_services;
    QString m_file;
    QStringList m_kept;
    QThreadPool m_writer; ///< of one thread: the window's waits for no file
};

} // namespace lambdesk
