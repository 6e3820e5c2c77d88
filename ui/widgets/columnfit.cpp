// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfit.h"

#include <ui/style/theme.h>

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QTimer>

#include <numeric>
#include <utility>

namespace lambdesk
{

namespace
{

QAbstractItemView *viewOf(const QHeaderView *header)
{
    return qobject_cast<QAbstractItemView *>(header->parentWidget());
}

int widthOfContents(const QHeaderView *header, int column)
{
    const QAbstractItemView *view = viewOf(header); // of a table it is not public
    return qMax(view->sizeHintForColumn(column), header->sectionSizeHint(column));
}

/// What a column may not fall below without being drawn there, unless there isn't room for all.
int leastWidthOf(const QHeaderView *header, int column)
{
    return qMax(header->minimumSectionSize(), header->sectionSizeHint(column));
}

/// Without its title.
int widthOfCells(const QHeaderView *header, int column)
{
    const QAbstractItemView *view = viewOf(header);
    return qMax(header->minimumSectionSize(), view->sizeHintForColumn(column));
}

/// Takes the excess from the columns that have more than their cells need, from each in proportion.
void narrow(QList<int> &widths, const QList<int> &columns, const QHeaderView *header, int excess)
{
    if (excess <= 0)
        return;
    QList<int> spare;
    int all = 0;
    for (const int column : columns) {
        spare.append(qMax(0, widths.at(column) - widthOfCells(header, column)));
        all += spare.constLast();
    }
    const int taken = qMin(excess, all);
    for (qsizetype i = 0; i < columns.size() && taken > 0; ++i)
        widths[columns.at(i)] -= int((qint64(spare.at(i)) * taken + all - 1) / all);
}

} // namespace

ColumnFit::ColumnFit(QHeaderView *header, Widths widths)
    : QObject(header)
    , m_header(header)
    , m_view(viewOf(header))
    , m_widths(std::move(widths))
    , m_later(new QTimer(this))
{
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel); // one may be wider than the view
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &ColumnFit::fit);
    m_view->viewport()->installEventFilter(this);
    header->viewport()->installEventFilter(this);
    header->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &ColumnFit::draw);
    connect(header, &QHeaderView::sectionMoved, this, [this] { setDrawn(true); });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this] { m_isDrawn = true; });
    freeLast();
    followModel();
}

void ColumnFit::setDrawn(bool drawn)
{
    m_isDrawn = drawn;
    freeLast();
}

/// QHeaderView lets the last one, which takes what is left, never have less than the width it was given.
void ColumnFit::freeLast()
{
    const int last = m_header->logicalIndex(m_header->count() - 1);
    if (last >= 0)
        m_header->resizeSection(last, leastWidthOf(m_header, last));
}

void ColumnFit::followModel()
{
    const QAbstractItemModel *model = m_header->model();
    const auto later = [this] { m_later->start(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(model, &QAbstractItemModel::modelReset, this, later);
    later();
}

ColumnFit *ColumnFit::leaveRest(QHeaderView *header, int column, const QList<int> &asContents, Needs needs)
{
    // Once they are fitted, they no longer have the widths that they were given.
    QList<double> given;
    QList<int> rest;
    for (int each = 0; each < header->count(); ++each) {
        given.append(header->sectionSize(each) / Theme::current().zoom);
        if (each != column && !asContents.contains(each))
            rest.append(each);
    }
    return new ColumnFit(header, [=](int room) {
        QList<int> widths(header->count());
        for (const int each : asContents)
            widths[each] = widthOfContents(header, each);
        for (const int each : rest)
            widths[each] =
                qMax(qRound(given.at(each) * Theme::current().zoom), header->sectionSizeHint(each));
        widths[column] = 0;
        const auto left = [&] { return room - std::accumulate(widths.cbegin(), widths.cend(), 0); };
        const int needed = needs == Needs::Title ? leastWidthOf(header, column)
                                                 : qMin(widthOfContents(header, column), room * 2 / 3);
        narrow(widths, rest, header, needed - left());
        const bool mayBeCut = needs == Needs::Title;
        widths[column] = qMax(mayBeCut ? header->minimumSectionSize() : leastWidthOf(header, column), left());
        return widths;
    });
}

ColumnFit *ColumnFit::share(QHeaderView *header, const QList<int> &asContents)
{
    return new ColumnFit(header, [=](int room) {
        QList<int> widths(header->count());
        for (const int each : asContents) {
            widths[each] = widthOfContents(header, each);
            room -= widths.at(each);
        }
        const int part = room / qMax(1, int(widths.size() - asContents.size()));
        for (int each = 0; each < widths.size(); ++each) {
            if (!asContents.contains(each))
                widths[each] = qMax(header->minimumSectionSize(), part);
        }
        return widths;
    });
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    // Asked when it matters: the last events come while the header is being destroyed.
    const auto isOfHeader = [&] { return watched == m_header->viewport(); };
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_view->viewport())
            fit();
        break;
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        if (watched == m_header)
            m_later->start();
        break;
    case QEvent::MouseButtonPress:
        m_isHeld = m_isHeld || isOfHeader();
        break;
    case QEvent::MouseButtonRelease:
        if (isOfHeader())
            m_isHeld = false;
        break;
    // A release may be lost, as when another window takes the mouse meanwhile.
    case QEvent::MouseMove:
        if (isOfHeader() && static_cast<QMouseEvent *>(event)->buttons() == Qt::NoButton)
            letGo();
        break;
    case QEvent::Enter:
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            letGo();
        break;
    case QEvent::WindowDeactivate:
        letGo();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ColumnFit::letGo()
{
    if (std::exchange(m_isHeld, false))
        m_later->start();
}

void ColumnFit::fit()
{
    if (m_isDrawn || m_isHeld || m_header->count() == 0)
        return;
    m_isFitting = true;
    const QList<int> widths = m_widths(m_view->viewport()->width());
    const int last = m_header->logicalIndex(m_header->count() - 1);
    if (last < widths.size() && widths.at(last) < leastWidthOf(m_header, last))
        m_header->resizeSection(last, widths.at(last)); // see freeLast()
    for (int column = 0; column < widths.size(); ++column) {
        if (column != last)
            m_header->resizeSection(column, widths.at(column));
    }
    m_isFitting = false;
}

void ColumnFit::draw()
{
    if (m_isHeld && !m_isFitting)
        m_isDrawn = true;
}

} // namespace lambdesk
