// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfile.h"

#include "jsontext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace lambdesk
{

Result<QByteArray> readShippedFile(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage,
                    JsonFile::tr("The file %1, a part of this program, can't be read.")
                        .arg(QDir::toNativeSeparators(file)),
                    device.errorString());
    return device.readAll();
}

Result<QByteArray> readShippedJson(const QString &file)
{
    const auto bytes = readShippedFile(file);
    if (!bytes)
        return bytes;
    if (const auto problem = findJsonProblem(*bytes))
        return fail(ErrorKind::Storage,
                    JsonFile::tr("The file %1, a part of this program, is broken in line %2, column %3: %4")
                        .arg(QDir::toNativeSeparators(file))
                        .arg(problem->line)
                        .arg(problem->column)
                        .arg(problem->message));
    return bytes->trimmed();
}

Result<JsonFile> JsonFile::read(const QString &file)
{
    const auto bytes = readShippedJson(file);
    if (!bytes)
        return fail(bytes.error());
    const auto document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return fail(ErrorKind::Storage, tr("The file %1, a part of this program, is not a JSON object.")
                                            .arg(QDir::toNativeSeparators(file)));
    return JsonFile(file, {}, document.object());
}

JsonFile::JsonFile(QString file, QString prefix, QJsonObject members)
    : m_file(std::move(file))
    , m_prefix(std::move(prefix))
    , m_members(std::move(members))
{
}

QString JsonFile::text(const QString &name)
{
    const auto value = take(name, true);
    if (!value.isString() || value.toString().isEmpty())
        complain(name, tr("is not a text"));
    return value.toString();
}

QString JsonFile::optionalText(const QString &name)
{
    const auto value = take(name, false);
    if (!value.isUndefined() && !value.isString())
        complain(name, tr("is not a text"));
    return value.toString();
}

QStringList JsonFile::texts(const QString &name)
{
    const auto value = take(name, true);
    if (!value.isArray() || value.toArray().isEmpty())
        complain(name, tr("is not a list of texts"));
    QStringList result;
    for (const auto &entry : value.toArray()) {
        if (!entry.isString() || entry.toString().isEmpty())
            complain(name, tr("is not a list of texts"));
        result.append(entry.toString());
    }
    return result;
}

bool JsonFile::flag(const QString &name)
{
    const auto value = take(name, true);
    if (!value.isBool())
        complain(name, tr("is not true or false"));
    return value.toBool();
}

bool JsonFile::optionalFlag(const QString &name)
{
    return m_members.contains(name) ? flag(name) : false;
}

qint64 JsonFile::integer(const QString &name, qint64 minimum, qint64 maximum)
{
    const double value = take(name, true).toDouble(std::numeric_limits<double>::quiet_NaN());
    if (std::isnan(value) || value != std::floor(value) || value < double(minimum) ||
        value > double(maximum)) {
        complain(name, tr("is not a whole number from %1 to %2").arg(minimum).arg(maximum));
        return minimum;
    }
    return qint64(value);
}

qint64 JsonFile::optionalInteger(const QString &name, qint64 minimum, qint64 maximum)
{
    return m_members.contains(name) ? integer(name, minimum, maximum) : 0;
}

double JsonFile::number(const QString &name)
{
    const auto value = take(name, true);
    if (!value.isDouble() || value.toDouble() < 0)
        complain(name, tr("is not a number of at least 0"));
    return value.toDouble();
}

QHash<QString, QString> JsonFile::textsByName(const QString &name)
{
    const auto value = take(name, true);
    if (!value.isObject())
        complain(name, tr("is not an object"));
    QHash<QString, QString> result;
    const auto object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isString())
            complain(name + u'.' + member.key(), tr("is not a text"));
        result.insert(member.key(), member.value().toString());
    }
    return result;
}

QJsonObject JsonFile::optionalObject(const QString &name)
{
    const auto value = take(name, false);
    if (!value.isUndefined() && !value.isObject())
        complain(name, tr("is not an object"));
    return value.toObject();
}

JsonFile JsonFile::object(const QString &name)
{
    const auto value = take(name, true);
    if (!value.isObject())
        complain(name, tr("is not an object"));
    return JsonFile(m_file, m_prefix + name + u'.', value.toObject());
}

void JsonFile::adopt(const JsonFile &nested)
{
    auto copy = nested;
    if (const auto error = copy.finish(); error && !m_error)
        m_error = error;
}

void JsonFile::complain(const QString &name, const QString &what)
{
    if (!m_error)
        m_error = Error{ErrorKind::Storage,
                        tr("The file %1, a part of this program, is broken: \"%2\" %3.")
                            .arg(QDir::toNativeSeparators(m_file), m_prefix + name, what),
                        {}};
}

std::optional<Error> JsonFile::finish()
{
    const auto names = m_members.keys();
    for (const auto &name : names) {
        if (!m_asked.contains(name))
            complain(name, tr("is not a member that belongs there"));
    }
    return m_error;
}

QJsonValue JsonFile::take(const QString &name, bool required)
{
    m_asked.insert(name);
    if (required && !m_members.contains(name))
        complain(name, tr("is missing"));
    return m_members.value(name);
}

} // namespace lambdesk
