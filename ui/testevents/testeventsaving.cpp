// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saving and deleting the test event that the dialog Input test event shows.
#include "testeventdialog.h"

#include <editor/jsoneditor.h>
#include <model/core/async.h>
#include <ui/drafts/draftline.h>
#include <ui/services.h>
#include <ui/widgets/confirmdialog.h>

namespace lambdesk
{

void TestEventDialog::save(bool thenTest)
{
    checkDraft();
    // Of a large text the buttons learn a moment late that it has become none.
    if (m_busy || !problem().isEmpty() || !m_editor->isValid())
        return;
    if (!m_loaded) {
        m_saveWanted = thenTest;
        return;
    }
    m_busy = true;
    const EventDraft draft = m_drafts.at(m_current);
    const TestEvent event{draft.name, draft.body};
    const QString oldName = draft.saved ? draft.saved->name : QString();
    whenReady(m_services.testEvents.save(m_function, event), this,
              [this, event, oldName, thenTest](const Result<TestEventService::Events> &events) {
                  if (events && !oldName.isEmpty() && oldName != event.name)
                      return removeOldName(event, oldName, thenTest);
                  m_busy = false;
                  if (events)
                      saved(event, oldName, thenTest);
                  else
                      showFailure(events.error());
              });
}

void TestEventDialog::removeOldName(const TestEvent &event, const QString &oldName, bool thenTest)
{
    whenReady(m_services.testEvents.remove(m_function, oldName), this,
              [this, event, oldName, thenTest](const Result<TestEventService::Events> &events) {
                  m_busy = false;
                  if (events)
                      saved(event, oldName, thenTest);
                  else
                      showFailure(events.error());
              });
}

void TestEventDialog::saved(const TestEvent &event, const QString &oldName, bool thenTest)
{
    // Another may be shown by now, and this one have been typed on.
    EventDraft &draft = m_drafts[m_drafts.indexOf(oldName)];
    draft.saved = event;
    draft.pristine = event.body;
    draft.nameIsTyped = true;
    // What else was edited is there when the dialog is opened again.
    m_kept->keeper().textChanged();
    m_kept->keeper().keepNow();
    if (thenTest)
        Q_EMIT testRequested(event);
    accept();
}

void TestEventDialog::askToDelete()
{
    const QString name = m_drafts.at(m_current).saved->name;
    auto *dialog = new ConfirmDialog(tr("Delete event"),
                                     tr("Delete the test event “%1” of %2?").arg(name, m_function.value()),
                                     tr("Delete"), this);
    dialog->preferCancel();
    dialog->onConfirmed([this, name] { removeEvent(name); });
    dialog->open();
}

void TestEventDialog::removeEvent(const QString &name)
{
    whenReady(m_services.testEvents.remove(m_function, name), this,
              [this](const Result<TestEventService::Events> &events) {
                  if (!events)
                      return showFailure(events.error());
                  m_drafts.setSaved(events->events);
                  fillEventChooser();
                  chooseEvent(m_drafts.indexOf(events->selected));
              });
}

} // namespace lambdesk
