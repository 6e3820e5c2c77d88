// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace lambdesk
{

/// A filter pattern of CloudWatch Logs: terms (`ERROR -Exiting`, `?a ?b`, `"a phrase"`, `%regex%`),
/// space-delimited columns (`[ip, user, status=4*]`), or a JSON selector (`{ $.level = "error" && $.n > 3
/// }`). A copyable value; matches on any thread.
class FilterPattern
{
public:
    /// What is wrong with a pattern, and where.
    struct Problem {
        qsizetype at = 0;     ///< of the first character that is wrong, in UTF-16 units
        qsizetype length = 0; ///< of what is wrong; at least one, also at the pattern's end
        QString message;      ///< what was expected, translated
        bool operator==(const Problem &) const = default;
    };
    /// A part of a message that made it fit, in bytes.
    struct Span {
        qsizetype at = 0;
        qsizetype length = 0;
        bool operator==(const Span &) const = default;
    };

    /// An empty pattern fits everything.
    FilterPattern();
    static std::variant<FilterPattern, Problem> parse(const QString &text);

    const QString &text() const { return m_text; }
    bool isEmpty() const;
    bool matches(const QByteArray &message) const;
    /// What to mark in a message that fits, in order and apart from each other.
    std::vector<Span> spans(const QByteArray &message) const;

private:
    class Matcher;
    QString m_text;
    std::shared_ptr<const Matcher> m_matcher;
};

} // namespace lambdesk
