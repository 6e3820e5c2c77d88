// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QGraphicsTextItem>
#include <QStringList>

namespace lambdesk::test
{

/// Those that are seen in the chart, beside its axes.
inline QList<const QGraphicsTextItem *> textItemsOf(const QChartView &view)
{
    QList<const QGraphicsTextItem *> texts;
    const auto items = view.scene()->items();
    for (const QGraphicsItem *item : items) {
        const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
        if (text && text->isVisible() && !text->toPlainText().isEmpty())
            texts.append(text);
    }
    return texts;
}

inline QStringList textsOf(const QChartView &view)
{
    QStringList words;
    const auto texts = textItemsOf(view);
    for (const QGraphicsTextItem *text : texts)
        words.append(text->toPlainText());
    return words;
}

} // namespace lambdesk::test
