// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatext.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

const char *contextOf(DataText kind)
{
    switch (kind) {
    case DataText::Blueprint:
        return "Blueprint";
    case DataText::Platform:
        return "Platform";
    case DataText::Role:
        return "Role";
    case DataText::Runtime:
        return "Runtime";
    case DataText::SampleEvent:
        return "SampleEvent";
    case DataText::SampleQuery:
        return "SampleQuery";
    }
    return "";
}

} // namespace

QString translated(DataText kind, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QCoreApplication::translate(contextOf(kind), text.toUtf8().constData());
}

QStringList translated(DataText kind, const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(translated(kind, text));
    return all;
}

} // namespace lambdesk
