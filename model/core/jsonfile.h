// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace lambdesk
{

/// Reads a whole file that ships with the program.
Result<QByteArray> readShippedFile(const QString &file);

/// As readShippedFile, for a file that holds one JSON value: its text without blanks around it. The error
/// says where it is not JSON.
Result<QByteArray> readShippedJson(const QString &file);

/// A JSON object of a shipped data file, read member by member. The first thing wrong is remembered and names
/// file and member; reading goes on with defaults, so that a reader asks once, at its end, in `finish()`.
class JsonFile
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::JsonFile)
public:
    /// The file's one object.
    static Result<JsonFile> read(const QString &file);

    QString text(const QString &name);
    QString optionalText(const QString &name);
    QStringList texts(const QString &name);
    bool flag(const QString &name);
    bool optionalFlag(const QString &name);
    /// A whole number of at least `minimum`.
    qint64 integer(const QString &name, qint64 minimum = 0, qint64 maximum = std::numeric_limits<int>::max());
    qint64 optionalInteger(const QString &name, qint64 minimum = 0,
                           qint64 maximum = std::numeric_limits<int>::max());
    double number(const QString &name);
    /// An object whose members are all strings.
    QHash<QString, QString> textsByName(const QString &name);
    /// As it is; empty when absent.
    QJsonObject optionalObject(const QString &name);
    /// The members of a nested object; its mistakes are handed back with `adopt()`.
    JsonFile object(const QString &name);
    void adopt(const JsonFile &nested);
    /// Remembers a mistake that only the caller can see.
    void complain(const QString &name, const QString &what);

    /// The first mistake, if any; a member that nobody asked for is one.
    std::optional<Error> finish();

private:
    JsonFile(QString file, QString prefix, QJsonObject members);
    QJsonValue take(const QString &name, bool required);

    QString m_file;
    QString m_prefix;
    QJsonObject m_members;
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};

} // namespace lambdesk
