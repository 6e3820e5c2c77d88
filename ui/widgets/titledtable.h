// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace lambdesk
{

/// A table whose columns each have a title, at the same edge as what stands below it.
class TitledTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    /// Of a column that there is.
    virtual QString titleOf(int column) const = 0;
    /// At the right edge, so that digits stand below each other.
    virtual bool isRightAligned(int column) const;
    /// What data() says of a column to TextAlignmentRole.
    int alignmentOf(int column) const;
};

} // namespace lambdesk
