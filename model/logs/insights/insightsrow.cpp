// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsrow.h"

namespace lambdesk
{

int InsightsScope::slot(const QString &name)
{
    if (const int known = find(name); known >= 0)
        return known;
    m_names.append(name);
    m_fields.emplace_back(name);
    return size() - 1;
}

const InsightsValue &InsightsRow::at(int slot)
{
    auto &value = m_values[size_t(slot)];
    if (!value)
        value = m_fields ? m_fields->value(m_scope->field(slot)) : InsightsValue();
    return *value;
}

qint64 InsightsRow::textBytes() const
{
    qint64 bytes = 0;
    for (const auto &value : m_values)
        bytes += value ? value->textBytes() : 0;
    return bytes;
}

void InsightsRow::keep()
{
    if (!m_fields)
        return;
    for (int slot = 0; slot < int(m_values.size()); ++slot)
        at(slot);
    const LogHit &hit = m_fields->hit();
    m_event = InsightsEvent{hit.stream, hit.event.row, hit.event.timestamp, hit.group, hit.streamName};
    m_fields = nullptr;
    m_scope = nullptr;
}

} // namespace lambdesk
