// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsexpressionparser.h"

namespace lambdesk
{

namespace
{

using Pointer = InsightsExpressionPtr;

QString withoutBlanks(QString text)
{
    return text.remove(u' ');
}

} // namespace

/// `count(*)` after a `stats count(*)` is that column.
std::optional<int> InsightsExpressionParser::columnOf(qsizetype start)
{
    const QString call = withoutBlanks(m_text.callSince(start));
    if (call.isEmpty())
        return std::nullopt;
    for (int slot = 0; slot < m_scope.size(); ++slot) {
        if (withoutBlanks(m_scope.name(slot)) == call) {
            m_text.goTo(start + m_text.callSince(start).size());
            return slot;
        }
    }
    return std::nullopt;
}

Pointer InsightsExpressionParser::readCall(const QString &name, qsizetype start)
{
    m_text.take(u'(');
    for (const auto *floor : {"bin", "datefloor", "dateceil"}) {
        if (name.compare(QLatin1String(floor), Qt::CaseInsensitive) == 0)
            return readTimeFloor(QString::fromLatin1(floor));
    }
    if (const auto kind = InsightsAggregate::kindOf(name))
        return readAggregate(*kind, name.toLower(), start);
    const auto *entry = insightsFunction(name);
    if (!entry)
        return m_text.complain(tr("There is no function %1().").arg(name), start, name.size()), nullptr;
    std::vector<Pointer> arguments;
    if (!readArguments(arguments))
        return nullptr;
    const int count = int(arguments.size());
    if (count < entry->fewest || (entry->most >= 0 && count > entry->most)) {
        const QString message = entry->fewest == entry->most
                                    ? tr("%1() takes %n argument(s).", nullptr, entry->fewest)
                                    : tr("%1() takes at least %n argument(s).", nullptr, entry->fewest);
        return m_text.complain(message.arg(name), start, m_text.taken() - start), nullptr;
    }
    return insightsCall(entry->function, std::move(arguments));
}

bool InsightsExpressionParser::readArguments(std::vector<Pointer> &arguments)
{
    if (m_text.take(u')'))
        return true;
    do {
        arguments.push_back(read());
        if (!arguments.back())
            return false;
    } while (m_text.take(u','));
    return m_text.take(u')') || m_text.complain(tr("Expected a comma or )."));
}

Pointer InsightsExpressionParser::readTimeFloor(const QString &name)
{
    Pointer time;
    if (name == QLatin1String("bin")) {
        time = insightsSlot(m_scope.slot(QStringLiteral("@timestamp")));
    } else {
        time = read();
        if (!time)
            return nullptr;
        if (!m_text.take(u','))
            return m_text.complain(tr("Expected a comma and a period as in 5m.")), nullptr;
    }
    const auto period = m_text.takeDuration();
    if (!period || !close())
        return nullptr;
    return insightsFloor(time, *period, name == QLatin1String("dateceil"));
}

Pointer InsightsExpressionParser::readAggregate(InsightsAggregate::Kind kind, const QString &name,
                                                qsizetype start)
{
    if (!m_grouping)
        return m_text.complain(tr("%1() can be used in stats only.").arg(name), start, name.size()), nullptr;
    InsightsAggregate aggregate{kind, nullptr};
    InsightsExpressionParser inside(m_text, m_grouping->events, false);
    const bool all = kind == InsightsAggregate::Kind::Count && (m_text.take(u'*') || m_text.peek() == u')');
    if (!all) {
        aggregate.of = inside.read();
        if (!aggregate.of)
            return nullptr;
    }
    if (!readPercent(aggregate, name) || !close())
        return nullptr;
    // No name that can be written is like it.
    const int slot = m_scope.slot(QStringLiteral("\n%1").arg(m_grouping->aggregates.size()));
    m_grouping->aggregates.emplace_back(std::move(aggregate), slot);
    return insightsSlot(slot);
}

bool InsightsExpressionParser::readPercent(InsightsAggregate &aggregate, const QString &name)
{
    if (aggregate.kind != InsightsAggregate::Kind::Percentile || name == QLatin1String("median"))
        return true;
    if (!m_text.take(u','))
        return m_text.complain(tr("Expected a comma and a percentage as in pct(@duration, 95)."));
    const qsizetype at = m_text.at();
    const auto percent = m_text.takeNumber();
    if (!percent || *percent > 100)
        return m_text.complain(tr("Expected a percentage from 0 to 100."), at, m_text.taken() - at);
    aggregate.percent = *percent;
    return true;
}

} // namespace lambdesk
