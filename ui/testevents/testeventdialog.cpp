// SPDX-License-Identifier: GPL-3.0-or-later
#include "testeventdialog.h"

#include "eventsamples.h"
#include "keptevents.h"

#include <editor/codeeditor.h>
#include <editor/jsoneditor.h>
#include <model/core/async.h>
#include <model/engine/engine.h>
#include <ui/drafts/draftline.h>
#include <ui/services.h>
#include <ui/widgets/button.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/errortext.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/listtext.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/taborder.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

/// One undo step, so that a template never costs what was typed.
void replaceText(CodeEditor *editor, const QByteArray &text)
{
    editor->beginUndoAction();
    editor->selectAll();
    editor->replaceSelectedText(QString::fromUtf8(text));
    editor->endUndoAction();
    editor->setCursorPosition(0, 0);
}

} // namespace

TestEventDialog::TestEventDialog(const Services &services, const FunctionName &function, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_function(function)
    , m_samples(eventSamples(services.catalogs))
    , m_drafts(m_samples.value(0, EventTemplate{tr("Event"), "{}"_ba}))
    , m_kept(makeDraftLine())
    , m_chooser(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_template(new QComboBox(this))
    , m_editor(new JsonEditor(this))
    , m_problem(makePlainLabel(this, u"eventProblem"_s))
    , m_delete(new LinkButton(tr("Delete event"), this))
    , m_format(new LinkButton(tr("Format"), this))
    , m_save(new SecondaryButton(tr("Save"), this))
    , m_saveAndTest(new PrimaryButton(tr("Save and test"), this))
{
    setObjectName(u"testEventDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Input test event"));
    setupContents();
    connectFields();
    chooseEvent(m_drafts.newIndex());
    load();
    m_editor->editor()->setFocus();
}

DraftLine *TestEventDialog::makeDraftLine()
{
    const auto judge = [this](const Draft &draft) {
        const QList<EventDraft> edits = decodedEdits(draft.body);
        if (m_drafts.hold(edits))
            return DraftLine::Standing::Worthless;
        return m_drafts.haveChangedSince(edits) ? DraftLine::Standing::Outdated
                                                : DraftLine::Standing::Current;
    };
    const auto restore = [this](const Draft &draft) {
        const EventDrafts::Restored restored = m_drafts.restore(decodedEdits(draft.body));
        fillEventChooser();
        chooseEvent(restored.index);
        m_editor->editor()->setFocus(); // the button is gone with its message
        return restored.isWhole;
    };
    return new DraftLine(
        m_services.drafts,
        {{[this] { return !m_drafts.edited().isEmpty(); },
          [this] { return DraftText{[drafts = m_drafts] { return encodedEdits(drafts); }}; }},
         judge,
         restore,
         //: %1 is a time
         [](const Draft &) { return tr("Unsaved changes of %1 were kept."); },
         [this] { m_editor->editor()->setFocus(); }},
        this);
}

void TestEventDialog::load()
{
    whenReady(m_services.testEvents.list(m_function), this,
              [this](const Result<TestEventService::Events> &events) {
                  m_loaded = true;
                  if (events)
                      takeEvents(*events);
                  else
                      showFailure(events.error());
              });
}

void TestEventDialog::takeEvents(const TestEventService::Events &events)
{
    // What was typed, and what was to be saved, before the answer came stays in sight.
    const bool typing = m_saveWanted || m_drafts.at(m_current).isEdited();
    m_drafts.setSaved(events.events);
    fillEventChooser();
    chooseEvent(typing ? m_drafts.newIndex() : m_drafts.indexOf(events.selected));
    m_kept->setSubject(DraftSubject{DraftSubject::Kind::TestEvents, m_function});
    m_kept->keeper().textChanged();
    if (m_saveWanted)
        return save(*m_saveWanted);
    m_kept->offer();
}

void TestEventDialog::fillEventChooser()
{
    const QScopedValueRollback setting(m_setting, true);
    m_chooser->clear();
    for (int i = 0; i < m_drafts.savedCount(); ++i)
        m_chooser->addItem(m_drafts.at(i).saved->name);
    m_chooser->addItem(tr("New event…"));
}

void TestEventDialog::chooseEvent(int index)
{
    m_current = index;
    {
        const QScopedValueRollback setting(m_setting, true);
        if (m_chooser->count() == 0)
            m_chooser->addItem(tr("New event…"));
        m_chooser->setCurrentIndex(index);
        m_name->setText(m_drafts.at(index).name);
        m_editor->editor()->setCode(m_drafts.at(index).body);
    }
    showTemplateOf(m_drafts.at(index).body);
    checkDraft();
}

void TestEventDialog::chooseTemplate(int index)
{
    if (m_setting || index < 0)
        return;
    const EventTemplate &sample = m_samples.at(index);
    EventDraft &draft = m_drafts[m_current];
    if (!draft.saved) {
        draft.pristine = sample.body;
        if (!draft.nameIsTyped) {
            draft.name = m_drafts.freeName(sample.name);
            const QScopedValueRollback setting(m_setting, true);
            m_name->setText(draft.name);
        }
    }
    if (m_editor->editor()->code() != sample.body)
        replaceText(m_editor->editor(), sample.body);
    checkDraft();
}

void TestEventDialog::showTemplateOf(const QByteArray &body)
{
    const QScopedValueRollback setting(m_setting, true);
    int found = -1;
    for (int i = 0; i < m_samples.size() && found < 0; ++i) {
        if (m_samples.at(i).body == body)
            found = i;
    }
    m_template->setCurrentIndex(found);
}

void TestEventDialog::textEdited()
{
    if (m_setting)
        return;
    m_drafts[m_current].body = m_editor->editor()->code();
    checkDraft();
}

void TestEventDialog::nameEdited(const QString &name)
{
    m_drafts[m_current].name = name;
    m_drafts[m_current].nameIsTyped = true;
    checkDraft();
}

void TestEventDialog::checkDraft()
{
    const Quotas &quotas = m_services.catalogs.profile.quotas;
    m_nameRow->setError(m_drafts.nameProblem(m_current));
    QString inTheWay = m_drafts.sizeProblem(m_current, quotas);
    if (inTheWay.isEmpty())
        inTheWay = m_drafts.countProblem(m_current, quotas);
    m_problem->setText(inTheWay);
    m_problem->setVisible(!inTheWay.isEmpty());

    const QString reason = problem();
    for (QPushButton *button :
         {static_cast<QPushButton *>(m_save), static_cast<QPushButton *>(m_saveAndTest)}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
    m_delete->setVisible(m_drafts.at(m_current).saved.has_value());
    m_kept->keeper().textChanged();
}

QString TestEventDialog::problem() const
{
    const Quotas &quotas = m_services.catalogs.profile.quotas;
    for (const QString &words : {m_drafts.nameProblem(m_current), m_drafts.sizeProblem(m_current, quotas),
                                 m_drafts.countProblem(m_current, quotas)}) {
        if (!words.isEmpty())
            return words;
    }
    const auto json = m_editor->problem();
    return json ? tr("The event is not JSON yet: line %1, column %2: %3")
                      .arg(json->line)
                      .arg(json->column)
                      .arg(json->message)
                : QString();
}

void TestEventDialog::showFailure(const Error &error)
{
    m_problem->setText(errorText(error));
    m_problem->show();
}

void TestEventDialog::reject()
{
    const QStringList edited = m_drafts.edited();
    if (edited.isEmpty())
        return QDialog::reject();
    QStringList names;
    for (const QString &name : edited) {
        //: A name in a list, which What you typed for … is not saved has.
        names.append(tr("“%1”").arg(name));
    }
    //: %1 are names of test events, in quotation marks.
    const QString question = tr("What you typed for %1 is not saved.").arg(listText(names));
    auto *dialog = new ConfirmDialog(tr("Unsaved test event"), question, tr("Go on editing"), this);
    dialog->addChoice(tr("Discard"), u"discardButton"_s, [this] {
        m_kept->keeper().forget();
        QDialog::reject();
    });
    dialog->open();
}

bool TestEventDialog::focusNextPrevChild(bool next)
{
    return focusNextAsLaidOut(this, next);
}

} // namespace lambdesk
