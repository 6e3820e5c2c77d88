// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/call.h>
#include <model/endpoint/services.h>

#include <QObject>

#include <deque>

namespace lambdesk
{

class NamedOperations;

/// Tags of log groups, by the operations of today and by those of before.
class LogTagOperations final : public QObject
{
    Q_OBJECT
public:
    LogTagOperations(const EndpointServices &services, NamedOperations &operations, QObject *parent);

private:
    using Tags = QMap<QString, QString>;
    struct Edit {
        CallPtr call;
        QString group;
        std::function<void(Tags &)> change;
    };

    /// What the input names: a group by name, or by the ARN of a resource. Prints.
    std::optional<QString> groupNamed(const CallPtr &call);
    std::optional<QString> groupOfResource(const CallPtr &call);
    void tag(const CallPtr &call, const std::optional<QString> &group, const Tags &tags);
    void untag(const CallPtr &call, const std::optional<QString> &group, const QStringList &keys);
    void list(const CallPtr &call, const std::optional<QString> &group);
    void edit(const Edit &edit);
    void editNext();
    void endEdit();

    const EndpointServices &m_services;
    std::deque<Edit> m_edits; ///< one at a time, as each reads and writes
};

} // namespace lambdesk
