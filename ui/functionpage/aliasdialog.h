// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/alias.h>
#include <model/functions/function.h>
#include <ui/services.h>
#include <ui/widgets/formdialog.h>

#include <QList>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lambdesk
{

class FormRow;
class PrimaryButton;

/// Asks what an alias is to name, and creates it.
class AliasDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `versions` is what there is to choose from, `$LATEST` first, then oldest first.
    AliasDialog(const Services &services, const FunctionName &function, const QList<Function> &versions,
                QWidget *parent);

Q_SIGNALS:
    void created(const lambdesk::Alias &alias);

private:
    void setupFields(const QList<Function> &versions);
    void setupRows();
    void check();
    /// What the fields say; the first problem is shown at its field.
    std::optional<Alias> alias();
    Result<AliasName> name() const;
    void create();

    Services m_services;
    FunctionName m_function;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QComboBox *m_version;
    QComboBox *m_second;
    QSpinBox *m_weight;
    PrimaryButton *m_create;
    FormRow *m_nameRow = nullptr;
    FormRow *m_descriptionRow = nullptr;
    FormRow *m_versionRow = nullptr;
    FormRow *m_secondRow = nullptr;
    FormRow *m_weightRow = nullptr;
};

} // namespace lambdesk
