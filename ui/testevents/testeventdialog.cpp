// SPDX-License-Identifier: GPL-3.0-or-later
#include "testeventdialog.h"

#include "eventsamples.h"
#include "keptevents.h"

#include <editor/codeeditor.h>
#include <editor/jsoneditor.h>
#include <model/core/async.h>
#include <model/core/jsontext.h>
#include <model/engine/engine.h>
#include <ui/drafts/draftline.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/command.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/taborder.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScreen>
#include <QVBoxLayout>

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
    , m_problem(new QLabel(this))
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

void TestEventDialog::setupContents()
{
    const Theme &theme = Theme::current();
    auto *heading = new QLabel(windowTitle(), this);
    heading->setFont(theme.sectionFont);
    auto *gist = new QLabel(
        tr("Enter the event to test your function with. It is kept with the function; you can change "
           "it at any time under Actions, Configure test event."),
        this);
    gist->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(heading);
    column->addWidget(gist);
    column->addWidget(m_kept);
    setupFields(column);
    setupButtons(column);
    resize(QSize(theme.px(760), theme.px(620))
               .boundedTo(screen()->availableSize() - QSize(0, theme.spaceLarge * 2)));
}

void TestEventDialog::setupFields(QVBoxLayout *column)
{
    m_chooser->setObjectName(u"eventChooser"_s);
    m_name->setObjectName(u"eventName"_s);
    m_template->setObjectName(u"eventTemplate"_s);
    m_template->setPlaceholderText(tr("Choose a template"));
    for (const EventTemplate &sample : std::as_const(m_samples))
        m_template->addItem(sample.name);
    m_editor->setObjectName(u"eventEditor"_s);
    m_editor->editor()->setObjectName(u"eventText"_s);
    m_editor->editor()->setAccessibleName(tr("Test event"));
    m_editor->editor()->setSyntax(CodeEditor::Syntax::Json);
    m_editor->setMinimumHeight(qMin(Theme::current().px(220), screen()->availableSize().height() / 4));
    m_problem->setObjectName(u"eventProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("severity", u"error"_s);
    m_problem->hide();

    m_nameRow = new FormRow(tr("Event name"), m_name, this);
    column->addWidget(new FormRow(tr("Saved test events"), m_chooser, this));
    column->addWidget(m_nameRow);
    column->addWidget(new FormRow(tr("Sample event template"), m_template, this));
    column->addWidget(m_editor, 1);
    column->addWidget(m_problem);
}

void TestEventDialog::setupButtons(QVBoxLayout *column)
{
    auto *cancel = new LinkButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    connect(cancel, &QPushButton::clicked, this, &TestEventDialog::reject);
    m_delete->setObjectName(u"deleteEventButton"_s);
    m_format->setObjectName(u"formatButton"_s);
    m_format->setFlush();
    m_format->setToolTip(tr("Lay the JSON out, one member a line"));
    m_save->setObjectName(u"saveButton"_s);
    m_saveAndTest->setObjectName(u"saveAndTestButton"_s);
    m_saveAndTest->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::current().spaceSmall);
    buttons->addWidget(m_delete);
    buttons->addWidget(m_format);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    buttons->addWidget(m_saveAndTest);
    column->addLayout(buttons);
}

void TestEventDialog::connectFields()
{
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_setting && index >= 0)
            chooseEvent(index);
    });
    // Both: activated() also comes for the template that is current already, currentIndexChanged() also when
    // the choice is made over the accessibility bus.
    connect(m_template, &QComboBox::activated, this, &TestEventDialog::chooseTemplate);
    connect(m_template, &QComboBox::currentIndexChanged, this, &TestEventDialog::chooseTemplate);
    connect(m_name, &QLineEdit::textEdited, this, &TestEventDialog::nameEdited);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_setting && name != m_drafts.at(m_current).name)
            nameEdited(name);
    });
    connect(m_editor->editor(), &QsciScintilla::textChanged, this, &TestEventDialog::textEdited);
    connect(m_editor, &JsonEditor::validityChanged, this, &TestEventDialog::checkDraft);
    connect(m_delete, &QPushButton::clicked, this, &TestEventDialog::askToDelete);
    connect(m_format, &QPushButton::clicked, m_editor, &JsonEditor::format);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_editor->editor(), &CodeEditor::saveRequested, m_save, &QPushButton::click);
    // Enter alone is a new line in the editor.
    connect(addCommand(this, u"saveAndTestCommand"_s, m_saveAndTest->text(),
                       {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}),
            &QAction::triggered, m_saveAndTest, &QPushButton::click);
    connect(m_saveAndTest, &QPushButton::clicked, this, [this] { save(true); });
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
        return restored.isWhole;
    };
    return new DraftLine(
        m_services.drafts,
        {{[this] { return !m_drafts.edited().isEmpty(); },
          [this] { return DraftText{[drafts = m_drafts] { return encodedEdits(drafts); }}; }},
         judge,
         restore,
         //: %1 is a time
         tr("Unsaved changes of %1 were kept.")},
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
    if (m_editor->isValid())
        return {};
    const auto json = findJsonProblem(m_drafts.at(m_current).body);
    return json ? tr("The event is not JSON yet: line %1, column %2: %3")
                      .arg(json->line)
                      .arg(json->column)
                      .arg(json->message)
                : QString();
}

void TestEventDialog::save(bool thenTest)
{
    checkDraft();
    if (m_busy || !problem().isEmpty())
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
                  m_busy = false;
                  if (!events)
                      showFailure(events.error());
                  else if (!oldName.isEmpty() && oldName != event.name)
                      removeOldName(event, oldName, thenTest);
                  else
                      saved(event, oldName, thenTest);
              });
}

void TestEventDialog::removeOldName(const TestEvent &event, const QString &oldName, bool thenTest)
{
    whenReady(m_services.testEvents.remove(m_function, oldName), this,
              [this, event, oldName, thenTest](const Result<TestEventService::Events> &events) {
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

void TestEventDialog::showFailure(const Error &error)
{
    m_problem->setText(error.detail.isEmpty() ? error.message : error.message + u'\n' + error.detail);
    m_problem->show();
}

void TestEventDialog::reject()
{
    const QStringList names = m_drafts.edited();
    if (names.isEmpty())
        return QDialog::reject();
    auto *dialog = new ConfirmDialog(tr("Unsaved test event"),
                                     tr("What you typed for “%1” is not saved.").arg(names.join(u"”, “"_s)),
                                     tr("Go on editing"), this);
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
