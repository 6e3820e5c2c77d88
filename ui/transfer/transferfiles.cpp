// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferfiles.h"

#include <ui/widgets/keepsetting.h>

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

const QString folderKey = QStringLiteral("transfer/folder");

struct TransferFilesText {
    Q_DECLARE_TR_FUNCTIONS(TransferFiles)
};

QFileDialog *dialogIn(QWidget *parent, const QString &title, QObject *context, FileChosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, QSettings().value(folderKey, QDir::homePath()).toString(),
                                   TransferFilesText::tr("Exported workspaces (*.zip);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, context,
                     [chosen = std::move(chosen)](const QString &path) {
                         keepSetting(folderKey, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    return dialog;
}

} // namespace

QString exportedFileStart()
{
    return u"lambdesk-workspace-"_s;
}

void saveWorkspaceDialog(QWidget *parent, QObject *context, FileChosen chosen)
{
    auto *dialog = dialogIn(parent, TransferFilesText::tr("Export workspace"), context, std::move(chosen));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(exportedFileStart() + QDate::currentDate().toString(Qt::ISODate) + u".zip"_s);
    dialog->open();
}

void openWorkspaceDialog(QWidget *parent, QObject *context, FileChosen chosen)
{
    auto *dialog = dialogIn(parent, TransferFilesText::tr("Import workspace"), context, std::move(chosen));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

} // namespace lambdesk
