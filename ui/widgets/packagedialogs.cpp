// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagedialogs.h"

#include "keepsetting.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace lambdesk
{

namespace
{

const QString folderKey = QStringLiteral("upload/folder");

struct PackageDialogsText {
    Q_DECLARE_TR_FUNCTIONS(PackageDialogs)
};

QFileDialog *dialogIn(QWidget *parent, const QString &title, const QString &filter, QObject *context,
                      FileChosen chosen)
{
    auto *dialog =
        new QFileDialog(parent, title, QSettings().value(folderKey, QDir::homePath()).toString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, context,
                     [chosen = std::move(chosen)](const QString &path) {
                         keepSetting(folderKey, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    return dialog;
}

} // namespace

void openPackageDialog(QWidget *parent, QObject *context, FileChosen chosen)
{
    auto *dialog = dialogIn(
        parent, PackageDialogsText::tr("Upload a .ZIP file"),
        PackageDialogsText::tr("Packages and code (*.zip *.jar *.js *.mjs *.cjs *.py);;All files (*)"),
        context, std::move(chosen));
    dialog->setObjectName(QStringLiteral("uploadDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, PackageDialogsText::tr("Upload"));
    dialog->open();
}

void savePackageDialog(QWidget *parent, QObject *context, const QString &name, FileChosen chosen)
{
    auto *dialog = dialogIn(parent, PackageDialogsText::tr("Download code"),
                            PackageDialogsText::tr("Packages (*.zip)"), context, std::move(chosen));
    dialog->setObjectName(QStringLiteral("downloadDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(name);
    dialog->open();
}

} // namespace lambdesk
