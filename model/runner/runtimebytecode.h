// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace lambdesk
{

/// Copies of Python's runtime folder that have the byte code of its modules, one for each interpreter. An
/// environment can't keep what it compiles, as it sees the folder read-only, and would compile all of it at
/// each cold start. They are made in the background, by the interpreter itself, and go with this object.
/// Engine thread.
class RuntimeBytecode final : public QObject
{
    Q_OBJECT
public:
    /// Makes them in `scratch`, a folder that is emptied when the workspace is opened: a program that is
    /// killed leaves them.
    RuntimeBytecode(QString source, QString scratch,
                    std::chrono::milliseconds limit = std::chrono::seconds(30),
                    std::chrono::milliseconds pause = std::chrono::minutes(5), QObject *parent = nullptr);
    ~RuntimeBytecode() override;

    /// Begins to make the copy for the interpreter, the first time that it is asked to, and when it couldn't
    /// be made, as on a full disk or a busy computer, the first time after a pause.
    void prepare(const QString &interpreter);
    /// The copy when it is there and whole; until then, and where it can't be made, the source. Absolute, as
    /// the constructor's are.
    QString folder(const QString &interpreter) const;

private:
    struct Copy {
        QString folder;
        bool isMade = false;
        std::optional<QDeadlineTimer> nextTry = {}; ///< of one that couldn't be made
    };

    void onEnded(const QString &interpreter, bool isMade, const QByteArray &complaint);

    QString m_source;
    QString m_scratch;
    std::chrono::milliseconds m_limit;
    std::chrono::milliseconds m_pause;
    QHash<QString, Copy> m_copies; ///< by interpreter; begun, made or given up for now
};

} // namespace lambdesk
