// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferfiles.h"

#include <ui/widgets/filedialog.h>

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

struct TransferFilesText {
    Q_DECLARE_TR_FUNCTIONS(TransferFiles)
};

QFileDialog *exportedFileDialog(const QString &objectName, const QString &title, QWidget *parent,
                                QObject *context, FileChosen chosen)
{
    auto *dialog = makeFileDialog(
        objectName, title, TransferFilesText::tr("Exported workspaces (*.zip);;All files (*)"), parent);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    return dialog;
}

} // namespace

QString exportedFileStart()
{
    return u"lambdesk-workspace-"_s;
}

void saveWorkspaceDialog(QWidget *parent, QObject *context, FileChosen chosen)
{
    auto *dialog = exportedFileDialog(u"exportFileDialog"_s, TransferFilesText::tr("Export workspace"),
                                      parent, context, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(exportedFileStart() + QDate::currentDate().toString(Qt::ISODate) + u".zip"_s);
    dialog->open();
}

void openWorkspaceDialog(QWidget *parent, QObject *context, FileChosen chosen)
{
    auto *dialog = exportedFileDialog(u"importFileDialog"_s, TransferFilesText::tr("Import workspace"),
                                      parent, context, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

} // namespace lambdesk
