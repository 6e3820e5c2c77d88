// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace lambdesk
{

class FunctionService;

/// The names that the workspace's functions have, as functions come and go.
class TakenNames final : public QObject
{
    Q_OBJECT
public:
    explicit TakenNames(FunctionService &functions, QObject *parent = nullptr);

    bool contains(const QString &name) const { return m_names.contains(name); }
    /// Until then there may be more.
    bool areKnown() const { return m_areKnown; }

Q_SIGNALS:
    void changed();

private:
    QSet<QString> m_names;
    bool m_areKnown = false;
};

} // namespace lambdesk
