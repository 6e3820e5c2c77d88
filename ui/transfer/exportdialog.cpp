// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "transferfiles.h"
#include "workline.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/transfer/transferservice.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/errortext.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/scrollpage.h>

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{
constexpr int listHeight = 140;
}

ExportDialog::ExportDialog(const Services &services, QWidget *parent)
    : FormDialog(u"exportWorkspaceDialog"_s, tr("Export workspace"), parent)
    , m_services(services)
    , m_all(makeBox(tr("All functions"), u"exportAll"_s))
    , m_functions(new QListWidget(this))
    , m_testEvents(makeBox(tr("Test events"), u"exportTestEvents"_s))
    , m_versions(makeBox(tr("Versions and aliases"), u"exportVersions"_s))
    , m_layers(makeBox(tr("Layers that they use"), u"exportLayers"_s))
    , m_values(makeBox(tr("Values of environment variables"), u"exportValues"_s))
    , m_work(new WorkLine(tr("Export"), this))
    , m_export(new PrimaryButton(tr("Export…"), this))
    , m_fields(makeFields())
{
    const Theme &theme = Theme::current();
    setMinimumWidth(widthOnScreen(*this, theme.labelColumn + 2 * theme.fieldWidth));
    m_export->setObjectName(u"exportButton"_s);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askForFile);
    auto *page = new ScrollPage(m_fields, this);
    m_cancel = setContents({page, m_work}, m_export);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(page, 10); // and not the room below it
    setupTabOrder();
    m_work->follow(m_exporting);
    connect(&m_exporting, &QFutureWatcherBase::finished, this, &ExportDialog::takeExported);
    connect(&services.transfer, &TransferService::exported, this,
            [this](const QString &file, const ExportedWorkspace &exported) {
                if (m_isExporting && file == m_file)
                    m_exported = exported;
            });
    m_all->setFocus();
    m_export->setEnabled(false);
    whenReady(services.functions.list(), this, [this](const Result<QList<Function>> &functions) {
        if (functions)
            showFunctions(*functions);
        else
            m_work->showError(functions.error().message);
    });
}

ExportDialog::~ExportDialog()
{
    m_exporting.disconnect(this);
    m_exporting.cancel();
}

QCheckBox *ExportDialog::makeBox(const QString &text, const QString &objectName)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, &ExportDialog::check);
    return box;
}

QWidget *ExportDialog::makeFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceSmall);
    column->addWidget(makeWords(
        tr("What you choose is written to one file, to be handed on: File → Import workspace… takes "
           "it in elsewhere. Runs and logs stay here.")));
    m_functionsRow = new FormRow(tr("Functions"), makeFunctions(), fields, FormRow::Width::Full);
    column->addWidget(m_functionsRow);
    auto *parts = new QWidget(fields);
    parts->setFocusProxy(m_testEvents);
    auto *boxes = new QVBoxLayout(parts);
    boxes->setContentsMargins(0, 0, 0, 0);
    for (QCheckBox *box : {m_testEvents, m_versions, m_layers})
        boxes->addWidget(box);
    column->addWidget(new FormRow(tr("With them"), parts, fields, FormRow::Width::Full));
    m_valuesRow = new FormRow(tr("Secrets"), m_values, fields, FormRow::Width::Full);
    m_values->setAccessibleName(m_values->text()); // the row's label says less
    column->addWidget(m_valuesRow);
    column->addStretch(1);
    return fields;
}

QWidget *ExportDialog::makeFunctions()
{
    auto *functions = new QWidget(this);
    functions->setObjectName(u"exportFunctionsField"_s);
    functions->setFocusProxy(m_all);
    m_functions->setObjectName(u"exportFunctions"_s);
    m_functions->setAccessibleName(tr("Functions to export"));
    m_functions->setTabKeyNavigation(false);
    m_functions->setFixedHeight(Theme::current().px(listHeight));
    connect(m_functions, &QListWidget::itemChanged, this, &ExportDialog::check);
    auto *column = new QVBoxLayout(functions);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_all);
    column->addWidget(m_functions);
    return functions;
}

/// As one reads, from the top to the buttons.
void ExportDialog::setupTabOrder()
{
    QWidget *before = m_all;
    for (QWidget *next :
         QList<QWidget *>{m_functions, m_testEvents, m_versions, m_layers, m_values, m_cancel, m_export}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ExportDialog::showFunctions(const QList<Function> &functions)
{
    for (const Function &function : functions) {
        auto *item = new QListWidgetItem(function.configuration.name.value(), m_functions);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (functions.isEmpty())
        m_functionsRow->setHint(tr("There is no function yet that could be exported."));
    check();
}

void ExportDialog::check()
{
    if (!m_valuesRow)
        return; // the first boxes are made before it
    m_functions->setVisible(!m_all->isChecked());
    const bool isNothing = m_functions->count() == 0 || (choice().functions && choice().functions->isEmpty());
    m_functionsRow->setError(isNothing && m_functions->count() > 0 ? tr("Choose at least one function.")
                                                                   : QString());
    m_valuesRow->setWarning(m_values->isChecked()
                                ? tr("They may be passwords or keys, and whoever has the file can read them.")
                                : QString());
    m_valuesRow->setHint(m_values->isChecked()
                             ? QString()
                             : tr("The variables go along with empty values, to be filled in "
                                  "after the import."));
    m_export->setEnabled(!isNothing && !m_isExporting);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    if (!m_all->isChecked()) {
        choice.functions.emplace();
        for (int row = 0; row < m_functions->count(); ++row) {
            const auto *item = m_functions->item(row);
            const auto name = FunctionName::from(item->text(), m_services.catalogs.profile.quotas);
            if (item->checkState() == Qt::Checked && name)
                choice.functions->append(*name);
        }
    }
    choice.testEvents = m_testEvents->isChecked();
    choice.versions = m_versions->isChecked();
    choice.layers = m_layers->isChecked();
    choice.environmentValues = m_values->isChecked();
    return choice;
}

void ExportDialog::askForFile()
{
    saveWorkspaceDialog(this, this, [this](const QString &file) { exportTo(file); });
}

void ExportDialog::exportTo(const QString &file)
{
    m_file = file;
    m_exported.reset();
    setExporting(true);
    m_work->begin(tr("Exporting to %1 …").arg(QFileInfo(file).fileName()));
    m_exporting.setFuture(m_services.transfer.exportTo(file, choice()));
}

void ExportDialog::takeExported()
{
    const auto exporting = m_exporting.future();
    setExporting(false);
    // The service has told of it before, also when it was cancelled too late for a result.
    if (m_exported) {
        Q_EMIT exported(*m_exported);
        return accept();
    }
    if (exporting.resultCount() == 0)
        return m_work->showWarning(tr("The export was cancelled. Nothing was written."));
    if (const Result<ExportedWorkspace> result = exporting.result(); !result)
        m_work->showError(errorText(result.error()));
}

void ExportDialog::setExporting(bool exporting)
{
    m_isExporting = exporting;
    m_fields->setEnabled(!exporting);
    m_cancel->setAccessibleName(exporting ? tr("Cancel the export") : tr("Cancel"));
    if (exporting)
        m_cancel->setFocus();
    check();
}

void ExportDialog::reject()
{
    if (m_isExporting)
        m_exporting.cancel();
    else
        QDialog::reject();
}

} // namespace lambdesk
