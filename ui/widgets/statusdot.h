// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/style/theme.h>

#include <QWidget>

class QPainter;

namespace lambdesk
{

/// A coloured dot and the words for what it means: never the colour alone.
class StatusDot final : public QWidget
{
    Q_OBJECT
public:
    StatusDot(ColourToken colour, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The dot alone, where a line of text begins; for what is painted and no widget.
    static void paint(QPainter &painter, const QRect &line, ColourToken colour,
                      Qt::LayoutDirection direction);
    /// What the words keep free for the dot.
    static int room();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ColourToken m_colour;
    QString m_words;
};

} // namespace lambdesk
