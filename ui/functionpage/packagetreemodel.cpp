// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagetreemodel.h"

#include <model/core/async.h>
#include <model/packages/packagecontents.h>
#include <ui/style/theme.h>
#include <ui/widgets/sizetext.h>

#include <algorithm>
#include <functional>
#include <tuple>

namespace lambdesk
{

namespace
{

auto orderOf(const PackageStore::Item &item)
{
    return std::make_tuple(item.folder ? 0 : 1, item.name == nodeModulesFolder ? 1 : 0, std::cref(item.name));
}

} // namespace

PackageTreeModel::PackageTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->item.folder = true;
}

PackageTreeModel::~PackageTreeModel() = default;

void PackageTreeModel::setSource(Lister lister)
{
    beginResetModel();
    ++m_source;
    m_lister = std::move(lister);
    m_root = std::make_unique<Node>();
    m_root->item.folder = true;
    endResetModel();
}

void PackageTreeModel::setModifiedPaths(const QSet<QString> &paths)
{
    const auto changed = (m_modified - paths) + (paths - m_modified);
    m_modified = paths;
    for (const QString &path : changed) {
        if (const auto index = indexOf(path); index.isValid())
            Q_EMIT dataChanged(index, index);
    }
}

PackageTreeModel::Node *PackageTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QString PackageTreeModel::pathOf(const Node *node) const
{
    if (node == m_root.get())
        return {};
    const QString above = pathOf(node->parent);
    return above.isEmpty() ? node->item.name : above + u'/' + node->item.name;
}

QModelIndex PackageTreeModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, const_cast<Node *>(node));
}

QString PackageTreeModel::pathAt(const QModelIndex &index) const
{
    return pathOf(nodeAt(index));
}

bool PackageTreeModel::isFolder(const QModelIndex &index) const
{
    return nodeAt(index)->item.folder;
}

QModelIndex PackageTreeModel::indexOf(const QString &path) const
{
    const Node *node = m_root.get();
    for (const QString &name : path.split(u'/')) {
        const auto found = std::find_if(node->children.cbegin(), node->children.cend(),
                                        [&name](const auto &child) { return child->item.name == name; });
        if (found == node->children.cend())
            return {};
        node = found->get();
    }
    return indexOf(node);
}

QModelIndex PackageTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (column != 0 || parent.column() > 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex PackageTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

int PackageTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeAt(parent)->children.size());
}

int PackageTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool PackageTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return node->item.folder && (!node->listed || !node->children.empty());
}

bool PackageTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return m_lister && node->item.folder && !node->asked;
}

void PackageTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    nodeAt(parent)->asked = true;
    const QString folder = pathAt(parent);
    whenReady(m_lister(folder), this,
              [this, folder, source = m_source](const Result<QList<PackageStore::Item>> &items) {
                  if (source != m_source)
                      return;
                  if (items)
                      take(folder, *items);
                  else
                      Q_EMIT failed(items.error());
              });
}

void PackageTreeModel::take(const QString &folder, QList<PackageStore::Item> items)
{
    const auto parent = folder.isEmpty() ? QModelIndex() : indexOf(folder);
    if (!folder.isEmpty() && !parent.isValid())
        return;
    nodeAt(parent)->listed = true;
    if (items.isEmpty()) {
        if (parent.isValid())
            Q_EMIT dataChanged(parent, parent);
        return;
    }
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return orderOf(a) < orderOf(b); });
    Node *node = nodeAt(parent);
    beginInsertRows(parent, 0, int(items.size()) - 1);
    for (const auto &item : std::as_const(items)) {
        auto child = std::make_unique<Node>();
        child->item = item;
        child->parent = node;
        child->row = int(node->children.size());
        node->children.push_back(std::move(child));
    }
    endInsertRows();
}

QVariant PackageTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeAt(index);
    const bool modified = m_modified.contains(pathAt(index));
    switch (role) {
    case Qt::DisplayRole:
        return modified ? QStringLiteral("\u25cf ") + node->item.name : node->item.name;
    case Qt::EditRole:
        return node->item.name;
    case Qt::AccessibleTextRole:
        return modified ? tr("%1, not saved").arg(node->item.name) : node->item.name;
    case Qt::ToolTipRole:
        return node->item.folder ? pathAt(index)
                                 : tr("%1, %2").arg(pathAt(index), sizeText(node->item.bytes));
    case Qt::ForegroundRole:
        if (node->item.name == nodeModulesFolder && node->item.folder)
            return Theme::current().mutedText;
        return {};
    default:
        return {};
    }
}

bool PackageTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_editable || !index.isValid() ||
        value.toString() == nodeAt(index)->item.name)
        return false;
    const QString above = pathAt(index.parent());
    // The model comes anew, with what was asked for in it.
    Q_EMIT renameRequested(pathAt(index),
                           above.isEmpty() ? value.toString() : above + u'/' + value.toString());
    return false;
}

Qt::ItemFlags PackageTreeModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (index.isValid() && m_editable && !isFolder(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace lambdesk
