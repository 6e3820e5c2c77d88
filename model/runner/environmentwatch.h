// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environmentstatus.h"

#include <model/functions/functionvalues.h>

#include <QHash>
#include <QObject>
#include <QTimer>

namespace lambdesk
{

class EnvironmentPool;

/// Tells of the environments of the functions that somebody looks at. It looks itself, ten times a second, so
/// that invocations cost nothing more, watched or not. Engine thread.
class EnvironmentWatch final : public QObject
{
    Q_OBJECT
public:
    explicit EnvironmentWatch(const EnvironmentPool &pool, QObject *parent = nullptr);

    /// changed() follows at once, and then whenever something is different.
    void add(const FunctionName &function);
    /// Takes one add() back.
    void remove(const FunctionName &function);

Q_SIGNALS:
    void changed(const lambdesk::FunctionName &function,
                 const QList<lambdesk::EnvironmentStatus> &environments);

private:
    struct Watched {
        int count = 0;
        QList<EnvironmentStatus> told;
    };

    void look();

    const EnvironmentPool &m_pool;
    QHash<FunctionName, Watched> m_watched;
    QTimer m_timer;
};

} // namespace lambdesk
