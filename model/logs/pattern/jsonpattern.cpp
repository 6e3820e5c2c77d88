// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonselector.h"
#include "patternexpression.h"
#include "patternmatcher.h"
#include "patternvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lambdesk
{

namespace
{

using Span = FilterPattern::Span;

struct Condition {
    enum class Kind { Compared, Null, True, False, Missing };
    JsonSelector selector;
    Kind kind = Kind::Compared;
    std::optional<PatternValue> value = {};
    QByteArray name = {}; ///< what a message must have, with its quotes, unless a name in it is escaped

    bool holds(const QJsonValue &root) const
    {
        switch (kind) {
        case Kind::Compared:
            return selector.anyOf(root, [this](const QJsonValue &at) { return value->fits(at); });
        case Kind::Null:
            return selector.anyOf(root, [](const QJsonValue &at) { return at.isNull(); });
        case Kind::True:
            return selector.anyOf(root, [](const QJsonValue &at) { return at.isBool() && at.toBool(); });
        case Kind::False:
            return selector.anyOf(root, [](const QJsonValue &at) { return at.isBool() && !at.toBool(); });
        case Kind::Missing:
            return !selector.anyOf(root, [](const QJsonValue &) { return true; });
        }
        return false;
    }
};

/// After the colon and blanks, up to the end of a number, word or string; what is open there has no end.
qsizetype scalarEnd(const QByteArray &message, qsizetype at)
{
    if (at < message.size() && message[at] == '"') {
        for (++at; at < message.size() && message[at] != '"'; ++at)
            at += message[at] == '\\' ? 1 : 0;
        return std::min(at + 1, message.size());
    }
    while (at < message.size() && !QByteArrayView(" \t\r\n,]}[{").contains(message[at]))
        ++at;
    return at;
}

class JsonPattern final : public PatternMatcher
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::JsonPattern)
public:
    bool read(PatternText &text);
    bool matches(const QByteArray &message) const override;
    std::vector<Span> spans(const QByteArray &message) const override;

private:
    int readCondition(PatternText &text);
    static std::optional<Condition::Kind> readQuestion(PatternText &text);
    bool mayMatch(const QByteArray &message) const;
    static QJsonValue parsed(const QByteArray &message);
    static void addSpans(const Condition &condition, const QByteArray &message, std::vector<Span> &spans);

    std::vector<Condition> m_conditions;
    PatternExpression m_expression;
};

bool JsonPattern::read(PatternText &text)
{
    text.take(QLatin1String("{"));
    auto expression = PatternExpression::read(text, [this, &text] { return readCondition(text); });
    if (!expression)
        return false;
    m_expression = std::move(*expression);
    if (!text.take(QLatin1String("}")))
        return text.complain(tr("Expected &&, || or }."));
    text.skipBlanks();
    return text.atEnd() || text.complain(tr("Expected nothing after }."));
}

int JsonPattern::readCondition(PatternText &text)
{
    auto selector = JsonSelector::read(text);
    if (!selector)
        return -1;
    text.skipBlanks();
    Condition condition{std::move(*selector)};
    condition.name = condition.selector.quotedName();
    if (const auto comparison = PatternValue::readOperator(text)) {
        condition.value = PatternValue::read(text, *comparison, QStringLiteral("}"));
        if (!condition.value)
            return -1;
    } else {
        const auto question = readQuestion(text);
        if (!question)
            return -1;
        condition.kind = *question;
    }
    m_conditions.push_back(std::move(condition));
    return int(m_conditions.size()) - 1;
}

std::optional<Condition::Kind> JsonPattern::readQuestion(PatternText &text)
{
    if (text.takeWord(QLatin1String("IS"))) {
        text.skipBlanks();
        if (text.takeWord(QLatin1String("NULL")))
            return Condition::Kind::Null;
        if (text.takeWord(QLatin1String("TRUE")))
            return Condition::Kind::True;
        if (text.takeWord(QLatin1String("FALSE")))
            return Condition::Kind::False;
        text.complain(tr("Expected NULL, TRUE or FALSE after IS."));
        return std::nullopt;
    }
    if (text.takeWord(QLatin1String("NOT"))) {
        text.skipBlanks();
        if (text.takeWord(QLatin1String("EXISTS")))
            return Condition::Kind::Missing;
        text.complain(tr("Expected EXISTS after NOT."));
        return std::nullopt;
    }
    text.complain(tr("Expected one of = != < <= > >=, IS or NOT EXISTS."));
    return std::nullopt;
}

/// Most messages are told by looking for the bytes that they need to have.
bool JsonPattern::mayMatch(const QByteArray &message) const
{
    const auto first = std::find_if_not(message.cbegin(), message.cend(), [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    });
    if (first == message.cend() || (*first != '{' && *first != '['))
        return false;
    const std::string_view bytes = view(message);
    if (bytes.find('\\') != std::string_view::npos)
        return true; // names and texts may be written with escapes
    return m_expression.holds([&](int leaf) {
        const Condition &condition = m_conditions[size_t(leaf)];
        if (condition.kind == Condition::Kind::Missing)
            return true;
        return bytes.find(view(condition.name)) != std::string_view::npos &&
               (!condition.value || bytes.find(view(condition.value->literal())) != std::string_view::npos);
    });
}

QJsonValue JsonPattern::parsed(const QByteArray &message)
{
    const auto document = QJsonDocument::fromJson(message);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

bool JsonPattern::matches(const QByteArray &message) const
{
    if (!mayMatch(message))
        return false;
    const QJsonValue root = parsed(message);
    return !root.isUndefined() &&
           m_expression.holds([&](int leaf) { return m_conditions[size_t(leaf)].holds(root); });
}

std::vector<Span> JsonPattern::spans(const QByteArray &message) const
{
    std::vector<Span> spans;
    const QJsonValue root = parsed(message);
    for (const Condition &condition : m_conditions) {
        if (!condition.name.isEmpty() && condition.kind != Condition::Kind::Missing && condition.holds(root))
            addSpans(condition, message, spans);
    }
    return spans;
}

/// A name and its value are marked wherever they stand: which of several members of the same name in
/// different objects fit isn't looked into beyond the value.
void JsonPattern::addSpans(const Condition &condition, const QByteArray &message, std::vector<Span> &spans)
{
    const auto skipBlanks = [&message](qsizetype at) {
        while (at < message.size() && QByteArrayView(" \t\r\n").contains(message[at]))
            ++at;
        return at;
    };
    const QByteArray &name = condition.name;
    for (auto at = message.indexOf(name); at >= 0; at = message.indexOf(name, at + name.size())) {
        const qsizetype colon = skipBlanks(at + name.size());
        if (colon >= message.size() || message[colon] != ':')
            continue;
        const qsizetype start = skipBlanks(colon + 1);
        const qsizetype end = scalarEnd(message, start);
        const QByteArray text = message.mid(start, end - start);
        const QJsonValue value = QJsonDocument::fromJson('[' + text + ']').array().at(0);
        const bool fits = !condition.value || condition.value->fits(value);
        spans.push_back(fits ? Span{at, end - at} : Span{at, name.size()});
    }
}

} // namespace

std::unique_ptr<PatternMatcher> readJsonPattern(PatternText &text)
{
    auto pattern = std::make_unique<JsonPattern>();
    if (!pattern->read(text))
        return nullptr;
    return pattern;
}

} // namespace lambdesk
