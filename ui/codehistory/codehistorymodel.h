// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/codehistory.h>
#include <ui/widgets/titledtable.h>

#include <QList>

namespace lambdesk
{

/// `Saved in the editor`, `Uploaded hello.zip`.
QString arrivalText(const CodeArrival &arrival);
/// The beginning of the hash as the platform writes it.
QString shortHash(const QByteArray &sha256);

/// The codes that a function had, newest first; the first one is what it has.
class CodeHistoryModel final : public TitledTable
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ArrivalColumn, SizeColumn, HashColumn, ColumnCount };

    using TitledTable::TitledTable;

    void setEntries(const QList<CodeHistoryEntry> &entries);
    const QList<CodeHistoryEntry> &entries() const { return m_entries; }
    /// -1 when it isn't there.
    int rowOf(qint64 id) const;
    bool isPresent(int row) const { return row == 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString titleOf(int column) const override;
    bool isRightAligned(int column) const override;

private:
    static QVariant markOf(bool present);
    QString textOf(int row, int column) const;
    QString toolTipOf(int row, int column) const;

    QList<CodeHistoryEntry> m_entries;
};

} // namespace lambdesk
