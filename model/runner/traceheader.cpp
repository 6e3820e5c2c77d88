// SPDX-License-Identifier: GPL-3.0-or-later
#include "traceheader.h"

#include <model/core/idgenerator.h>

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// Far more than any has: it becomes a header and a variable of the function's environment.
constexpr qsizetype longestTraceHeader = 1024;
constexpr int digitsOfRoot = 24;
constexpr int digitsOfParent = 16;

bool isTraceRoot(const QByteArray &field)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("Root=1-[0-9a-fA-F]{8}-[0-9a-fA-F]{24}")));
    return form.match(QString::fromLatin1(field)).hasMatch();
}

/// Those of a header that can be passed on; else none.
QList<QByteArray> traceFields(const QByteArray &given)
{
    const bool isPrintable =
        std::all_of(given.begin(), given.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (given.isEmpty() || given.size() > longestTraceHeader || !isPrintable)
        return {};
    QList<QByteArray> fields;
    for (const QByteArray &field : given.split(';')) {
        if (!field.trimmed().isEmpty())
            fields.append(field.trimmed());
    }
    return std::any_of(fields.cbegin(), fields.cend(), isTraceRoot) ? fields : QList<QByteArray>();
}

QByteArray newRoot(const QDateTime &now, IdGenerator &ids)
{
    return "Root=1-" + QByteArray::number(now.toSecsSinceEpoch(), 16).rightJustified(8, '0') + '-' +
           ids.hex32().left(digitsOfRoot).toLatin1();
}

QByteArray newParent(IdGenerator &ids)
{
    return "Parent=" + ids.hex32().left(digitsOfParent).toLatin1();
}

} // namespace

QByteArray traceHeaderOf(const QByteArray &given, const QDateTime &now, IdGenerator &ids)
{
    QList<QByteArray> fields = traceFields(given);
    if (fields.isEmpty()) { // as for nearly every invocation
        const QByteArray root = newRoot(now, ids);
        return root + ';' + newParent(ids) + ";Sampled=0";
    }
    const auto has = [&fields](const QByteArray &name) {
        return std::any_of(fields.cbegin(), fields.cend(),
                           [&name](const QByteArray &field) { return field.startsWith(name); });
    };
    if (!has("Parent="))
        fields.append(newParent(ids));
    if (!has("Sampled="))
        fields.append("Sampled=0");
    return fields.join(';');
}

} // namespace lambdesk
