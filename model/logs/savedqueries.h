// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>

namespace lambdesk
{

class Workspace;

struct SavedQuery {
    QString name; ///< 1 to 255 characters
    QString text;
    QStringList groups; ///< that it is about; may be empty
    bool operator==(const SavedQuery &) const = default;
};

/// The queries that the user keeps, in the workspace. Engine thread; calls from any thread.
class SavedQueries final : public QObject
{
    Q_OBJECT
public:
    explicit SavedQueries(Workspace &workspace, QObject *parent = nullptr);

    /// By name.
    QFuture<Result<QList<SavedQuery>>> list();
    /// Adds it, or replaces the one of that name. InvalidParameter: no name, or too long a one.
    QFuture<Result<void>> save(const SavedQuery &query);
    /// NotFound.
    QFuture<Result<void>> remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    Result<QList<SavedQuery>> read() const;
    Result<void> store(const SavedQuery &query);
    Result<void> erase(const QString &name);

    Workspace &m_workspace;
};

} // namespace lambdesk
