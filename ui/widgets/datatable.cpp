// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatable.h"

#include "isolateddelegate.h"
#include "titleheader.h"

#include <ui/style/theme.h>

#include <QEvent>
#include <QHeaderView>

namespace lambdesk
{

namespace
{
constexpr int leastRows = 3;
}

DataTable::DataTable(const QString &name, QWidget *parent, Rows rows)
    : QTableView(parent)
    , m_rows(rows)
{
    setAccessibleName(name);
    setItemDelegate(new IsolatedDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    setHorizontalHeader(new TitleHeader(this));
    fitRows();
}

void DataTable::giveWidth(int column, int usual)
{
    QHeaderView *header = horizontalHeader();
    header->resizeSection(column, qMax(usual, header->sectionSizeHint(column)));
}

QSize DataTable::minimumSizeHint() const
{
    const int rows = leastRows * verticalHeader()->defaultSectionSize();
    return {QTableView::minimumSizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth()};
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitRows();
}

void DataTable::fitRows()
{
    const Theme &theme = Theme::current();
    const int air = m_rows == Rows::Airy ? 2 * theme.spaceSmall : theme.spaceSmall;
    verticalHeader()->setMinimumSectionSize(1); // the style's own would keep rows high at a small zoom
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + air);
}

} // namespace lambdesk
