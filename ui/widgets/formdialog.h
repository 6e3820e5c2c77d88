// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;

namespace lambdesk
{

class LinkButton;
class PrimaryButton;

/// A dialog that asks for something and then does it: a heading, what it asks for, and a foot with Cancel and
/// the button that does it. `open()` it; it deletes itself.
class FormDialog : public QDialog
{
    Q_OBJECT
protected:
    bool focusNextPrevChild(bool next) override;
    FormDialog(const QString &objectName, const QString &title, QWidget *parent);

    /// A paragraph of plain text.
    QLabel *makeWords(const QString &text);
    /// Below each other. Call it once, after the fields are made: Tab goes from them to the foot. Answers its
    /// Cancel.
    LinkButton *setContents(const QList<QWidget *> &parts, PrimaryButton *action);
};

} // namespace lambdesk
