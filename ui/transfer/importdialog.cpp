// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "workline.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/platform/runtimeservice.h>
#include <model/transfer/transferservice.h>
#include <ui/functions/takennames.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/errortext.h>
#include <ui/widgets/formrow.h>

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int dialogWidth = 820;

QList<FunctionName> replacedBy(const QList<ImportChoice> &choices)
{
    QList<FunctionName> replaced;
    for (const ImportChoice &choice : choices) {
        if (choice.replaces)
            replaced.append(choice.name);
    }
    return replaced;
}

} // namespace

ImportDialog::ImportDialog(const Services &services, const QString &file, QWidget *parent)
    : FormDialog(u"importWorkspaceDialog"_s, tr("Import workspace"), parent)
    , m_services(services)
    , m_taken(new TakenNames(services.functions, this))
    , m_model(new ImportModel(this))
    , m_facts(makeWords({}))
    , m_table(new DataTable(tr("Functions in the file"), this))
    , m_decision(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_notes(makeWords({}))
    , m_summary(makeWords({}))
    , m_work(new WorkLine(tr("Import"), this))
    , m_import(new PrimaryButton(tr("Import"), this))
{
    setMinimumWidth(widthOnScreen(*this, Theme::current().px(dialogWidth)));
    setupTable();
    setupFields();
    setupContents();
    m_work->follow(m_opening);
    m_work->follow(m_importing);
    connect(&m_opening, &QFutureWatcherBase::finished, this, &ImportDialog::takePreview);
    connect(&m_importing, &QFutureWatcherBase::finished, this, &ImportDialog::takeImported);
    connect(&services.transfer, &TransferService::imported, this,
            [this](const QString &id, const ImportedWorkspace &imported) {
                if (id == m_id)
                    m_imported = imported;
            });
    connect(m_model, &ImportModel::decided, this, &ImportDialog::showDecision);
    connect(m_taken, &TakenNames::changed, this, &ImportDialog::showDecision);
    whenReady(services.runtimes.runtimes(), this, [this](const Result<QList<Runtime>> &runtimes) {
        if (runtimes)
            m_model->setRuntimes(*runtimes);
    });
    m_work->begin(tr("Reading %1 …").arg(QFileInfo(file).fileName()));
    showSelection();
    m_cancel->setFocus();
    m_opening.setFuture(services.transfer.open(file));
}

ImportDialog::~ImportDialog()
{
    m_opening.disconnect(this);
    m_importing.disconnect(this);
    m_opening.cancel();
    m_importing.cancel();
    const auto opening = m_opening.future();
    if (m_id.isEmpty() && opening.resultCount() > 0 && opening.result())
        m_id = opening.result()->id; // it came, and wasn't taken yet
    if (!m_id.isEmpty())
        m_services.transfer.close(m_id);
}

void ImportDialog::setupTable()
{
    m_table->setObjectName(u"importFunctions"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportDialog::showSelection);
}

void ImportDialog::setupFields()
{
    m_facts->setObjectName(u"importFacts"_s);
    m_notes->setObjectName(u"importNotes"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_decision->setObjectName(u"importDecision"_s);
    m_name->setObjectName(u"importName"_s);
    m_import->setObjectName(u"importButton"_s);
    for (const Decision decision : {Decision::LeaveOut, Decision::Take, Decision::Rename})
        m_decision->addItem(QString(), int(decision));
    connect(m_decision, &QComboBox::activated, this, &ImportDialog::decide);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (const auto rows = usableRows(); rows.size() == 1)
            m_model->setNewName(rows.constFirst(), name.trimmed());
    });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::setupContents()
{
    m_decisionRow = new FormRow(tr("What happens"), m_decision, this, FormRow::Width::Full);
    m_nameRow = new FormRow(tr("New name*"), m_name, this, FormRow::Width::Full);
    m_cancel =
        setContents({m_facts, m_table, m_decisionRow, m_nameRow, m_notes, m_summary, m_work}, m_import);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_table, 10); // and not the room below it
    setTabOrder(m_table, m_decision);
    setTabOrder(m_decision, m_name);
    setTabOrder(m_name, m_cancel);
    setTabOrder(m_cancel, m_import);
}

void ImportDialog::takePreview()
{
    const auto opening = m_opening.future();
    m_work->end();
    if (opening.resultCount() == 0)
        return;
    const Result<TransferPreview> preview = opening.result();
    if (!preview)
        return showError(preview.error());
    m_id = preview->id;
    const QString name = QFileInfo(preview->file).fileName();
    const PlatformProfile &profile = m_services.catalogs.profile;
    m_facts->setText(preview->profile == profile.id
                         ? tr("%1, exported by Lambdesk %2.").arg(name, preview->program)
                         //: %3 and %4 are names of platform profiles
                         : tr("%1, exported by Lambdesk %2 with the profile %3; this window has %4.")
                               .arg(name, preview->program, preview->profile, profile.id));
    m_model->setItems(preview->items, profile.quotas,
                      [this](const QString &wanted) { return m_taken->contains(wanted); });
    for (const int column : {ImportModel::Name, ImportModel::Runtime, ImportModel::Parts})
        m_table->resizeColumnToContents(column);
    m_table->selectRow(0);
    m_table->setFocus();
}

