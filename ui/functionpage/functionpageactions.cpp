// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionpageprivate.h"

#include "codetab.h"
#include "environmentstab.h"
#include "functionhead.h"
#include "monitoringtab.h"
#include "resultpane.h"
#include "resultshare.h"
#include "runfollower.h"
#include "runview.h"

#include <model/core/async.h>
#include <model/functions/functionservice.h>
#include <model/runner/runservice.h>
#include <ui/functions/duplicatedialog.h>
#include <ui/functions/functiondeletion.h>
#include <ui/services.h>
#include <ui/testevents/testeventdialog.h>
#include <ui/widgets/scrollpage.h>

#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

void FunctionPage::Private::test()
{
    if (!events)
        return loadEvents([this] { test(); });
    const auto selected =
        std::find_if(events->events.cbegin(), events->events.cend(),
                     [this](const TestEvent &event) { return event.name == events->selected; });
    if (selected == events->events.cend())
        openEventDialog();
    else
        runWith(*selected, qualifier);
}

void FunctionPage::Private::loadEvents(const Then &then)
{
    whenReady(services.testEvents.list(*name), &guard,
              [this, asked = generation, then](const Result<TestEventService::Events> &loaded) {
                  if (asked != generation)
                      return;
                  if (!loaded) {
                      if (then)
                          flash(loaded.error());
                      return;
                  }
                  takeEvents(*loaded);
                  if (then)
                      then();
              });
}

void FunctionPage::Private::takeEvents(const TestEventService::Events &loaded)
{
    events = loaded;
    head->setEvents(loaded);
}

void FunctionPage::Private::testWith(const QString &eventName)
{
    if (events && events->selected == eventName)
        return test();
    whenReady(services.testEvents.select(*name, eventName), &guard,
              [this, asked = generation](const Result<TestEventService::Events> &chosen) {
                  if (asked != generation)
                      return;
                  if (!chosen)
                      return flash(chosen.error());
                  takeEvents(*chosen);
                  test();
              });
}

void FunctionPage::Private::openEventDialog()
{
    if (eventDialog) {
        eventDialog->raise();
        eventDialog->activateWindow();
        return;
    }
    eventDialog = new TestEventDialog(services, *name, &page);
    QObject::connect(eventDialog, &TestEventDialog::testRequested, &guard,
                     [this](const TestEvent &event) { runWith(event, qualifier); });
    eventDialog->open();
}

void FunctionPage::Private::runWith(const TestEvent &event, const Qualifier &runQualifier)
{
    if (!function)
        return;
    const int asked = ++testGeneration;
    if (runQualifier.kind() != Qualifier::Kind::Latest)
        return start(event, runQualifier);
    // What runs is what is saved, the configuration included.
    saveAll([this, event, runQualifier, asked] {
        if (asked == testGeneration)
            start(event, runQualifier);
    });
}

void FunctionPage::Private::start(const TestEvent &event, const Qualifier &runQualifier)
{
    clearFlashes();
    result->view()->showExecuting(event.name);
    result->scrollToTop();
    showResult();
    if (tabs->currentWidget() != code)
        share->makeRoom();
    scrollToResult();
    const bool isLatest = runQualifier.kind() == Qualifier::Kind::Latest;
    follower->start(*name, isLatest ? QString() : runQualifier.value(), event.body, event.name);
}

void FunctionPage::Private::takeRun(const RunRecord &run)
{
    if (run.summary.outcome == RunOutcome::Running) {
        result->view()->showExecuting(run.summary.eventName);
        result->view()->appendLog(run.log);
    } else {
        result->view()->showRun(run, context());
    }
    tested = true;
    if (!needsRoom())
        showResult();
}

void FunctionPage::Private::showResult()
{
    tested = true;
    if (result->isVisible())
        return;
    result->show();
    share->divide();
}

void FunctionPage::Private::scrollToResult()
{
    for (QWidget *each = page.parentWidget(); each; each = each->parentWidget()) {
        if (auto *scrolled = qobject_cast<ScrollPage *>(each))
            return scrolled->reveal(result, result->headHeight(), result->minimumHeight());
    }
}

bool FunctionPage::Private::needsRoom() const
{
    return tabs->currentWidget() == monitoring || tabs->currentWidget() == environments;
}

/// Why it failed is in sight, wherever the pane was scrolled to and however small it was.
void FunctionPage::Private::showFailure()
{
    result->scrollToTop();
    const int missing = result->headHeight() - result->height();
    const QList<int> sizes = splitter->sizes();
    if (missing > 0)
        splitter->setSizes({sizes.at(0) - missing, sizes.at(1) + missing});
}

void FunctionPage::Private::forceColdStart()
{
    whenReady(
        services.runs.forceColdStart(*name), &guard, [this, asked = generation](const Result<void> &done) {
            if (asked != generation)
                return;
            if (done)
                flash(FlashMessage::Kind::Info, tr("The next run of %1 starts cold.").arg(name->value()));
            else
                flash(done.error());
        });
}

void FunctionPage::Private::duplicate()
{
    askToLeave([this, asked = generation] {
        if (asked != generation)
            return;
        auto *dialog = new DuplicateDialog(services, *name, &page);
        QObject::connect(dialog, &DuplicateDialog::duplicated, &page, &FunctionPage::functionRequested);
        dialog->open();
    });
}

void FunctionPage::Private::askToDelete()
{
    const auto confirmed = [this, asked = generation] {
        deleting = asked == generation;
        drafts->keeper().keepNow(); // an Undo brings what is typed back, too
    };
    askToDeleteFunction({services.functions, *name, &page, &guard}, confirmed,
                        [this, asked = generation](const Result<RemovedFunction> &removed) {
                            if (removed)
                                return Q_EMIT page.functionRemoved(*removed);
                            if (asked != generation)
                                return;
                            deleting = false;
                            flash(removed.error());
                        });
}

} // namespace lambdesk
