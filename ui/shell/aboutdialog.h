// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace lambdesk
{

/// What this is, its version, its licence and where its data are. Deletes itself.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `platform` is the title of the platform profile.
    AboutDialog(const QString &platform, const QString &workspaceFolder, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeFacts(const QList<QPair<QString, QString>> &facts);
};

} // namespace lambdesk
