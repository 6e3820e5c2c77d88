// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textcomparison.h"

#include <QAbstractListModel>

#include <memory>

namespace lambdesk
{

/// One side of a comparison, a row for each row of it.
class ComparisonModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Sign { Same, Changed, OnlyHere, Missing };
    enum Role {
        SignRole = Qt::UserRole + 1, ///< Sign, as an int
        LineRole,                    ///< from 1; 0 where the side has no line
        DifferenceFromRole,          ///< where in the shown text it begins to differ from the other side's
        DifferenceToRole,
        EndRole ///< words on a line end that is all that differs
    };
    /// Of a longer line only the beginning is shown.
    static constexpr int mostCharacters = 2000;

    ComparisonModel(ComparedSide side, QObject *parent);

    void setComparison(std::shared_ptr<const TextComparison> comparison);
    /// The rows' lines as they are in the text, for the clipboard.
    QByteArray textOf(const QModelIndexList &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Sign signOf(int row) const;
    QString shownText(int row, ComparedSide side) const;
    QVariant difference(int row, int role) const;
    QString accessibleText(int row) const;

    const ComparedSide m_side;
    std::shared_ptr<const TextComparison> m_comparison;
};

} // namespace lambdesk
