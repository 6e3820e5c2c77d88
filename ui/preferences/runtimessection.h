// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencesection.h"

#include <model/platform/runtime.h>

class QLabel;
class QListWidget;

namespace lambdesk
{

class RuntimeService;
class SecondaryButton;

/// The folders in which interpreters are looked for besides the usual ones: another one is looked into at
/// once.
class RuntimesSection final : public PreferenceSection
{
    Q_OBJECT
public:
    explicit RuntimesSection(RuntimeService &runtimes, QWidget *parent = nullptr);

    void load() override;
    void reset() override;

private:
    QWidget *makeFolders();
    void askForFolder();
    void add(const QString &folder);
    void removeCurrent();
    void keep(const QStringList &folders);
    void showFound(const QList<Runtime> &runtimes);
    void showState();

    RuntimeService &m_runtimes;
    QListWidget *m_folders;
    QLabel *m_none;
    SecondaryButton *m_add;
    SecondaryButton *m_remove;
    FormRow *m_row = nullptr;
};

} // namespace lambdesk
