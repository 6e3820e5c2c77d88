// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the dialog Input test event and where they stand.
#include "testeventdialog.h"

#include <editor/codeeditor.h>
#include <editor/jsoneditor.h>
#include <ui/drafts/draftline.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/command.h>
#include <ui/widgets/formrow.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

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
    m_delete->setFlush(); // whichever is the first
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

} // namespace lambdesk
