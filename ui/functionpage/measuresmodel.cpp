// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuresmodel.h"

#include "runtext.h"

#include <model/runner/measures.h>

namespace lambdesk
{

void MeasuresModel::setMeasures(const QList<Measure> &measures)
{
    beginResetModel();
    m_measures.clear();
    for (const Measure &measure : measures)
        m_measures.append(inWindowLanguage(measure));
    endResetModel();
}

int MeasuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_measures.size());
}

int MeasuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MeasuresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Measure &measure = m_measures.at(index.row());
    if (role == Qt::ToolTipRole)
        return measure.note;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhatColumn:
        return measure.what;
    case StateColumn:
        return measureStateText(measure.state);
    default:
        return measure.note;
    }
}

QString MeasuresModel::titleOf(int column) const
{
    switch (column) {
    case WhatColumn:
        return tr("Property of the platform");
    case StateColumn:
        return tr("Here");
    case NoteColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace lambdesk
