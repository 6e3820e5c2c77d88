// SPDX-License-Identifier: GPL-3.0-or-later
#include "tilegrid.h"

#include <ui/style/theme.h>

#include <QAbstractButton>
#include <QKeyEvent>

#include <algorithm>

namespace lambdesk
{

namespace
{
constexpr int mostColumns = 3;
}

TileGrid::TileGrid(QWidget *parent)
    : QWidget(parent)
{
}

void TileGrid::addTile(QAbstractButton *tile)
{
    tile->setParent(this);
    tile->installEventFilter(this);
    m_tiles.append(tile);
}

QList<QAbstractButton *> TileGrid::shownTiles() const
{
    QList<QAbstractButton *> shown;
    std::copy_if(m_tiles.cbegin(), m_tiles.cend(), std::back_inserter(shown),
                 [](const QAbstractButton *tile) { return !tile->isHidden(); });
    return shown;
}

int TileGrid::columns() const
{
    if (m_tiles.isEmpty())
        return 1;
    const int gap = Theme::current().spaceLarge;
    return std::clamp((width() + gap) / (m_tiles.first()->sizeHint().width() + gap), 1, mostColumns);
}

QSize TileGrid::tileSize() const
{
    const int across = columns();
    const int tileWidth = (width() - (across - 1) * Theme::current().spaceLarge) / across;
    int height = 0;
    const auto tiles = shownTiles();
    for (const QAbstractButton *tile : tiles)
        height = std::max({height, tile->sizeHint().height(), tile->heightForWidth(tileWidth)});
    return {tileWidth, height};
}

void TileGrid::relayout()
{
    const auto tiles = shownTiles();
    const int gap = Theme::current().spaceLarge;
    const int across = columns();
    const QSize size = tileSize();
    for (int i = 0; i < tiles.size(); ++i) {
        const QPoint place((i % across) * (size.width() + gap), (i / across) * (size.height() + gap));
        tiles[i]->setGeometry({place, size});
    }
    updateGeometry();
}

QSize TileGrid::minimumSizeHint() const
{
    const auto tiles = shownTiles();
    if (tiles.isEmpty())
        return {0, 0};
    const int gap = Theme::current().spaceLarge;
    const int rows = (int(tiles.size()) + columns() - 1) / columns();
    return {tiles.first()->sizeHint().width(), rows * (tileSize().height() + gap) - gap};
}

bool TileGrid::event(QEvent *event)
{
    // A tile wants another size.
    if (event->type() == QEvent::LayoutRequest)
        relayout();
    return QWidget::event(event);
}

void TileGrid::resizeEvent(QResizeEvent *)
{
    relayout();
}

bool TileGrid::eventFilter(QObject *watched, QEvent *event)
{
    auto *tile = qobject_cast<QAbstractButton *>(watched);
    if (tile && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            tile->click();
            return true;
        }
        return moveFocus(tile, key);
    }
    return QWidget::eventFilter(watched, event);
}

bool TileGrid::moveFocus(QAbstractButton *from, int key)
{
    const auto tiles = shownTiles();
    const int last = int(tiles.size()) - 1;
    int to = int(tiles.indexOf(from));
    switch (key) {
    case Qt::Key_Left:
        to -= 1;
        break;
    case Qt::Key_Right:
        to += 1;
        break;
    case Qt::Key_Up:
        to -= columns();
        break;
    case Qt::Key_Down:
        to += columns();
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    default:
        return false;
    }
    if (to >= 0 && to <= last)
        tiles[to]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace lambdesk
