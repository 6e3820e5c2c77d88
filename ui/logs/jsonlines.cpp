// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlines.h"

#include <model/core/jsontext.h>
#include <ui/widgets/sizetext.h>

#include <QCoreApplication>
#include <QLocale>

namespace lambdesk
{

namespace
{

struct JsonLinesText {
    Q_DECLARE_TR_FUNCTIONS(JsonLines)
};

constexpr int indentation = 2;

bool opens(const QByteArray &text, qsizetype at)
{
    return at < text.size() && (text.at(at) == '{' || text.at(at) == '[');
}

/// Where an object or array may begin: at the text's first character, or behind its last tab.
std::optional<qsizetype> beginOfJson(const QByteArray &text)
{
    for (const qsizetype at : {qsizetype(0), text.lastIndexOf('\t') + 1}) {
        if (opens(text, at) && !findJsonProblem(text.mid(at)))
            return at;
    }
    return {};
}

/// What is cut off can't be checked. A logger's `[INFO]` doesn't begin like that.
bool looksLikeBeginOfJson(const QByteArray &text)
{
    qsizetype inside = 1;
    while (inside < text.size() && QByteArrayView(" \t\r\n").contains(text.at(inside)))
        ++inside;
    if (!opens(text, 0) || inside >= text.size())
        return false;
    return QByteArrayView(text.at(0) == '{' ? "\"}" : "\"{[]-0123456789").contains(text.at(inside));
}

} // namespace

QString JsonLines::whyNoTree(const QByteArray &message, qsizetype bytes)
{
    const QByteArray text = message.trimmed();
    if (bytes > mostBytes) {
        const bool isJson =
            bytes > message.size() ? looksLikeBeginOfJson(text) : beginOfJson(text).has_value();
        return isJson ? JsonLinesText::tr(
                            "Shown as plain text: this event has %1, and JSON is laid out as a tree up to "
                            "%2.")
                            .arg(sizeText(bytes), sizeText(mostBytes))
                      : QString();
    }
    const auto begin = beginOfJson(text);
    const qsizetype lines = begin ? prettyJson(text.mid(*begin)).count('\n') + 1 : 0;
    return lines > mostLines
               ? JsonLinesText::tr("Shown as plain text: as a tree this event would have %1 lines, and "
                                   "at most %2 are laid out.")
                     .arg(QLocale().toString(lines), QLocale().toString(mostLines))
               : QString();
}

std::optional<JsonLines> JsonLines::of(const QByteArray &message)
{
    const QByteArray text = message.trimmed();
    if (text.size() > mostBytes)
        return {};
    const auto begin = beginOfJson(text);
    if (!begin)
        return {};
    const QByteArray pretty = prettyJson(text.mid(*begin));
    if (pretty.count('\n') >= mostLines)
        return {};
    JsonLines result;
    result.m_head = QString::fromUtf8(text.left(*begin)).replace(u'\t', QLatin1String("  ")).trimmed();
    for (const QByteArray &line : pretty.split('\n')) {
        qsizetype blanks = 0;
        while (blanks < line.size() && line.at(blanks) == ' ')
            ++blanks;
        result.m_lines.append({QString::fromUtf8(line.mid(blanks)), int(blanks) / indentation, -1, -1, 0});
    }
    result.connectLines();
    return result;
}

void JsonLines::connectLines()
{
    QList<qsizetype> open;
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        Line &line = m_lines[at];
        const bool closes = !open.isEmpty() && m_lines.at(open.last()).depth == line.depth;
        if (closes)
            m_lines[open.takeLast()].end = at;
        line.parent = open.isEmpty() ? -1 : open.last();
        if (!closes && !open.isEmpty())
            ++m_lines[open.last()].members;
        // A string can end with a bracket, too, but then a quotation mark follows it.
        if (!closes && (line.text.endsWith(u'{') || line.text.endsWith(u'[')))
            open.append(at);
    }
}

QList<qsizetype> JsonLines::shown(const QSet<qsizetype> &closed) const
{
    QList<qsizetype> result;
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        result.append(at);
        if (m_lines.at(at).end > at && closed.contains(at))
            at = m_lines.at(at).end;
    }
    return result;
}

QString JsonLines::textOf(qsizetype line, bool closed) const
{
    const Line &it = m_lines.at(line);
    if (!closed || it.end < 0)
        return it.text;
    //: Number of members of a closed object or array.
    const QString count = JsonLinesText::tr("%n item(s)", nullptr, int(it.members));
    return it.text + QStringLiteral(" … ") + m_lines.at(it.end).text + QStringLiteral("  ") + count;
}

} // namespace lambdesk
