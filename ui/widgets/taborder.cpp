// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace lambdesk
{

namespace
{

class Collector
{
public:
    explicit Collector(QWidget *root) { addPartsOf(root); }

    QList<QWidget *> stops;

private:
    void add(QWidget *widget)
    {
        if (!widget || widget->isWindow() || widget->isHidden() || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (isStop)
            stops.append(widget);
        else
            addPartsOf(widget);
    }

    void addPartsOf(QWidget *widget)
    {
        if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
            add(tabs->tabBar());
            add(tabs->cornerWidget());
            add(tabs->currentWidget());
        } else if (const auto *split = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < split->count(); ++i)
                add(split->widget(i));
        } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
            add(area->widget());
        } else if (widget->layout()) {
            addItemsOf(*widget->layout());
        }
        // What is placed by hand, or lies above the rest.
        auto children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        const auto place = [area = widget->rect(),
                            direction = widget->layoutDirection()](const QWidget *child) {
            const QRect read = QStyle::visualRect(direction, area, child->geometry());
            return std::pair(read.y(), read.x());
        };
        std::stable_sort(children.begin(), children.end(),
                         [&place](const QWidget *a, const QWidget *b) { return place(a) < place(b); });
        for (QWidget *child : children)
            add(child);
    }

    void addItemsOf(QLayout &layout)
    {
        QList<int> order(layout.count());
        std::iota(order.begin(), order.end(), 0);
        if (auto *grid = qobject_cast<QGridLayout *>(&layout)) {
            const auto place = [grid](int item) {
                int row = 0;
                int column = 0;
                int rows = 0;
                int columns = 0;
                grid->getItemPosition(item, &row, &column, &rows, &columns);
                return std::pair(row, column);
            };
            std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return place(a) < place(b); });
        }
        for (const int index : std::as_const(order)) {
            QLayoutItem *item = layout.itemAt(index);
            if (item->layout())
                addItemsOf(*item->layout());
            else
                add(item->widget());
        }
    }

    QSet<QWidget *> m_seen;
};

/// What hands the focus on to a part of itself is a stop for Qt, too, which has to be right before that part:
/// anywhere else it would lead back to it, and the stops between would be out of reach.
void putHoldersBeforeTheirParts(QWidget *root)
{
    const auto widgets = root->findChildren<QWidget *>();
    // A part of a part first, so that all of them move together.
    std::for_each(widgets.crbegin(), widgets.crend(), [root](QWidget *holder) {
        QWidget *part = holder->focusProxy();
        if (part && holder->window() == root->window() && holder->isAncestorOf(part))
            holder->setFocusProxy(part); // which puts it there
    });
}

class BeforeTab final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && watched == QApplication::focusWidget()) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
                tabAsLaidOut(QApplication::focusWidget()->window());
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void tabAsLaidOut(QWidget *root)
{
    const QList<QWidget *> stops = Collector(root).stops;
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
    putHoldersBeforeTheirParts(root);
}

void tabAsLaidOutEverywhere()
{
    static QPointer<BeforeTab> filter;
    if (filter)
        return;
    filter = new BeforeTab(qApp);
    qApp->installEventFilter(filter);
}

bool focusNextAsLaidOut(QWidget *window, bool next)
{
    QList<QWidget *> stops = Collector(window).stops;
    stops.removeIf([](const QWidget *stop) { return !stop->isVisible() || !stop->isEnabled(); });
    if (stops.isEmpty())
        return false;
    const QWidget *now = QApplication::focusWidget();
    const auto holds = [now](const QWidget *stop) { return now && (stop == now || stop->isAncestorOf(now)); };
    const auto found = std::find_if(stops.cbegin(), stops.cend(), holds);
    const qsizetype at = found == stops.cend() ? (next ? -1 : 0) : found - stops.cbegin();
    const qsizetype to = (at + (next ? 1 : stops.size() - 1)) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace lambdesk
