// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <ui/widgets/formdialog.h>

#include <QFuture>

#include <functional>

class QLineEdit;

namespace lambdesk
{

class FormRow;
class PrimaryButton;

/// Asks for a name and makes the thing of that name; what is wrong with it is said below the field.
class LogNameDialog final : public FormDialog
{
    Q_OBJECT
public:
    using Create = std::function<QFuture<Result<void>>(const QString &name)>;

    LogNameDialog(const QString &title, const QString &label, const QString &hint, Create create,
                  QWidget *parent);

Q_SIGNALS:
    void created(const QString &name);

private:
    void create();

    Create m_create;
    QLineEdit *m_name;
    FormRow *m_row;
    PrimaryButton *m_button;
};

} // namespace lambdesk
