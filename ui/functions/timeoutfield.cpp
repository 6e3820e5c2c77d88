// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeoutfield.h"

#include <ui/style/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace lambdesk
{

namespace
{

QLineEdit *numberBox(const QString &accessibleName, const QString &objectName, QWidget *parent)
{
    auto *box = new QLineEdit(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setMaxLength(6);
    box->setFixedWidth(Theme::current().px(56));
    return box;
}

QLabel *unit(const QString &text, QLineEdit *box, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::current().boldFont);
    label->setBuddy(box);
    return label;
}

} // namespace

TimeoutField::TimeoutField(QWidget *parent)
    : QWidget(parent)
    , m_minutes(numberBox(tr("Timeout min"), QStringLiteral("timeoutMinutes"), this))
    , m_seconds(numberBox(tr("Timeout sec"), QStringLiteral("timeoutSeconds"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().spaceSmall);
    row->addWidget(m_minutes);
    row->addWidget(unit(tr("min"), m_minutes, this));
    row->addWidget(m_seconds);
    row->addWidget(unit(tr("sec"), m_seconds, this));
    row->addStretch(1);
    setFocusProxy(m_minutes);
    connect(m_minutes, &QLineEdit::textChanged, this, &TimeoutField::timeoutChanged);
    connect(m_seconds, &QLineEdit::textChanged, this, &TimeoutField::timeoutChanged);
}

void TimeoutField::setTimeout(const QString &minutes, const QString &seconds)
{
    m_minutes->setText(minutes);
    m_seconds->setText(seconds);
}

QString TimeoutField::minutes() const
{
    return m_minutes->text();
}

QString TimeoutField::seconds() const
{
    return m_seconds->text();
}

} // namespace lambdesk
