// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencespages.h"

#include "pagestack.h"

#include <model/core/async.h>
#include <model/runner/runservice.h>
#include <ui/preferences/preferencespage.h>
#include <ui/widgets/command.h>
#include <ui/widgets/confirmdialog.h>

#include <QDir>

#include <utility>

namespace lambdesk
{

PreferencesPages::PreferencesPages(const Services &services, const QString &workspaceFolder,
                                   const LookControllers &looks, const StartFacts &start, PageStack &stack,
                                   QObject *parent)
    : PageGroup(parent)
    , m_services(services)
    , m_workspaceFolder(workspaceFolder)
    , m_looks(looks)
    , m_start(start)
    , m_stack(stack)
{
}

QString PreferencesPages::title() const
{
    return tr("Lambdesk");
}

Trail PreferencesPages::pages() const
{
    return {{tr("Preferences"), PreferencesPlace()}};
}

QWidget *PreferencesPages::makeNextPage()
{
    return m_page ? nullptr : page();
}

bool PreferencesPages::open(const Place &place)
{
    if (!place.as<PreferencesPlace>())
        return false;
    page();
    Q_EMIT pageShown(m_page, {{tr("Lambdesk"), FunctionsPlace()}, {tr("Preferences")}}, place);
    m_page->enter();
    return true;
}

void PreferencesPages::openKeyBindings()
{
    open(PreferencesPlace());
    m_page->goToKeyBindings();
}

/// The user is where the move was asked for, and is told how it has ended.
void PreferencesPages::takeOver(const HandedOver &handed)
{
    if (!handed.move)
        return;
    open(PreferencesPlace());
    m_page->goToMove();
    if (!handed.move->folder.isEmpty())
        Q_EMIT noticed({FlashMessage::Kind::Success,
                        //: %1 is the path of a folder.
                        tr("The workspace is moved. It is in %1 now.")
                            .arg(QDir::toNativeSeparators(handed.move->folder))});
}

PreferencesPage *PreferencesPages::page()
{
    if (m_page)
        return m_page;
    m_page = new PreferencesPage(m_services, m_workspaceFolder, m_looks, m_start, m_stack.makeRoom());
    setCommandPlace(m_page, tr("Preferences"));
    connect(m_page, &PreferencesPage::restartRequested, this, &PreferencesPages::askForRestart);
    connect(m_page, &PreferencesPage::moveRequested, this, &PreferencesPages::askForMove);
    return m_page;
}

void PreferencesPages::askForRestart()
{
    askForEnd(tr("Restart now?"), tr("Restart"), [this] { Q_EMIT restartRequested(); });
}

void PreferencesPages::askForMove(const QString &folder)
{
    askForEnd(tr("Move the workspace now?"), tr("Move"), [this, folder] { Q_EMIT moveRequested(folder); });
}

void PreferencesPages::askForEnd(const QString &title, const QString &action,
                                 const std::function<void()> &proceed)
{
    if (std::exchange(m_isAsking, true))
        return;
    whenReady(m_services.runs.running(), this, [this, title, action, proceed](int running) {
        m_isAsking = false;
        if (running == 0)
            return proceed();
        auto *dialog = new ConfirmDialog(
            title, tr("%n run(s) in progress will be stopped, and counted as stopped.", nullptr, running),
            action, m_page);
        dialog->preferCancel();
        dialog->onConfirmed(proceed);
        dialog->open();
    });
}

} // namespace lambdesk
