// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

#include <unistd.h>

namespace lambdesk::unpack
{

namespace
{

constexpr std::chrono::milliseconds betweenProgress(100);
constexpr int enoughBytes = 64 * 1024; ///< which a pipe takes at once

QString textOf(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// JSON's numbers are doubles, exact up to 2^53: more than any file has bytes.
double number(std::uint64_t value)
{
    return static_cast<double>(value);
}

QString kindOf(const Entry &entry)
{
    switch (entry.kind) {
    case Entry::Kind::Folder:
        return QStringLiteral("folder");
    case Entry::Kind::Link:
        return QStringLiteral("link");
    case Entry::Kind::File:
        break;
    }
    return QStringLiteral("file");
}

} // namespace

void Report::entry(const Entry &entry, const std::optional<std::string> &code)
{
    QJsonObject line{{QStringLiteral("path"), textOf(entry.path)},
                     {QStringLiteral("kind"), kindOf(entry)},
                     {QStringLiteral("bytes"), number(entry.bytes)},
                     {QStringLiteral("storedBytes"), number(entry.data.size())}};
    if (entry.kind != Entry::Kind::Folder)
        line.insert(QStringLiteral("crc"), number(entry.crc));
    if (code)
        line.insert(QStringLiteral("code"), QString::fromLatin1(QByteArray::fromStdString(*code).toBase64()));
    if (entry.kind == Entry::Kind::File)
        line.insert(QStringLiteral("executable"), entry.executable);
    if (entry.kind == Entry::Kind::Link)
        line.insert(QStringLiteral("target"), textOf(entry.target));
    print(line, "entry");
    if (m_lines.size() >= enoughBytes)
        flush();
}

void Report::progress(std::uint64_t bytes, std::uint64_t ofBytes, std::uint64_t entries,
                      std::uint64_t ofEntries)
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastProgress < betweenProgress)
        return;
    m_lastProgress = now;
    print({{QStringLiteral("bytes"), number(bytes)},
           {QStringLiteral("ofBytes"), number(ofBytes)},
           {QStringLiteral("entries"), number(entries)},
           {QStringLiteral("ofEntries"), number(ofEntries)}},
          "progress");
    flush();
}

void Report::done(const QJsonObject &facts)
{
    QJsonObject line = facts;
    line.insert(QStringLiteral("ok"), true);
    print(line, "result");
    flush();
}

void Report::failed(const Failure &failure)
{
    QJsonObject line{{QStringLiteral("ok"), false},
                     {QStringLiteral("reason"), textOf(failure.reason)},
                     {QStringLiteral("message"), textOf(failure.message)}};
    if (!failure.entry.empty())
        line.insert(QStringLiteral("entry"), textOf(failure.entry));
    print(line, "result");
    flush();
}

void Report::print(QJsonObject line, const char *event)
{
    line.insert(QStringLiteral("event"), QLatin1String(event));
    m_lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void Report::flush()
{
    for (int written = 0; written < m_lines.size();) {
        const ssize_t count = ::write(STDOUT_FILENO, m_lines.constData() + written,
                                      static_cast<size_t>(m_lines.size() - written));
        if (count < 0 && errno != EINTR)
            break; // nobody listens any more; whoever does is told by the exit code
        written += count > 0 ? static_cast<int>(count) : 0;
    }
    m_lines.clear();
}

} // namespace lambdesk::unpack
