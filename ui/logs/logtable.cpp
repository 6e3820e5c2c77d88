// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtable.h"

#include <ui/widgets/columnfit.h>
#include <ui/widgets/linktext.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace lambdesk
{

LogTable::LogTable(const QString &name, QWidget *parent)
    : DataTable(name, parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSortingEnabled(true);
    setTextElideMode(Qt::ElideMiddle); // names of streams and functions differ at their ends
    setMouseTracking(true);
    horizontalHeader()->setSortIndicatorClearable(false);
    connect(this, &QTableView::doubleClicked, this, &LogTable::opened);
}

ColumnFit *LogTable::setOtherColumnsWidth(int width)
{
    QHeaderView *header = horizontalHeader();
    for (int column = 1; column < header->count(); ++column)
        giveWidth(column, width);
    return ColumnFit::leaveRest(header, 0, {}, ColumnFit::Needs::Contents);
}

QModelIndexList LogTable::selectedRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    return rows;
}

void LogTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT deletePressed();
    else
        DataTable::keyPressEvent(event);
}

void LogTable::mouseReleaseEvent(QMouseEvent *event)
{
    DataTable::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && isOnLink(at))
        Q_EMIT opened(indexAt(at));
}

void LogTable::mouseMoveEvent(QMouseEvent *event)
{
    DataTable::mouseMoveEvent(event);
    viewport()->setCursor(isOnLink(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool LogTable::isOnLink(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() && index.column() == 0 && isOnText(*this, index, at.x());
}

} // namespace lambdesk
