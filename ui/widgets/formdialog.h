// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;

namespace lambdesk
{

class FormPage;
class LinkButton;
class PrimaryButton;

/// A dialog that asks for something and then does it: a heading, what it asks for, and a foot with Cancel and
/// the button that does it, which stay in sight. `open()` it; it deletes itself.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// As large as its contents, as far as the screen has room.
    void setVisible(bool visible) override;

protected:
    bool focusNextPrevChild(bool next) override;
    FormDialog(const QString &objectName, const QString &title, QWidget *parent);

    /// A paragraph of plain text.
    QLabel *makeWords(const QString &text);
    /// Below each other, and scrolled where they have no room, unless one of them scrolls itself. Call it
    /// once, after the fields are made: Tab goes from them to the foot. Answers its Cancel.
    LinkButton *setContents(const QList<QWidget *> &parts, PrimaryButton *action);

private:
    FormPage *m_page = nullptr;
};

} // namespace lambdesk
