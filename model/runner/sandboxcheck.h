// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

namespace lambdesk
{

/// Whether interpreters start in a sandbox on this computer: bubblewrap may be missing, or the system may not
/// let it make namespaces. Each interpreter is tried once, as one of a version manager may need files that a
/// sandbox doesn't show. Engine thread.
class SandboxCheck final : public QObject
{
    Q_OBJECT
public:
    /// Paths of the programs; that of `bubblewrap` is empty when there is none.
    SandboxCheck(QString bubblewrap, QString keeper, QObject *parent = nullptr);

    const QString &bubblewrap() const { return m_bubblewrap; }
    /// Why there is no sandbox for that interpreter (empty: for any program of the system's), in words for
    /// people, in English; empty when there is one, nothing while it hasn't been tried.
    std::optional<QString> knownProblem(const QString &interpreter) const;
    /// The same once it has been tried.
    QFuture<QString> problem(const QString &interpreter);

private:
    QString m_bubblewrap;
    QString m_keeper;
    QHash<QString, QString> m_known;
    QHash<QString, QFuture<QString>> m_asked;
};

} // namespace lambdesk
