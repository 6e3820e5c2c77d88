// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencesection.h"

class QLineEdit;

namespace lambdesk
{

/// Where the workspace is, to be looked at, copied and changed.
class WorkspaceSection final : public PreferenceSection
{
    Q_OBJECT
public:
    WorkspaceSection(const QString &folder, bool isGiven, QWidget *parent = nullptr);

    void load() override {}
    void reset() override {}
    void focusMove();

Q_SIGNALS:
    /// The workspace can be moved to the folder, and is to be.
    void moveRequested(const QString &folder);

private:
    QWidget *makeField(bool isGiven);
    void askForMove();
    void openFolder();
    void copyPath();

    QString m_folder;
    QLineEdit *m_path;
    QWidget *m_move = nullptr; ///< null for a folder that can't be moved from here
    FormRow *m_row;
};

} // namespace lambdesk
