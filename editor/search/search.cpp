// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace lambdesk
{

namespace
{

QRegularExpression expressionOf(const SearchQuery &query)
{
    QString pattern = query.regularExpression ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWords)
        pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

/// Text that is not UTF-8 is searched byte by byte: every place stays exact.
struct Decoded {
    QString text;
    bool isUtf8 = true;
};

Decoded decode(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    Decoded decoded{decoder(bytes), true};
    if (decoder.hasError())
        decoded = {QString::fromLatin1(bytes), false};
    return decoded;
}

/// Turns rising offsets of UTF-16 into offsets of UTF-8, reading the text once.
class ByteOffsets
{
public:
    explicit ByteOffsets(const Decoded &decoded)
        : m_decoded(decoded)
    {
    }

    qsizetype at(qsizetype codeUnit)
    {
        if (!m_decoded.isUtf8)
            return codeUnit;
        for (; m_codeUnit < codeUnit; ++m_codeUnit)
            m_byte += bytesOf(m_decoded.text.at(m_codeUnit));
        return m_byte;
    }

private:
    static qsizetype bytesOf(QChar unit)
    {
        // The halves of a surrogate pair count two bytes each.
        return unit < QChar(0x80) ? 1 : unit < QChar(0x800) || unit.isSurrogate() ? 2 : 3;
    }

    const Decoded &m_decoded;
    qsizetype m_codeUnit = 0;
    qsizetype m_byte = 0;
};

QString expanded(const QString &with, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype at = 0; at < with.size(); ++at) {
        if (with.at(at) != u'\\' || at + 1 == with.size()) {
            result += with.at(at);
            continue;
        }
        const QChar next = with.at(++at);
        if (next >= u'0' && next <= u'9')
            result += match.captured(next.digitValue());
        else if (next == u'n')
            result += u'\n';
        else if (next == u't')
            result += u'\t';
        else
            result += next;
    }
    return result;
}

} // namespace

SearchResult findAll(const QByteArray &utf8, const SearchQuery &query)
{
    SearchResult result;
    if (query.text.isEmpty())
        return result;
    const QRegularExpression expression = expressionOf(query);
    if (!expression.isValid()) {
        result.error = expression.errorString();
        return result;
    }
    const Decoded decoded = decode(utf8);
    ByteOffsets bytes(decoded);
    for (auto matches = expression.globalMatch(decoded.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        if (result.hits.size() == SearchResult::maximumHits) {
            result.hasMore = true;
            break;
        }
        const qsizetype from = bytes.at(match.capturedStart());
        result.hits.append({from, bytes.at(match.capturedEnd())});
    }
    return result;
}

Replacement replaceAll(const QByteArray &utf8, const SearchQuery &query, const QString &with, qsizetype from,
                       qsizetype to)
{
    Replacement replacement;
    const QRegularExpression expression = expressionOf(query);
    if (query.text.isEmpty() || !expression.isValid())
        return replacement;
    const Decoded decoded = decode(utf8);
    ByteOffsets bytes(decoded);
    for (auto matches = expression.globalMatch(decoded.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype hitFrom = bytes.at(match.capturedStart());
        const qsizetype hitTo = bytes.at(match.capturedEnd());
        if (hitFrom == hitTo || hitFrom < from || (to >= 0 && hitTo > to))
            continue;
        if (replacement.count++ == 0)
            replacement.from = hitFrom;
        else
            replacement.text += utf8.sliced(replacement.to, hitFrom - replacement.to);
        replacement.text += (query.regularExpression ? expanded(with, match) : with).toUtf8();
        replacement.to = hitTo;
    }
    return replacement;
}

} // namespace lambdesk
