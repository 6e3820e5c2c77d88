// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace lambdesk
{

/// What the buttons share: Enter presses the one that has the focus, as Space does, in dialogs and on pages
/// alike. (Qt's own does so in dialogs only, and there presses the default one instead of this.)
class Button : public QPushButton
{
    Q_OBJECT
protected:
    Button(const QString &text, QWidget *parent);
    void keyPressEvent(QKeyEvent *event) override;
};

/// The blue button: what a page is there for.
class PrimaryButton : public Button
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The grey button. With a menu it shows a caret.
class SecondaryButton : public Button
{
    Q_OBJECT
public:
    explicit SecondaryButton(const QString &text, QWidget *parent = nullptr);
    void setMenu(QMenu *menu);

private:
    void noticePointer();
};

/// Blue text that is a button, as the console's Cancel.
class LinkButton : public Button
{
    Q_OBJECT
public:
    /// What is left of its text, as in the style sheet: border and padding.
    static int inset();

    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    /// Its text begins where the text above and below it does.
    void setFlush();
};

} // namespace lambdesk
