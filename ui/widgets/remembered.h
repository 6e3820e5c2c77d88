// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHeaderView;
class QPlainTextEdit;
class QSplitter;
class QTabWidget;
class QWidget;

namespace lambdesk
{

class ColumnFit;

// How a user has arranged things, in this program's settings: each gives the widget what was kept under the
// key, and keeps it from now on. Call it once the widget is set up with what it has else. They answer whether
// something was kept.

/// Size, place and state of a window.
bool rememberGeometry(QWidget *window, const QString &key);
bool rememberSizes(QSplitter *splitter, const QString &key);
/// Width, order and sorting, and whether the columns of `fit` have been drawn. How columns are resized stays
/// as it was set up. The model is to be there.
bool rememberColumns(QHeaderView *header, const QString &key, ColumnFit *fit = nullptr);
/// What is written there, unless that is blank or longer than anybody writes.
bool rememberText(QPlainTextEdit *editor, const QString &key);
/// Which one is shown.
bool rememberTab(QTabWidget *tabs, const QString &key);

} // namespace lambdesk
