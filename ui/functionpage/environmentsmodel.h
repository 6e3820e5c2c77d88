// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/environmentstatus.h>

#include <QAbstractListModel>
#include <QList>

namespace lambdesk
{

/// The live execution environments of one function, the oldest first.
class EnvironmentsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< EnvironmentStatus
        StateTextRole,
        AgeRole,
        RunsRole,
        MemoryRole,
        PlaceRole ///< version and log stream
    };

    explicit EnvironmentsModel(QObject *parent = nullptr);

    /// Rows that are there before and after stay where they are.
    void setEnvironments(const QList<EnvironmentStatus> &environments);
    /// What the ages are told by, as EnvironmentStatus::startedAtMs.
    void setNow(qint64 nowMs);
    int count(EnvironmentStatus::State state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The DisplayRole says all of it in a sentence.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString sentence(const EnvironmentStatus &status) const;
    QString age(const EnvironmentStatus &status) const;

    QList<EnvironmentStatus> m_environments;
    qint64 m_nowMs = 0;
};

} // namespace lambdesk
