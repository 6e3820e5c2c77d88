// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsvalue.h"

#include <model/logs/logscan.h>

#include <QJsonValue>

#include <optional>

namespace lambdesk
{

/// A field that an event may have of itself: one of the platform's, or one that its JSON has.
class InsightsField
{
public:
    explicit InsightsField(const QString &name);

private:
    friend class InsightsFields;
    using Read = InsightsValue (*)(const LogHit &hit);
    Read m_read = nullptr;
    bool m_isLog = false;
    QString m_path; ///< in the JSON
};

/// The fields of one event, found when they are asked for.
class InsightsFields
{
public:
    /// `account`: the number that @log begins with.
    InsightsFields(const LogHit &hit, const QByteArray &account)
        : m_hit(hit)
        , m_account(account)
    {
    }
    const LogHit &hit() const { return m_hit; }
    InsightsValue value(const InsightsField &field);

private:
    const LogHit &m_hit;
    const QByteArray &m_account;
    std::optional<QJsonValue> m_json;
};

/// Names the event of a row: text that can be handed out and taken back.
QString insightsPointer(LogStreamId stream, qint64 row);

} // namespace lambdesk
