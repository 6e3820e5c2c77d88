// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedialog.h"

#include <model/preferences/keepsetting.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace lambdesk
{

namespace
{

const QString lastFolderKey = QStringLiteral("files/folder");

QString folderToBeginIn()
{
    const QString last = keptSetting(lastFolderKey).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

QFileDialog *makeFileDialog(const QString &objectName, const QString &title, const QString &filter,
                            QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title, folderToBeginIn(), filter);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [](const QString &path) { keepSetting(lastFolderKey, QFileInfo(path).absolutePath()); });
    return dialog;
}

QFileDialog *makeFolderDialog(const QString &objectName, const QString &title, const QString &choose,
                              QWidget *parent)
{
    QFileDialog *dialog = makeFileDialog(objectName, title, {}, parent);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, choose);
    return dialog;
}

} // namespace lambdesk
