// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagedialogs.h"

#include "filedialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace lambdesk
{

namespace
{

struct PackageDialogsText {
    Q_DECLARE_TR_FUNCTIONS(PackageDialogs)
};

} // namespace

void openPackageDialog(QWidget *parent, QObject *context, FileChosen chosen)
{
    auto *dialog = makeFileDialog(
        QStringLiteral("uploadDialog"), PackageDialogsText::tr("Upload a .ZIP file"),
        PackageDialogsText::tr("Packages and code (*.zip *.jar *.js *.mjs *.cjs *.py);;All files (*)"),
        parent);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, PackageDialogsText::tr("Upload"));
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
}

void openFolderDialog(QWidget *parent, QObject *context, FileChosen chosen)
{
    auto *dialog =
        makeFolderDialog(QStringLiteral("openFolderDialog"), PackageDialogsText::tr("Open a folder"),
                         PackageDialogsText::tr("Open"), parent);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
}

void savePackageDialog(QWidget *parent, QObject *context, const QString &name, FileChosen chosen)
{
    auto *dialog = makeFileDialog(QStringLiteral("downloadDialog"), PackageDialogsText::tr("Download code"),
                                  PackageDialogsText::tr("Packages (*.zip)"), parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
}

} // namespace lambdesk
