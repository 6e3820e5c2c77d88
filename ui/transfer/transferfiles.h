// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace lambdesk
{

/// How the name begins that is suggested for an exported workspace.
QString exportedFileStart();

using FileChosen = std::function<void(const QString &path)>;

/// Ask where a workspace is exported to, and which file is imported, without blocking; `chosen` is called
/// with the path while `context` lives, and not when the user cancels.
void saveWorkspaceDialog(QWidget *parent, QObject *context, FileChosen chosen);
void openWorkspaceDialog(QWidget *parent, QObject *context, FileChosen chosen);

} // namespace lambdesk
