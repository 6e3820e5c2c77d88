// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

namespace lambdesk
{

/// A table of items that are told apart by a key. A new list of them keeps the rows of those that stay, and
/// so what is selected. `key` is the member that has the key: `&LogGroup::name`.
template <typename Item, auto key>
class KeyedRows : public QAbstractTableModel
{
public:
    using Key = std::decay_t<decltype(std::declval<Item>().*key)>;
    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<Item> &items)
    {
        QSet<Key> keys;
        for (const Item &item : items)
            keys.insert(item.*key);
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (!keys.contains(m_items.at(row).*key))
                remove(row);
        }
        QHash<Key, int> rows;
        for (int row = 0; row < rowCount(); ++row)
            rows.insert(m_items.at(row).*key, row);
        QList<Item> added;
        for (const Item &item : items) {
            if (const int row = rows.value(item.*key, -1); row >= 0)
                change(row, item);
            else
                added.append(item);
        }
        append(added);
    }
    void put(const Item &item)
    {
        if (const int row = rowOf(item.*key); row >= 0)
            change(row, item);
        else
            append({item});
    }
    void clear()
    {
        beginResetModel();
        m_items.clear();
        endResetModel();
    }
    std::optional<Item> itemAt(int row) const
    {
        return row < 0 || row >= m_items.size() ? std::nullopt : std::make_optional(m_items.at(row));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_items.size());
    }

protected:
    const QList<Item> &items() const { return m_items; }
    /// -1 when there is none.
    int rowOf(const Key &wanted) const
    {
        const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                        [&wanted](const Item &item) { return item.*key == wanted; });
        return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
    }
    /// What is shown of a column has changed, though the items have not.
    void refreshColumn(int column)
    {
        if (!m_items.isEmpty())
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }

private:
    void change(int row, const Item &item)
    {
        if (m_items.at(row) == item)
            return;
        m_items[row] = item;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    void append(const QList<Item> &added)
    {
        if (added.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
        m_items += added;
        endInsertRows();
    }
    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }

    QList<Item> m_items;
};

} // namespace lambdesk
