// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencesection.h"

class QLineEdit;

namespace lambdesk
{

/// Where the workspace is, to be looked at and copied.
class WorkspaceSection final : public PreferenceSection
{
    Q_OBJECT
public:
    WorkspaceSection(const QString &folder, bool isGiven, QWidget *parent = nullptr);

    void load() override {}
    void reset() override {}

private:
    QWidget *makeField();
    void openFolder();
    void copyPath();

    QString m_folder;
    QLineEdit *m_path;
    FormRow *m_row;
};

} // namespace lambdesk
