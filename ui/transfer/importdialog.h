// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importmodel.h"

#include <ui/services.h>
#include <ui/widgets/formdialog.h>

#include <QFutureWatcher>

#include <functional>
#include <optional>
#include <utility>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lambdesk
{

class DataTable;
class FormRow;
class LinkButton;
class PrimaryButton;
class TakenNames;
class WorkLine;

/// Shows what is in an exported workspace, asks what is to become of each function, and takes them in.
class ImportDialog final : public FormDialog
{
    Q_OBJECT
public:
    ImportDialog(const Services &services, const QString &file, QWidget *parent);
    ~ImportDialog() override;

    /// Asks about functions that are to be replaced, and goes on with the import when it may.
    using Question = std::function<void(const QList<FunctionName> &replaced, std::function<void()> proceed)>;
    void askBefore(Question question) { m_question = std::move(question); }

    /// While it imports, ends that and stays open.
    void reject() override;

Q_SIGNALS:
    /// The import is about to replace functions.
    void replacingBegun(const QList<lambdesk::FunctionName> &functions);
    /// It is done with them, or was given up.
    void replacingEnded(const QList<lambdesk::FunctionName> &functions);
    void imported(const lambdesk::ImportedWorkspace &imported);

private:
    using Decision = ImportModel::Decision;

    void setupTable();
    void setupFields();
    void setupContents();
    void takePreview();
    void showSelection();
    void showDecision();
    void decide();
    void import();
    void begin(const QList<ImportChoice> &choices);
    void takeImported();
    void setBusy(bool busy);
    void showError(const Error &error);
    QList<int> selectedRows() const;
    QList<int> usableRows() const;

    const Services m_services; ///< copied: who opened the dialog may go before it
    TakenNames *m_taken;
    ImportModel *m_model;
    QLabel *m_facts;
    DataTable *m_table;
    QComboBox *m_decision;
    QLineEdit *m_name;
    QLabel *m_notes;
    QLabel *m_summary;
    FormRow *m_decisionRow = nullptr;
    FormRow *m_nameRow = nullptr;
    WorkLine *m_work;
    LinkButton *m_cancel = nullptr;
    PrimaryButton *m_import;
    QFutureWatcher<Result<TransferPreview>> m_opening;
    QFutureWatcher<Result<ImportedWorkspace>> m_importing;
    QString m_id; ///< of the preview; empty until it is there
    Question m_question = [](const auto &, const auto &proceed) { proceed(); };
    QList<FunctionName> m_replacing; ///< by the import that is under way
    bool m_isImporting = false;
    std::optional<ImportedWorkspace> m_imported;
};

} // namespace lambdesk
