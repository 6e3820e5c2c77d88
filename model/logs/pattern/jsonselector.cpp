// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonselector.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace lambdesk
{

std::optional<JsonSelector> JsonSelector::read(PatternText &text)
{
    if (!text.take(QLatin1String("$"))) {
        text.complain(tr("Expected a selector as in $.name."));
        return std::nullopt;
    }
    JsonSelector selector;
    if (text.peek() != u'.' && text.peek() != u'[') {
        text.complain(tr("Expected . or [ after $."));
        return std::nullopt;
    }
    while (text.peek() == u'.' || text.peek() == u'[') {
        if (!selector.readStep(text))
            return std::nullopt;
    }
    return selector;
}

bool JsonSelector::readStep(PatternText &text)
{
    const bool dot = text.take(QLatin1String("."));
    if (text.take(QLatin1String("[")))
        return readBracket(text);
    return dot && readName(text);
}

bool JsonSelector::readName(PatternText &text)
{
    const qsizetype start = text.at();
    const QString ends = QStringLiteral(".[]=!<>(){}&|,\"'%*$");
    while (!text.atEnd() && !text.peek().isSpace() && !ends.contains(text.peek()))
        text.take();
    if (text.at() == start)
        return text.complain(tr("Expected the name of a property."));
    m_steps.emplace_back(text.since(start));
    return true;
}

bool JsonSelector::readBracket(PatternText &text)
{
    const qsizetype start = text.at();
    if (text.peek() == u'"' || text.peek() == u'\'') {
        const auto name = text.takeQuoted();
        if (!name)
            return false;
        m_steps.emplace_back(*name);
    } else if (text.take(QLatin1String("*"))) {
        m_steps.emplace_back(Every());
    } else {
        while (text.peek() >= u'0' && text.peek() <= u'9')
            text.take();
        bool fits = false;
        const qsizetype index = text.since(start).toLongLong(&fits);
        if (!fits)
            return text.complain(tr("Expected an index, * or a name in quotes."), start,
                                 std::max<qsizetype>(text.at() - start, 1));
        m_steps.emplace_back(index);
    }
    return text.take(QLatin1String("]")) || text.complain(tr("Expected ]."));
}

bool JsonSelector::anyOf(const QJsonValue &root, const std::function<bool(const QJsonValue &)> &holds) const
{
    return anyOf(root, 0, holds);
}

bool JsonSelector::anyOf(const QJsonValue &value, size_t step,
                         const std::function<bool(const QJsonValue &)> &holds) const
{
    if (step == m_steps.size())
        return !value.isUndefined() && holds(value);
    if (const auto *name = std::get_if<QString>(&m_steps[step]))
        return value.isObject() && anyOf(value.toObject().value(*name), step + 1, holds);
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    if (const auto *index = std::get_if<qsizetype>(&m_steps[step]))
        return *index < array.size() && anyOf(array.at(*index), step + 1, holds);
    return std::any_of(array.begin(), array.end(),
                       [&](const QJsonValue &element) { return anyOf(element, step + 1, holds); });
}

QByteArray JsonSelector::quotedName() const
{
    const auto last = std::find_if(m_steps.rbegin(), m_steps.rend(),
                                   [](const Step &step) { return std::holds_alternative<QString>(step); });
    if (last == m_steps.rend())
        return {};
    const QByteArray name = std::get<QString>(*last).toUtf8();
    const bool plain = std::all_of(name.cbegin(), name.cend(),
                                   [](char c) { return uchar(c) >= 0x20 && c != '"' && c != '\\'; });
    return plain ? '"' + name + '"' : QByteArray();
}

} // namespace lambdesk
