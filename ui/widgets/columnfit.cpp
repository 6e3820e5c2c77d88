// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfit.h"

#include <ui/style/theme.h>

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QTimer>

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

/// What a column may not fall below without being drawn there.
int leastWidthOf(const QHeaderView *header, int column)
{
    return qMax(header->minimumSectionSize(), header->sectionSizeHint(column));
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

ColumnFit *ColumnFit::leaveRest(QHeaderView *header, int column, const QList<int> &asContents)
{
    // Later they have other widths: the last one takes what is left, and while the zoom changes they are
    // fitted to a view that has changed already.
    const int last = header->count() - 1;
    QList<double> usual;
    for (int each = 0; each <= last; ++each)
        usual.append(header->sectionSize(each) / Theme::current().zoom);
    return new ColumnFit(header, [=](int room) {
        QList<int> widths;
        for (int each = 0; each < header->count(); ++each) {
            const int given = qRound(usual.value(each) * Theme::current().zoom);
            if (asContents.contains(each))
                widths.append(widthOfContents(header, each));
            else
                widths.append(each == last ? qMax(given, header->sectionSizeHint(each)) : given);
            room -= each == column ? 0 : widths.constLast();
        }
        widths[column] = qMax(leastWidthOf(header, column), room);
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
