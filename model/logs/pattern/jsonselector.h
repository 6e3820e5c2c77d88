// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patterntext.h"

#include <QByteArray>
#include <QJsonValue>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace lambdesk
{

/// `$.users[0].email`, `$['with.dots']`, `$.items[*].id`.
class JsonSelector
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::JsonSelector)
public:
    static std::optional<JsonSelector> read(PatternText &text);

    /// Whether `holds` holds for one of the values that are selected.
    bool anyOf(const QJsonValue &root, const std::function<bool(const QJsonValue &)> &holds) const;
    /// The name that a message must have; with its quotes, empty when it can't be looked for literally.
    QByteArray quotedName() const;

private:
    struct Every {
    };
    using Step = std::variant<QString, qsizetype, Every>;

    bool readStep(PatternText &text);
    bool readName(PatternText &text);
    bool readBracket(PatternText &text);
    bool anyOf(const QJsonValue &value, size_t step,
               const std::function<bool(const QJsonValue &)> &holds) const;

    std::vector<Step> m_steps;
};

} // namespace lambdesk
