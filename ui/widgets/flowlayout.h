// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/style/theme.h>

#include <QLayout>
#include <QList>

namespace lambdesk
{

/// The layout of a strip of controls that belong beside each other: they stand in one line where they have
/// the room, and in further lines where they don't, as in a window that is enlarged for a projector. What
/// follows addStretch() stands at the end of its line; an item that expands takes what its line leaves.
///
/// The strip asks for as much height as its lines need at the width it has, rather than by heightForWidth(),
/// which would make each page with a strip as high as its tables would like to be.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    using Space = int Theme::*;

    /// `space`: between items and between lines, at any zoom.
    explicit FlowLayout(QWidget *strip, Space space = &Theme::spaceSmall);
    ~FlowLayout() override;

    void addStretch();

    int spacing() const override;
    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line;
    QList<Line> linesFor(int width) const;
    int neededHeight() const;
    void placeLine(const Line &line, const QRect &area);

    Space m_space;
    QList<QLayoutItem *> m_items;
    int m_width = 0; ///< what the lines were made for; 0 before there was one
};

} // namespace lambdesk
