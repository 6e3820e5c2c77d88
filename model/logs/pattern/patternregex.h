// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patterntext.h"

#include <QByteArray>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace lambdesk
{

/// A `%regular expression%` of a pattern. The platform takes a part of what there is, without groups.
class PatternRegex
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::PatternRegex)
public:
    /// The text stands at a `%`.
    static std::optional<PatternRegex> read(PatternText &text);

    /// Somewhere in it.
    bool matches(const QByteArray &bytes) const;
    bool matches(const QString &text) const;
    std::vector<FilterPattern::Span> spans(const QByteArray &bytes) const;

private:
    static bool checkEscape(PatternText &text);
    static bool checkCharacter(PatternText &text);

    QRegularExpression m_regex;
};

} // namespace lambdesk
