// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentsmodel.h"

#include <model/core/numbertext.h>
#include <model/core/units.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr int shownOfStream = 8;

QString stateText(EnvironmentStatus::State state)
{
    switch (state) {
    case EnvironmentStatus::State::StartedAhead:
        return EnvironmentsModel::tr("Started ahead of need");
    case EnvironmentStatus::State::Initializing:
        return EnvironmentsModel::tr("Initializing");
    case EnvironmentStatus::State::Running:
        return EnvironmentsModel::tr("Running");
    case EnvironmentStatus::State::Frozen:
        return EnvironmentsModel::tr("Frozen");
    case EnvironmentStatus::State::Ending:
        return EnvironmentsModel::tr("Being ended");
    }
    return {};
}

QString runsText(const EnvironmentStatus &status)
{
    return EnvironmentsModel::tr("%n run(s)", nullptr, int(status.runs));
}

QString memoryText(const EnvironmentStatus &status)
{
    if (status.memoryBytes <= 0)
        return EnvironmentsModel::tr("%1 MB").arg(numberText(status.memoryMb));
    return EnvironmentsModel::tr("%1 of %2 MB")
        .arg(numberText((status.memoryBytes + bytesPerMb - 1) / bytesPerMb), numberText(status.memoryMb));
}

/// `2026/11/27/[$LATEST]0123abcd…`: what comes before is the day it was born and the version.
QString placeText(const EnvironmentStatus &status)
{
    const QString id = status.logStream.section(u']', -1);
    return EnvironmentsModel::tr("Version %1, log stream %2")
        .arg(status.version, id.left(shownOfStream) + u'…');
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return EnvironmentsModel::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return EnvironmentsModel::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return EnvironmentsModel::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

bool sameEnvironment(const EnvironmentStatus &one, const EnvironmentStatus &other)
{
    return one.logStream == other.logStream;
}

} // namespace

EnvironmentsModel::EnvironmentsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void EnvironmentsModel::setEnvironments(const QList<EnvironmentStatus> &environments)
{
    const auto isIn = [](const QList<EnvironmentStatus> &list, const EnvironmentStatus &status) {
        return std::any_of(list.cbegin(), list.cend(),
                           [&](const EnvironmentStatus &each) { return sameEnvironment(each, status); });
    };
    for (int row = int(m_environments.size()) - 1; row >= 0; --row) {
        if (isIn(environments, m_environments.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_environments.removeAt(row);
        endRemoveRows();
    }
    // The oldest come first, so what is new follows what stays.
    for (int row = 0; row < environments.size(); ++row) {
        const EnvironmentStatus &status = environments.at(row);
        if (row == m_environments.size()) {
            beginInsertRows({}, row, row);
            m_environments.append(status);
            endInsertRows();
        } else if (m_environments.at(row) != status) {
            m_environments[row] = status;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void EnvironmentsModel::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (!m_environments.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int EnvironmentsModel::count(EnvironmentStatus::State state) const
{
    return int(std::count_if(m_environments.cbegin(), m_environments.cend(),
                             [state](const EnvironmentStatus &status) { return status.state == state; }));
}

int EnvironmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_environments.size());
}

QVariant EnvironmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EnvironmentStatus &status = m_environments.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sentence(status);
    case Qt::ToolTipRole:
        return tr("Log stream %1").arg(status.logStream);
    case StatusRole:
        return QVariant::fromValue(status);
    case StateTextRole:
        return stateText(status.state);
    case AgeRole:
        return age(status);
    case RunsRole:
        return runsText(status);
    case MemoryRole:
        return memoryText(status);
    case PlaceRole:
        return placeText(status);
    default:
        return {};
    }
}

QString EnvironmentsModel::sentence(const EnvironmentStatus &status) const
{
    //: %1 is a state as `Frozen`, %2 a duration, %3 `2 runs`, %4 `45 of 128 MB`, %5 a version and a log
    //: stream
    return tr("%1, age %2, %3, memory %4, %5")
        .arg(stateText(status.state), age(status), runsText(status), memoryText(status), placeText(status));
}

QString EnvironmentsModel::age(const EnvironmentStatus &status) const
{
    return durationText(qMax<qint64>(0, m_nowMs - status.startedAtMs) / 1000);
}

} // namespace lambdesk
