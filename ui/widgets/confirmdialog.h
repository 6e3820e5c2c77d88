// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace lambdesk
{

/// Asks before something is done, naming the thing. Never blocks: `open()` it; it deletes itself. Esc is
/// Cancel.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The confirming button is labelled `action`, as the verb it is (`Delete`), and is the default.
    ConfirmDialog(const QString &title, const QString &text, const QString &action, QWidget *parent);

    /// A grey button between Cancel and the confirming one (`Discard`).
    void addChoice(const QString &label, const QString &objectName, std::function<void()> chosen);
    /// What is asked for can't be undone: Cancel has the focus and is the default, so that a stray Enter
    /// destroys nothing.
    void preferCancel();
    /// Called when the confirming button is pressed.
    void onConfirmed(std::function<void()> confirmed);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QPushButton *m_cancel;
    QHBoxLayout *m_buttons;
};

} // namespace lambdesk
