// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lookcontrollers.h"
#include "startfacts.h"

#include <QList>
#include <QWidget>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace lambdesk
{

class EditorSection;
class FilterField;
class PreferenceSection;
class ScrollPage;
class WorkspaceSection;
struct Services;

/// What the user can choose about the program, each part with a heading. What is changed is kept at once, and
/// acts at once, or says that it does from the next start of the engine.
class PreferencesPage final : public QWidget
{
    Q_OBJECT
public:
    PreferencesPage(const Services &services, const QString &workspaceFolder, const LookControllers &looks,
                    const StartFacts &start, QWidget *parent = nullptr);

    /// Shows what is kept, as others may have changed it, and puts the keyboard in the filter.
    void enter();
    /// Puts the keyboard where the workspace can be moved, and that in sight.
    void goToMove();
    /// The same where the keys of editors are chosen.
    void goToKeyBindings();

Q_SIGNALS:
    /// The user wants what waits for a start of the engine to act now.
    void restartRequested();
    /// The workspace is to be moved to the folder, which ends the engine and the window, too.
    void moveRequested(const QString &folder);

private:
    QWidget *makeContent(const Services &services, const QString &workspaceFolder,
                         const LookControllers &looks, const StartFacts &start);
    QFrame *makeRestartLine();
    void add(PreferenceSection *section, QVBoxLayout *column);
    void showRestart();
    void askForReset();
    void applyFilter();
    /// What has the keyboard in the section.
    void bringIntoSight(const PreferenceSection *section);

    QList<PreferenceSection *> m_sections;
    FilterField *m_filter;
    QLabel *m_nothing;
    QFrame *m_restart = nullptr;
    QLabel *m_restartWords = nullptr;
    ScrollPage *m_scroll = nullptr;
    EditorSection *m_editor = nullptr;
    WorkspaceSection *m_workspace = nullptr;
    QList<QMetaObject::Connection> m_layingOut; ///< while what was gone to may still move
};

} // namespace lambdesk
