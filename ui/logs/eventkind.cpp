// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventkind.h"

#include <QByteArrayView>

#include <algorithm>
#include <optional>
#include <utility>

namespace lambdesk
{

namespace
{

/// Levels stand near the beginning; what comes later is what somebody wrote about.
constexpr qsizetype prefixBytes = 160;
constexpr qsizetype jsonBytes = 4096;

std::optional<EventKind> levelOf(QByteArrayView word)
{
    static constexpr std::pair<const char *, EventKind> levels[] = {{"ERROR", EventKind::Error},
                                                                    {"FATAL", EventKind::Error},
                                                                    {"CRITICAL", EventKind::Error},
                                                                    {"WARN", EventKind::Warning},
                                                                    {"WARNING", EventKind::Warning},
                                                                    {"INFO", EventKind::Information},
                                                                    {"INFORMATION", EventKind::Information},
                                                                    {"DEBUG", EventKind::Debug},
                                                                    {"TRACE", EventKind::Debug}};
    for (const auto &[name, kind] : levels) {
        if (word.compare(QByteArrayView(name), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return {};
}

std::optional<EventKind> platformLine(QByteArrayView message)
{
    if (message.startsWith("START RequestId: "))
        return EventKind::Start;
    if (message.startsWith("END RequestId: "))
        return EventKind::End;
    if (message.startsWith("REPORT RequestId: "))
        return EventKind::Report;
    if (message.startsWith("INIT_START "))
        return EventKind::Init;
    if (message.startsWith("INIT_REPORT "))
        return message.contains("Status: ") ? EventKind::Error : EventKind::Report;
    const QByteArrayView head = message.first(qMin(message.size(), prefixBytes));
    if (head.contains(" Task timed out after ") || head.contains("Process exited before completing request"))
        return EventKind::Error;
    if (head.startsWith("RequestId: ") && head.contains(" Error: "))
        return EventKind::Error;
    return {};
}

/// `TIME⇥REQUEST⇥LEVEL⇥…`, as Node.js's console writes.
std::optional<EventKind> columnLevel(QByteArrayView message)
{
    const QByteArrayView head = message.first(qMin(message.size(), prefixBytes));
    const qsizetype first = head.indexOf('\t');
    const qsizetype second = first < 0 ? -1 : head.indexOf('\t', first + 1);
    const qsizetype third = second < 0 ? -1 : head.indexOf('\t', second + 1);
    return third < 0 ? std::nullopt : levelOf(head.sliced(second + 1, third - second - 1));
}

/// `[LEVEL]` at the beginning, as Python's and Java's loggers write.
std::optional<EventKind> bracketLevel(QByteArrayView message)
{
    if (message.startsWith("LAMBDA_WARNING:"))
        return EventKind::Warning;
    if (!message.startsWith('['))
        return {};
    const qsizetype end = message.first(qMin(message.size(), qsizetype(16))).indexOf(']');
    return end < 0 ? std::nullopt : levelOf(message.sliced(1, end - 1));
}

/// `LEVEL …` or `LEVEL:…` at the beginning, as Python's logging writes without Lambda's handler
/// (`ERROR:root:…`) and as programs write by hand. In capitals only: `Error: …` is somebody's sentence.
std::optional<EventKind> firstWordLevel(QByteArrayView message)
{
    constexpr qsizetype longestLevel = 12;
    const QByteArrayView head = message.first(qMin(message.size(), longestLevel));
    const auto end = std::find_if(head.cbegin(), head.cend(), [](char c) { return c < 'A' || c > 'Z'; });
    if (end == head.cend() ? head.size() < message.size() : !QByteArrayView(": \t\r\n").contains(*end))
        return {};
    return levelOf(head.first(end - head.cbegin()));
}

/// The string after `"name":`; empty where there is none.
QByteArrayView jsonString(QByteArrayView text, const char *quotedName)
{
    qsizetype at = text.indexOf(quotedName);
    if (at < 0)
        return {};
    at += qsizetype(qstrlen(quotedName));
    while (at < text.size() && (text.at(at) == ' ' || text.at(at) == ':'))
        ++at;
    if (at >= text.size() || text.at(at) != '"')
        return {};
    const qsizetype end = text.indexOf('"', at + 1);
    return end < 0 ? QByteArrayView() : text.sliced(at + 1, end - at - 1);
}

std::optional<EventKind> jsonLevel(QByteArrayView message)
{
    if (!message.startsWith('{'))
        return {};
    const QByteArrayView head = message.first(qMin(message.size(), jsonBytes));
    const QByteArrayView type = jsonString(head, "\"type\"");
    if (type == QByteArrayView("platform.initStart"))
        return EventKind::Init;
    if (type == QByteArrayView("platform.start"))
        return EventKind::Start;
    if (type == QByteArrayView("platform.runtimeDone"))
        return EventKind::End;
    if (type == QByteArrayView("platform.report"))
        return EventKind::Report;
    return levelOf(jsonString(head, "\"level\""));
}

} // namespace

EventKind kindOf(const QByteArray &message)
{
    for (const auto &read : {platformLine, columnLevel, bracketLevel, firstWordLevel, jsonLevel}) {
        if (const auto kind = read(message))
            return *kind;
    }
    return EventKind::Plain;
}

} // namespace lambdesk
