// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/titledtable.h>

#include <QList>

namespace lambdesk
{

struct LiveCommand;

/// What can be reached by keys: its name, its keys, and where these work. In the order of the places, what
/// works in the whole window first.
class ShortcutsModel final : public TitledTable
{
    Q_OBJECT
public:
    enum Column { Place, Name, Keys, ColumnCount };

    using TitledTable::TitledTable;

    /// Those without keys are left out, as is what is there more than once.
    void setCommands(const QList<LiveCommand> &commands);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString titleOf(int column) const override;

private:
    struct Row {
        QString place;
        QString name;
        QString keys;
        bool operator==(const Row &) const = default;
    };
    QList<Row> m_rows;
};

} // namespace lambdesk
