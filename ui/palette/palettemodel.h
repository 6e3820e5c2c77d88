// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking.h"

#include <QAbstractListModel>

namespace lambdesk
{

/// What the palette has found, the likeliest first.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindTextRole = Qt::UserRole, ShortcutRole, PositionsRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void clear(const QStringList &recent);
    void add(const QList<PaletteEntry> &entries);
    void setTyped(const QString &typed);
    /// Nothing was found among all.
    bool isEmpty() const { return m_shown.isEmpty(); }
    const PaletteEntry &entry(int row) const { return m_entries.at(m_shown.at(row).index); }

private:
    void rank();
    /// With the other name beside it where that is what was found.
    QString shownName(int row) const;

    QList<PaletteEntry> m_entries;
    QStringList m_recent;
    QString m_typed;
    QList<RankedEntry> m_shown;
};

} // namespace lambdesk
