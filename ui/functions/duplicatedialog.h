// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>
#include <ui/widgets/formdialog.h>

class QLineEdit;

namespace lambdesk
{

class FormRow;
class PrimaryButton;
struct Services;

/// Asks for the copy's name and makes the copy.
class DuplicateDialog final : public FormDialog
{
    Q_OBJECT
public:
    DuplicateDialog(const Services &services, const FunctionName &source, QWidget *parent);

Q_SIGNALS:
    void duplicated(const lambdesk::FunctionName &copy);

private:
    void setupContents();
    void checkName();
    void duplicate();

    const Services &m_services;
    FunctionName m_source;
    QLineEdit *m_name;
    FormRow *m_row;
    PrimaryButton *m_duplicate;
};

} // namespace lambdesk