QList<int> ImportDialog::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<int> ImportDialog::usableRows() const
{
    QList<int> rows = selectedRows();
    rows.removeIf([this](int row) { return !m_model->isUsable(row); });
    return rows;
}

void ImportDialog::showSelection()
{
    const auto rows = usableRows();
    const auto clashes =
        std::count_if(rows.cbegin(), rows.cend(), [this](int row) { return m_model->item(row).isTaken; });
    const bool allClash = clashes > 0 && clashes == rows.size();
    m_decision->setItemText(0, allClash       ? tr("Keep mine")
                               : clashes == 0 ? tr("Leave out")
                                              : tr("Keep mine, leave out the others"));
    m_decision->setItemText(1, allClash       ? tr("Replace mine")
                               : clashes == 0 ? tr("Import")
                                              : tr("Replace mine, import the others"));
    m_decision->setItemText(2, tr("Import under another name"));
    showDecision();
}

void ImportDialog::showDecision()
{
    const auto rows = usableRows();
    const bool isOne = rows.size() == 1;
    m_decision->setEnabled(!rows.isEmpty() && !m_isImporting);
    if (!rows.isEmpty()) {
        const auto decision = m_model->decision(rows.constFirst());
        const bool agree = std::all_of(rows.cbegin(), rows.cend(), [this, decision](int row) {
            return m_model->decision(row) == decision;
        });
        const QSignalBlocker quiet(m_decision);
        m_decision->setCurrentIndex(agree ? m_decision->findData(int(decision)) : -1);
    }
    const bool isRenamed = isOne && m_model->decision(rows.constFirst()) == Decision::Rename;
    m_nameRow->setVisible(isRenamed);
    if (isRenamed && m_name->text().trimmed() != m_model->newName(rows.constFirst()))
        m_name->setText(m_model->newName(rows.constFirst()));
    m_nameRow->setError(isRenamed ? m_model->nameProblem(rows.constFirst()) : QString());
    const auto selected = selectedRows();
    m_notes->setText(selected.size() == 1 ? m_model->notes(selected.constFirst()) : QString());
    m_notes->setVisible(!m_notes->text().isEmpty());
    const auto choices = m_model->choices();
    m_import->setEnabled(choices && !choices->isEmpty() && !m_id.isEmpty() && !m_isImporting);
    if (m_id.isEmpty())
        m_summary->clear();
    else if (!choices)
        m_summary->setText(tr("A new name is not valid yet, or is used twice: see the functions above."));
    else
        m_summary->setText(tr("%n function(s) will be imported.", nullptr, int(choices->size())));
}

void ImportDialog::decide()
{
    const auto decision = Decision(m_decision->currentData().toInt());
    m_model->decide(usableRows(), decision);
    if (decision == Decision::Rename && m_nameRow->isVisible()) {
        m_name->setFocus();
        m_name->selectAll();
    }
}

void ImportDialog::import()
{
    const auto choices = m_model->choices();
    if (!choices || choices->isEmpty())
        return;
    m_question(replacedBy(*choices), [dialog = QPointer(this), choices = *choices] {
        if (dialog && dialog->isVisible() && !dialog->m_isImporting)
            dialog->begin(choices);
    });
}

void ImportDialog::begin(const QList<ImportChoice> &choices)
{
    setBusy(true);
    m_replacing = replacedBy(choices);
    m_work->begin(tr("Importing …"));
    Q_EMIT replacingBegun(m_replacing);
    m_importing.setFuture(m_services.transfer.import(m_id, choices));
}

void ImportDialog::takeImported()
{
    const auto importing = m_importing.future();
    setBusy(false);
    Q_EMIT replacingEnded(m_replacing);
    // The service has told of it before, also when it was cancelled too late for a result.
    if (m_imported) {
        Q_EMIT imported(*m_imported);
        return accept();
    }
    if (importing.resultCount() == 0)
        return m_work->showWarning(tr("The import was cancelled. Nothing was imported."));
    if (const Result<ImportedWorkspace> result = importing.result(); !result)
        showError(result.error());
}

void ImportDialog::showError(const Error &error)
{
    m_work->showError(errorText(error));
}

void ImportDialog::setBusy(bool busy)
{
    m_isImporting = busy;
    m_table->setEnabled(!busy);
    m_name->setEnabled(!busy);
    m_cancel->setAccessibleName(busy ? tr("Cancel the import") : tr("Cancel"));
    if (busy)
        m_cancel->setFocus();
    showDecision();
}

void ImportDialog::reject()
{
    if (m_isImporting)
        m_importing.cancel();
    else
        QDialog::reject();
}

} // namespace lambdesk
