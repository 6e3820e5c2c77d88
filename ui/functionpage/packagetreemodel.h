// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/packages/packagestore.h>

#include <QAbstractItemModel>
#include <QFuture>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace lambdesk
{

/// The files of a package as a tree. A folder is asked for when it is opened, so that a package of any size
/// shows at once. Folders come first, node_modules last of them.
class PackageTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// Lists a folder of the package; empty is the package itself.
    using Lister = std::function<QFuture<Result<QList<PackageStore::Item>>>(const QString &folder)>;

    explicit PackageTreeModel(QObject *parent = nullptr);
    ~PackageTreeModel() override;

    void setSource(Lister lister);
    /// Marks the files that are not saved.
    void setModifiedPaths(const QSet<QString> &paths);
    /// Files can be given another name in place; renameRequested() is all that happens then.
    void setEditable(bool editable) { m_editable = editable; }

    /// Within the package; empty for the invalid index.
    QString pathAt(const QModelIndex &index) const;
    bool isFolder(const QModelIndex &index) const;
    /// Of what is listed so far; invalid when that doesn't include it.
    QModelIndex indexOf(const QString &path) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void renameRequested(const QString &path, const QString &newPath);
    void failed(const lambdesk::Error &error);

private:
    struct Node {
        PackageStore::Item item;
        Node *parent = nullptr;
        int row = 0;
        bool asked = false;
        bool listed = false; ///< what it has is known
        std::vector<std::unique_ptr<Node>> children;
    };
    Node *nodeAt(const QModelIndex &index) const;
    QString pathOf(const Node *node) const;
    QModelIndex indexOf(const Node *node) const;
    void take(const QString &folder, QList<PackageStore::Item> items);

    Lister m_lister;
    std::unique_ptr<Node> m_root;
    QSet<QString> m_modified;
    bool m_editable = false;
    int m_source = 0; ///< answers of an earlier source are left out
};

} // namespace lambdesk
