// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;

namespace lambdesk
{

/// How the programs of one user that want the same workspace find each other: the one that holds it listens
/// on a local socket named after the folder.
class InstanceLink final : public QObject
{
    Q_OBJECT
public:
    explicit InstanceLink(QString workspaceFolder, QObject *parent = nullptr);
    ~InstanceLink() override;

    /// The workspace is elsewhere from now on: listens to nobody until listen().
    void setFolder(const QString &workspaceFolder);

    /// Asks the holder to bring its window to the front, and to open `package` (an absolute path; empty:
    /// nothing) in it, and says whether one answered. Answers from the event loop, within two seconds.
    void askHolder(const QString &package, std::function<void(bool answered)> then);
    /// Call it once this process holds the workspace.
    void listen();

Q_SIGNALS:
    void raiseRequested();
    void openRequested(const QString &package);

private:
    void answer();

    QString m_folder;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace lambdesk
