// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagetreemodel.h"

#include <ui/style/icons.h>

#include <QWidget>

class QAction;
class QModelIndex;
class QToolButton;
class QTreeView;

namespace lambdesk
{

/// The tree of a package's files beside the editor, with what can be done to them.
class FileTree final : public QWidget
{
    Q_OBJECT
public:
    explicit FileTree(QWidget *parent = nullptr);

    /// Shows another package; what was opened in the tree is closed.
    void setSource(PackageTreeModel::Lister lister, bool editable);
    /// Goes to the file as soon as it is listed, opening the folders around it; with `rename` its name can be
    /// typed.
    void reveal(const QString &path, bool rename = false);
    void setModifiedPaths(const QSet<QString> &paths);

Q_SIGNALS:
    /// The user has gone to this file.
    void fileChosen(const QString &path);
    /// In that folder; empty is the package.
    void newFileRequested(const QString &folder);
    void renameRequested(const QString &path, const QString &newPath);
    void removeRequested(const QString &path);
    void searchRequested();
    void failed(const lambdesk::Error &error);

private:
    QAction *addCommand(const QString &text, const QString &objectName, const QKeySequence &keys,
                        void (FileTree::*command)());
    QToolButton *addButton(IconName name, const QString &words, const QString &objectName);
    void goOnRevealing();
    void takeCurrent(const QModelIndex &current);
    void askForNewFile();
    void renameCurrent();
    void removeCurrent();

    PackageTreeModel *m_model;
    QTreeView *m_view;
    QToolButton *m_add;
    QList<QAction *> m_commands;
    QString m_wanted; ///< to be revealed
    bool m_renameWanted = false;
    bool m_revealing = false;
};

} // namespace lambdesk
