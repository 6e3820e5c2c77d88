// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/run.h>

#include <QAbstractTableModel>

namespace lambdesk
{

/// How the platform's properties were dealt with in one run.
class MeasuresModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, StateColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setMeasures(const QList<Measure> &measures);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Measure> m_measures;
};

} // namespace lambdesk
