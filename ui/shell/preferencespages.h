// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagegroup.h"

#include <ui/preferences/lookcontrollers.h>
#include <ui/preferences/startfacts.h>
#include <ui/services.h>

#include <functional>

namespace lambdesk
{

class PageStack;
class PreferencesPage;

/// The page about the program itself. No service: it is reached by the window's own menus.
class PreferencesPages final : public PageGroup
{
    Q_OBJECT
public:
    PreferencesPages(const Services &services, const QString &workspaceFolder, const LookControllers &looks,
                     const StartFacts &start, PageStack &stack, QObject *parent);

    QString title() const override;
    Trail pages() const override;
    QWidget *makeNextPage() override;
    bool open(const Place &place) override;
    void takeOver(const HandedOver &handed) override;
    /// The page, with the keyboard where the keys of editors are chosen.
    void openKeyBindings();
    /// The palette has the command for the page.
    void offer(QObject *, const Receiver &) override {}

Q_SIGNALS:
    /// Engine and window are to be started anew; the user knows what that ends.
    void restartRequested();
    /// Likewise, and the workspace is to be moved to the folder meanwhile.
    void moveRequested(const QString &folder);

private:
    PreferencesPage *page();
    void askForRestart();
    void askForMove(const QString &folder);
    /// Calls `proceed` when no run is under way, or the user knows that it is ended.
    void askForEnd(const QString &title, const QString &action, const std::function<void()> &proceed);

    Services m_services;
    QString m_workspaceFolder;
    const LookControllers m_looks;
    StartFacts m_start;
    PageStack &m_stack;
    PreferencesPage *m_page = nullptr;
    bool m_isAsking = false; ///< how many runs there are
};

} // namespace lambdesk
