// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetree.h"

#include <ui/style/theme.h>
#include <ui/widgets/command.h>
#include <ui/widgets/keytext.h>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

FileTree::FileTree(QWidget *parent)
    : QWidget(parent)
    , m_model(new PackageTreeModel(this))
    , m_view(new QTreeView(this))
    , m_add(addButton(IconName::Plus, tr("New file"), u"newFileButton"_s))
{
    const Theme &theme = Theme::current();
    setObjectName(u"fileTree"_s);
    m_view->setObjectName(u"fileTreeView"_s);
    m_view->setAccessibleName(tr("Files"));
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *title = new QLabel(tr("Files"), this);
    title->setFont(theme.boldFont);
    auto *search = addButton(IconName::Search, tr("Search in files"), u"searchInFilesButton"_s);
    search->setToolTip(tr("Search in files (%1)").arg(keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_F)));
    connect(search, &QToolButton::clicked, this, &FileTree::searchRequested);
    connect(m_add, &QToolButton::clicked, this, &FileTree::askForNewFile);

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(search);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceTiny);
    column->addLayout(head);
    column->addWidget(m_view, 1);

    m_commands = {
        addCommand(tr("New file"), u"newFileAction"_s, {}, &FileTree::askForNewFile),
        addCommand(tr("Rename"), u"renameFileAction"_s, QKeySequence(Qt::Key_F2), &FileTree::renameCurrent),
        addCommand(tr("Delete"), u"deleteFileAction"_s, QKeySequence::Delete, &FileTree::removeCurrent)};
    setCommandName(m_commands.at(1), tr("Rename the selected file"));
    setCommandName(m_commands.at(2), tr("Delete the selected file"));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FileTree::takeCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FileTree::goOnRevealing, Qt::QueuedConnection);
    connect(m_model, &PackageTreeModel::renameRequested, this, &FileTree::renameRequested,
            Qt::QueuedConnection);
    connect(m_model, &PackageTreeModel::failed, this, &FileTree::failed);
}

QToolButton *FileTree::addButton(IconName name, const QString &words, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(icon(name));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

QAction *FileTree::addCommand(const QString &text, const QString &objectName, const QKeySequence &keys,
                              void (FileTree::*command)())
{
    auto *action = lambdesk::addCommand(m_view, objectName, text, {keys}, Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, command);
    return action;
}

void FileTree::setSource(PackageTreeModel::Lister lister, bool editable)
{
    m_wanted.clear();
    m_model->setEditable(editable);
    m_add->setVisible(editable);
    for (QAction *command : std::as_const(m_commands))
        command->setEnabled(editable);
    m_model->setSource(std::move(lister));
    m_model->fetchMore({});
}

void FileTree::reveal(const QString &path, bool rename)
{
    m_wanted = path;
    m_renameWanted = rename;
    goOnRevealing();
}

void FileTree::goOnRevealing()
{
    if (m_wanted.isEmpty())
        return;
    for (auto slash = m_wanted.indexOf(u'/'); slash > 0; slash = m_wanted.indexOf(u'/', slash + 1)) {
        const auto folder = m_model->indexOf(m_wanted.left(slash));
        if (!folder.isValid())
            return;
        m_model->fetchMore(folder);
        m_view->expand(folder);
    }
    const auto file = m_model->indexOf(m_wanted);
    if (!file.isValid())
        return;
    m_wanted.clear();
    {
        const QScopedValueRollback<bool> quiet(m_revealing, true);
        m_view->setCurrentIndex(file);
    }
    m_view->scrollTo(file);
    if (m_renameWanted)
        m_view->edit(file);
}

void FileTree::setModifiedPaths(const QSet<QString> &paths)
{
    m_model->setModifiedPaths(paths);
}

void FileTree::takeCurrent(const QModelIndex &current)
{
    if (!m_revealing && current.isValid() && !m_model->isFolder(current))
        Q_EMIT fileChosen(m_model->pathAt(current));
}

void FileTree::askForNewFile()
{
    const auto current = m_view->currentIndex();
    const bool inFolder = current.isValid() && m_model->isFolder(current);
    Q_EMIT newFileRequested(m_model->pathAt(inFolder ? current : current.parent()));
}

void FileTree::renameCurrent()
{
    if (const auto current = m_view->currentIndex(); current.isValid() && !m_model->isFolder(current))
        m_view->edit(current);
}

void FileTree::removeCurrent()
{
    if (const auto current = m_view->currentIndex(); current.isValid() && !m_model->isFolder(current))
        Q_EMIT removeRequested(m_model->pathAt(current));
}

} // namespace lambdesk
