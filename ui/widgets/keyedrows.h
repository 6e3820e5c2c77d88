// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "titledtable.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>
#include <type_traits>

namespace lambdesk
{

/// A table of items that are told apart by a key, each by its own. `key` is the member that has it
/// (`&LogGroup::name`) or a function that gives a reference into an item.
template <typename Item, auto key>
class KeyedRows : public TitledTable
{
public:
    using Key = std::decay_t<std::invoke_result_t<decltype(key), const Item &>>;
    using TitledTable::TitledTable;

    /// Rows that are there before and after stay where they are, and so does what is selected; new ones
    /// follow.
    void setItems(const QList<Item> &items)
    {
        QSet<Key> keys;
        for (const Item &item : items)
            keys.insert(keyOf(item));
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (!keys.contains(keyOf(m_items.at(row))))
                removeAt(row);
        }
        QHash<Key, int> rows;
        for (int row = 0; row < rowCount(); ++row)
            rows.insert(keyOf(m_items.at(row)), row);
        QList<Item> added;
        for (const Item &item : items) {
            if (const int row = rows.value(keyOf(item), -1); row >= 0)
                change(row, item);
            else
                added.append(item);
        }
        append(added);
    }
    /// The rows come in that order, and nothing stays selected.
    void resetItems(const QList<Item> &items)
    {
        beginResetModel();
        m_items = items;
        endResetModel();
    }
    /// Adds the item, or replaces the one of its key.
    void put(const Item &item)
    {
        if (const int row = rowOf(keyOf(item)); row >= 0)
            change(row, item);
        else
            append({item});
    }
    /// Does nothing when there is none.
    void remove(const Key &wanted)
    {
        if (const int row = rowOf(wanted); row >= 0)
            removeAt(row);
    }
    void clear() { resetItems({}); }
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
                                        [&wanted](const Item &item) { return keyOf(item) == wanted; });
        return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
    }
    /// What is shown of a column has changed, though the items have not.
    void refreshColumn(int column)
    {
        if (!m_items.isEmpty())
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }

private:
    static const Key &keyOf(const Item &item) { return std::invoke(key, item); }
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
    void removeAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }

    QList<Item> m_items;
};

} // namespace lambdesk
