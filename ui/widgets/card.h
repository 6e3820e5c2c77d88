// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPainter;

namespace lambdesk
{

/// A rounded frame around what belongs together, in the colours of the style sheet.
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class State { Usual, Lit, Selected };

    explicit Card(QWidget *parent = nullptr);

    /// The same for what is painted and no widget, as a card in a list.
    static void paint(QPainter &painter, const QRectF &card, State state, bool hasFocus);
};

} // namespace lambdesk
