// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace lambdesk
{

/// The blue button: what a page is there for.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);
};

/// The grey button. With a menu it shows a caret.
class SecondaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SecondaryButton(const QString &text, QWidget *parent = nullptr);
    void setMenu(QMenu *menu);
};

/// Blue text that is a button, as the console's Cancel.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
};

} // namespace lambdesk
