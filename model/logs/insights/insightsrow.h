// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsfields.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lambdesk
{

/// The names that are known at a place of a query, each with its slot in a row. After `stats` others are.
class InsightsScope
{
public:
    /// Adds the name when it isn't there.
    int slot(const QString &name);
    /// -1 when it isn't there.
    int find(const QString &name) const { return int(m_names.indexOf(name)); }
    const QString &name(int slot) const { return m_names[slot]; }
    const InsightsField &field(int slot) const { return m_fields[size_t(slot)]; }
    int size() const { return int(m_names.size()); }

private:
    QStringList m_names;
    std::vector<InsightsField> m_fields;
};

/// Where the event of a row is.
struct InsightsEvent {
    LogStreamId stream = 0;
    qint64 row = 0;
    LogTime timestamp = 0;
    QString group;
    QString streamName;
    bool operator==(const InsightsEvent &) const = default;
};

/// The values of one event, or of one group of `stats`. What a query doesn't set is asked of the event once.
class InsightsRow
{
public:
    explicit InsightsRow(const InsightsScope &scope)
        : m_values(size_t(scope.size()))
    {
    }
    InsightsRow(const InsightsScope &scope, InsightsFields &fields)
        : m_values(size_t(scope.size()))
        , m_scope(&scope)
        , m_fields(&fields)
    {
    }

    const InsightsValue &at(int slot);
    void set(int slot, InsightsValue value) { m_values[size_t(slot)] = std::move(value); }
    /// Asks the event for all, and lets go of it.
    void keep();
    /// Of the texts that it keeps.
    qint64 textBytes() const;
    const std::optional<InsightsEvent> &event() const { return m_event; }

private:
    std::vector<std::optional<InsightsValue>> m_values;
    const InsightsScope *m_scope = nullptr;
    InsightsFields *m_fields = nullptr;
    std::optional<InsightsEvent> m_event;
};

} // namespace lambdesk
