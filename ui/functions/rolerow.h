// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/iam/role.h>
#include <ui/widgets/formrow.h>

#include <QList>

class QComboBox;

namespace lambdesk
{

/// The Role field: below it stands what the role that is chosen allows.
class RoleRow final : public FormRow
{
    Q_OBJECT
public:
    /// `roles` outlive it.
    explicit RoleRow(const QList<Role> &roles, QWidget *parent = nullptr);

    /// Its name.
    QString role() const;
    /// One that isn't among them, as programs give to functions, is offered while it is set.
    void setRole(const QString &name);

Q_SIGNALS:
    void edited();

private:
    void showRole();

    const QList<Role> &m_roles;
    QComboBox *m_choice; ///< after the roles, perhaps one that isn't among them
};

} // namespace lambdesk
