// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/run.h>
#include <ui/widgets/titledtable.h>

namespace lambdesk
{

/// How the platform's properties were dealt with in one run.
class MeasuresModel final : public TitledTable
{
    Q_OBJECT
public:
    enum Column { WhatColumn, StateColumn, NoteColumn, ColumnCount };

    using TitledTable::TitledTable;
    void setMeasures(const QList<Measure> &measures);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString titleOf(int column) const override;

private:
    QList<Measure> m_measures;
};

} // namespace lambdesk
