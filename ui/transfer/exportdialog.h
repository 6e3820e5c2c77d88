// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>
#include <model/transfer/transferchoice.h>
#include <ui/widgets/formdialog.h>

#include <QFutureWatcher>

#include <optional>

class QCheckBox;
class QListWidget;

namespace lambdesk
{

class FormRow;
class LinkButton;
class PrimaryButton;
class WorkLine;
struct Services;

/// Asks what of the workspace is exported and where to, and exports it.
class ExportDialog final : public FormDialog
{
    Q_OBJECT
public:
    ExportDialog(const Services &services, QWidget *parent);
    ~ExportDialog() override;

    /// Exports what is chosen to that file.
    void exportTo(const QString &file);
    /// While it exports, ends that and stays open.
    void reject() override;

Q_SIGNALS:
    void exported(const lambdesk::ExportedWorkspace &exported);

private:
    QWidget *makeFields();
    QWidget *makeFunctions();
    QCheckBox *makeBox(const QString &text, const QString &objectName);
    void setupTabOrder();
    void showFunctions(const QList<Function> &functions);
    void check();
    void askForFile();
    void takeExported();
    void setExporting(bool exporting);
    ExportChoice choice() const;

    const Services &m_services;
    QCheckBox *m_all;
    QListWidget *m_functions;
    QCheckBox *m_testEvents;
    QCheckBox *m_versions;
    QCheckBox *m_layers;
    QCheckBox *m_values;
    FormRow *m_functionsRow = nullptr;
    FormRow *m_valuesRow = nullptr;
    WorkLine *m_work;
    PrimaryButton *m_export;
    LinkButton *m_cancel = nullptr;
    QWidget *m_fields;
    QFutureWatcher<Result<ExportedWorkspace>> m_exporting;
    QString m_file;
    std::optional<ExportedWorkspace> m_exported; ///< what the service has told of
    bool m_isExporting = false;
};

} // namespace lambdesk
