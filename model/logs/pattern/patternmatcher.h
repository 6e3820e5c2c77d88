// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patterntext.h"

#include <QByteArray>

#include <memory>
#include <string_view>
#include <vector>

namespace lambdesk
{

/// One of the three kinds of patterns, read. Unchanging; used on any thread.
class PatternMatcher
{
public:
    virtual ~PatternMatcher() = default;
    /// Of a message without its line end.
    virtual bool matches(const QByteArray &message) const = 0;
    /// In any order; they may overlap.
    virtual std::vector<FilterPattern::Span> spans(const QByteArray &message) const = 0;

protected:
    static std::string_view view(const QByteArray &bytes)
    {
        return {bytes.constData(), size_t(bytes.size())};
    }
};

/// Each reads the whole pattern, or complains in `text` and answers nothing.
std::unique_ptr<PatternMatcher> readTermPattern(PatternText &text);
std::unique_ptr<PatternMatcher> readColumnPattern(PatternText &text);
std::unique_ptr<PatternMatcher> readJsonPattern(PatternText &text);

} // namespace lambdesk
