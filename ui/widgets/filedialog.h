// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace lambdesk
{

/// A dialog for a file. Each begins in the folder where the last one has ended, whatever that was for, and
/// the first one in the user's documents. `open()` it; it deletes itself.
QFileDialog *makeFileDialog(const QString &objectName, const QString &title, const QString &filter,
                            QWidget *parent);

/// The same for a folder; it is chosen by a button with the text `choose`.
QFileDialog *makeFolderDialog(const QString &objectName, const QString &title, const QString &choose,
                              QWidget *parent);

} // namespace lambdesk
