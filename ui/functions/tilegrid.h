// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace lambdesk
{

/// Buttons of one size, which is what the highest of them needs, in up to three columns, as many as there is
/// room for. Arrow keys, Home and End go from one to the next, Enter presses.
class TileGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit TileGrid(QWidget *parent = nullptr);

    void addTile(QAbstractButton *tile);
    /// Lays out the tiles that aren't hidden.
    void relayout();
    QList<QAbstractButton *> shownTiles() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int columns() const;
    QSize tileSize() const;
    bool moveFocus(QAbstractButton *from, int key);

    QList<QAbstractButton *> m_tiles;
};

} // namespace lambdesk
