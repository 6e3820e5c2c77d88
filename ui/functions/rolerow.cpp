// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolerow.h"

#include <ui/languages/datatext.h>

#include <QComboBox>

#include <algorithm>

namespace lambdesk
{

RoleRow::RoleRow(const QList<Role> &roles, QWidget *parent)
    : FormRow(tr("Role*"), new QComboBox(parent), parent)
    , m_roles(roles)
    , m_choice(static_cast<QComboBox *>(field()))
{
    m_choice->setObjectName(QStringLiteral("functionRole"));
    setHelp(tr("What the function may do with other services while it runs. Choose the role that allows "
               "what the code needs and no more."));
    for (const Role &role : m_roles) {
        m_choice->addItem(role.name, role.name);
        m_choice->setItemData(m_choice->count() - 1, translated(DataText::Role, role.description),
                              Qt::ToolTipRole);
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showRole();
        Q_EMIT edited();
    });
    showRole();
}

QString RoleRow::role() const
{
    return m_choice->currentData().toString();
}

void RoleRow::setRole(const QString &name)
{
    int row = m_choice->findData(name);
    if (row < 0 && !name.isEmpty()) {
        row = m_choice->count();
        m_choice->addItem(name, name);
    }
    m_choice->setCurrentIndex(row);
    for (int other = m_choice->count() - 1; other >= int(m_roles.size()); --other) {
        if (other != row)
            m_choice->removeItem(other);
    }
}

void RoleRow::showRole()
{
    const auto role = std::find_if(m_roles.cbegin(), m_roles.cend(),
                                   [name = this->role()](const Role &each) { return each.name == name; });
    if (this->role().isEmpty())
        setHint(QString());
    else if (role == m_roles.cend())
        setHint(tr("Lambdesk doesn't know what this role allows."));
    else
        setHint(tr("Allows: %1").arg(translated(DataText::Role, role->allows).join(u" · ")));
}

} // namespace lambdesk
