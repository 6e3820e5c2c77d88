// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>
#include <ui/services.h>
#include <ui/widgets/formdialog.h>

class QLineEdit;

namespace lambdesk
{

class FormRow;
class PrimaryButton;

/// Asks for a description and publishes the function as it is saved.
class PublishDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `expectedRevision` is that of the function which the user looks at; empty: any.
    PublishDialog(const Services &services, const FunctionName &function, const QString &expectedRevision,
                  QWidget *parent);

Q_SIGNALS:
    void published(const lambdesk::Function &version);
    /// Nothing has changed since this version was published.
    void unchanged(const lambdesk::Function &version);

private:
    void setupContents();
    void publish();
    void take(const Function &version);

    Services m_services;
    FunctionName m_function;
    QString m_expectedRevision;
    QString m_newest; ///< number of the version that has been published meanwhile
    QLineEdit *m_description;
    FormRow *m_row;
    PrimaryButton *m_publish;
};

} // namespace lambdesk
