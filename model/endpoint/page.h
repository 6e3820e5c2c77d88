// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace lambdesk
{

/// What the query's `Marker` and `MaxItems` ask for.
struct PageRequest {
    std::optional<QString> after; ///< the key of the last item of the page before
    qsizetype size = 0;
};
/// What `MaxItems` may be: a page has at most 50 items all the same.
enum class MostItems { Any = 10000, OnePage = 50 };
/// Prints when the query is odd, and returns nothing.
std::optional<PageRequest> pageRequestOf(const ExchangePtr &exchange, MostItems most);
/// How a `NextMarker` names an item.
QString markerOf(const QString &key);

/// Prints the part of a list that is asked for. `keyOf` gives texts that no two items share and that the list
/// is sorted by: a marker names the last item rather than a position, so that what is removed between two
/// pages makes none be left out. `shapeOf` gives the JSON.
template <typename Item, typename KeyOf, typename ShapeOf>
void replyPage(const ExchangePtr &exchange, const char *member, const QList<Item> &items, KeyOf keyOf,
               ShapeOf shapeOf, MostItems most = MostItems::Any)
{
    const std::optional<PageRequest> request = pageRequestOf(exchange, most);
    if (!request)
        return;
    QJsonArray shapes;
    QJsonObject body;
    const Item *last = nullptr;
    for (const Item &item : items) {
        if (request->after && keyOf(item) <= *request->after)
            continue;
        if (shapes.size() == request->size) {
            body.insert(QStringLiteral("NextMarker"), markerOf(keyOf(*last)));
            break;
        }
        shapes.append(shapeOf(item));
        last = &item;
    }
    body.insert(QLatin1String(member), shapes);
    exchange->reply(200, body);
}

} // namespace lambdesk
