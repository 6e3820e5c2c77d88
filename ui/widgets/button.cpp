// SPDX-License-Identifier: GPL-3.0-or-later
#include "button.h"

namespace lambdesk
{

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

SecondaryButton::SecondaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
}

void SecondaryButton::setMenu(QMenu *menu)
{
    QPushButton::setMenu(menu);
    setProperty("hasMenu", menu != nullptr);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

} // namespace lambdesk
