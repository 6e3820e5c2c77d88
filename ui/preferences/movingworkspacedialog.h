// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/workspace/workspacemove.h>
#include <ui/widgets/formdialog.h>

#include <QFutureWatcher>

namespace lambdesk
{

class LinkButton;
class PrimaryButton;
class WorkLine;

/// All there is of the console while its workspace is moved: how far it is, and a way to cancel it. Stays
/// until what there is to know has been read. Its owner deletes it.
class MovingWorkspaceDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Begins at once. Nothing has the workspace open.
    MovingWorkspaceDialog(const QString &workspaceFolder, const QString &folder,
                          const KeepWorkspaceFolder &keep);

    /// While it moves, ends that; else goes on.
    void reject() override;

Q_SIGNALS:
    /// The workspace is in the folder, the new one or the old one, and can be opened.
    void ended(const QString &folder);

private:
    void takeProgress(int value);
    void takeEnd();
    void goOn();
    QString leftBehind(const MovedWorkspace &moved) const;

    QString m_folder; ///< where the workspace is
    WorkspaceMove m_move;
    WorkLine *m_work;
    PrimaryButton *m_continue;
    LinkButton *m_cancel;
    QFutureWatcher<Result<MovedWorkspace>> m_moving;
};

} // namespace lambdesk
