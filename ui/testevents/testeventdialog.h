// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventdrafts.h"

#include <model/functions/blueprint.h>

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace lambdesk
{

class DraftLine;
class FormRow;
class JsonEditor;
class LinkButton;
class PrimaryButton;
class SecondaryButton;
struct Services;

/// Input test event: the named events of a function, their templates and their JSON. `open()` it; it deletes
/// itself. Text that isn't saved is never thrown away without asking.
class TestEventDialog final : public QDialog
{
    Q_OBJECT
public:
    TestEventDialog(const Services &services, const FunctionName &function, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    /// Save and test was pressed, and the event is saved and selected.
    void testRequested(const lambdesk::TestEvent &event);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void setupContents();
    void setupFields(QVBoxLayout *column);
    void setupButtons(QVBoxLayout *column);
    void connectFields();
    DraftLine *makeDraftLine();

    void load();
    void takeEvents(const TestEventService::Events &events);
    void fillEventChooser();
    void chooseEvent(int index);
    void chooseTemplate(int index);
    void showTemplateOf(const QByteArray &body);
    void textEdited();
    void nameEdited(const QString &name);
    void checkDraft();
    QString problem() const;

    void save(bool thenTest);
    void removeOldName(const TestEvent &event, const QString &oldName, bool thenTest);
    /// `oldName`: that it was saved under before; empty for a new one.
    void saved(const TestEvent &event, const QString &oldName, bool thenTest);
    void askToDelete();
    void removeEvent(const QString &name);
    void showFailure(const Error &error);

    const Services &m_services;
    FunctionName m_function;
    QList<EventTemplate> m_samples;
    EventDrafts m_drafts;
    int m_current = 0;
    bool m_setting = false;
    bool m_busy = false;
    bool m_loaded = false;
    std::optional<bool> m_saveWanted; ///< pressed before the saved events were there; with test or without

    DraftLine *m_kept;
    QComboBox *m_chooser;
    QLineEdit *m_name;
    QComboBox *m_template;
    JsonEditor *m_editor;
    FormRow *m_nameRow = nullptr;
    QLabel *m_problem;
    LinkButton *m_delete;
    LinkButton *m_format;
    SecondaryButton *m_save;
    PrimaryButton *m_saveAndTest;
};

} // namespace lambdesk
