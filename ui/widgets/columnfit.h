// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QHeaderView;
class QTimer;

namespace lambdesk
{

/// Lets each column of a table be drawn to any width. Until the user has drawn one the columns have the
/// widths that suit them, anew whenever the view's width or its rows change; from then on each keeps its own.
/// The last one takes what is left either way; where nothing is left for it, it is scrolled to.
class ColumnFit final : public QObject
{
    Q_OBJECT
public:
    /// The widths of all columns in a view that has so much room. The last one's is what is kept free for it.
    using Widths = std::function<QList<int>(int room)>;

    /// For a header of a view that has its model, and its columns' usual widths. It belongs to the header.
    ColumnFit(QHeaderView *header, Widths widths);

    /// What a column has before others give way to it: what its title needs, or what its contents need, up
    /// to two thirds of the view.
    enum class Needs { Title, Contents };

    /// The column gets what the others leave: those that are named are as wide as their contents, the rest
    /// as they have been given. Where that is too little, the rest go down to what their contents need, and
    /// where that is too little still, a column that needs its title only is cut to less.
    static ColumnFit *leaveRest(QHeaderView *header, int column, const QList<int> &asContents = {},
                                Needs needs = Needs::Title);
    /// All alike, but the named ones are as wide as their contents.
    static ColumnFit *share(QHeaderView *header, const QList<int> &asContents = {});

    bool isDrawn() const { return m_isDrawn; }
    void setDrawn(bool drawn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followModel();
    void freeLast();
    void letGo();
    void fit();
    void draw();

    QHeaderView *m_header;
    QAbstractItemView *m_view;
    Widths m_widths;
    QTimer *m_later;
    bool m_isDrawn = false;
    bool m_isHeld = false; ///< with the mouse
    bool m_isFitting = false;
};

} // namespace lambdesk
