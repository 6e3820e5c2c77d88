// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace lambdesk
{

/// What code comes in: one file, as a .ZIP, or a folder of files.
enum class PackageKind { File, Folder };

using FileChosen = std::function<void(const QString &path)>;

/// Asks for a file that can become a function's code, without blocking; `chosen` is called with its path
/// while `context` lives, and not when the user cancels.
void openPackageDialog(QWidget *parent, QObject *context, FileChosen chosen);
/// The same for a folder with the files of a function.
void openFolderDialog(QWidget *parent, QObject *context, FileChosen chosen);
/// Asks where a zip is to be saved; it is called `name` unless the user wants otherwise.
void savePackageDialog(QWidget *parent, QObject *context, const QString &name, FileChosen chosen);

} // namespace lambdesk
