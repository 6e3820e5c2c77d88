// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/workspace/moveplan.h>
#include <ui/widgets/formdialog.h>

#include <QTimer>

class QLineEdit;

namespace lambdesk
{

class FormRow;
class PrimaryButton;

/// Asks where the workspace is to be moved to, and says what that means. It moves nothing.
class MoveWorkspaceDialog final : public FormDialog
{
    Q_OBJECT
public:
    MoveWorkspaceDialog(const QString &workspaceFolder, QWidget *parent);

Q_SIGNALS:
    /// The workspace can be moved to the folder, and is to be.
    void chosen(const QString &folder);

private:
    QWidget *makeChooser();
    void askForFolder();
    /// What is typed is another folder: it is looked at once the typing rests.
    void forgetPlan();
    void lookAtFolder();
    void showPlan(const Result<MovePlan> &plan);
    void nameFolderInIt();
    void choose();

    const WorkspacePaths m_from;
    QLineEdit *m_folder;
    FormRow *m_row;
    PrimaryButton *m_move;
    QTimer m_rest;
    QString m_planned; ///< absolute; empty while what is typed isn't known to do
    int m_looks = 0;
};

} // namespace lambdesk
