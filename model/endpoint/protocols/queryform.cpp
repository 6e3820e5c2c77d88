// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryform.h"

#include <QJsonArray>
#include <QMap>
#include <QString>

#include <algorithm>
#include <memory>

namespace lambdesk
{

namespace
{

constexpr qsizetype deepest = 16;

struct Node {
    QByteArray value;
    QMap<QByteArray, std::shared_ptr<Node>> children;
};

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

template <typename Take>
void forEachPair(const QByteArray &form, Take take)
{
    for (const QByteArray &pair : form.split('&')) {
        const qsizetype sign = pair.indexOf('=');
        if (!pair.isEmpty())
            take(decoded(sign < 0 ? pair : pair.left(sign)),
                 sign < 0 ? QByteArray() : decoded(pair.mid(sign + 1)));
    }
}

QJsonValue valueOf(const Node &node);

QJsonArray arrayOf(const Node &members)
{
    QList<std::pair<qulonglong, const Node *>> items;
    for (auto child = members.children.cbegin(); child != members.children.cend(); ++child)
        items.append({child.key().toULongLong(), child->get()});
    std::stable_sort(items.begin(), items.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray array;
    for (const auto &item : items)
        array.append(valueOf(*item.second));
    return array;
}

QJsonObject objectOf(const Node &node)
{
    QJsonObject object;
    for (auto child = node.children.cbegin(); child != node.children.cend(); ++child)
        object.insert(QString::fromUtf8(child.key()), valueOf(**child));
    return object;
}

QJsonValue valueOf(const Node &node)
{
    if (node.children.isEmpty())
        return QString::fromUtf8(node.value);
    if (node.children.size() == 1 && node.children.firstKey() == "member")
        return arrayOf(*node.children.first());
    return objectOf(node);
}

} // namespace

QByteArray formValue(const QByteArray &form, const QByteArray &name)
{
    QByteArray found;
    forEachPair(form, [&](const QByteArray &each, const QByteArray &value) {
        if (each == name && found.isEmpty())
            found = value;
    });
    return found;
}

std::optional<QJsonObject> objectOfForm(const QByteArray &form)
{
    Node root;
    bool isTooDeep = false;
    forEachPair(form, [&](const QByteArray &name, const QByteArray &value) {
        const QList<QByteArray> path = name.split('.');
        isTooDeep = isTooDeep || path.size() > deepest;
        if (isTooDeep)
            return;
        Node *node = &root;
        for (const QByteArray &part : path) {
            auto &child = node->children[part];
            if (!child)
                child = std::make_shared<Node>();
            node = child.get();
        }
        node->value = value;
    });
    if (isTooDeep)
        return std::nullopt;
    root.children.remove("Action");
    root.children.remove("Version");
    return objectOf(root);
}

} // namespace lambdesk
