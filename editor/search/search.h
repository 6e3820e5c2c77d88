// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace lambdesk
{

struct SearchQuery {
    QString text;
    bool caseSensitive = false;
    bool wholeWords = false;
    bool regularExpression = false;

    bool operator==(const SearchQuery &) const = default;
};

/// A place in UTF-8 text, in bytes.
struct SearchHit {
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const SearchHit &) const = default;
};

struct SearchResult {
    QList<SearchHit> hits;
    bool hasMore = false; ///< the search ended at `maximumHits`
    QString error;        ///< why the regular expression is none

    static constexpr qsizetype maximumHits = 20'000;
};

/// Every place, from the beginning, none over another. Empty matches don't count. Any thread.
SearchResult findAll(const QByteArray &utf8, const SearchQuery &query);

struct Replacement {
    QByteArray text; ///< what belongs between `from` and `to`
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype count = 0;
};

/// The smallest stretch of text that has every hit in [from, to) replaced; to < 0 means the end. With a
/// regular expression `\1` … `\9` stand for its groups, `\0` for the hit, `\n` and `\t` for themselves, `\\`
/// for `\`.
Replacement replaceAll(const QByteArray &utf8, const SearchQuery &query, const QString &with,
                       qsizetype from = 0, qsizetype to = -1);

} // namespace lambdesk
