// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricmath.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace lambdesk
{

namespace
{

struct MetricMathText {
    Q_DECLARE_TR_FUNCTIONS(MetricMath)
};

using MathOperation = double (*)(double, double);

/// Deeper than anybody writes, and no danger for the stack.
constexpr int deepestMath = 50;

struct MathSign {
    const char *text;
    MathOperation operation;
};

/// What binds less comes first; longer signs before those that they begin with.
const std::array<QList<MathSign>, 5> &mathSigns()
{
    static const std::array<QList<MathSign>, 5> signs{
        QList<MathSign>{{"||", [](double a, double b) { return a != 0 || b != 0 ? 1.0 : 0.0; }},
                        {"OR", [](double a, double b) { return a != 0 || b != 0 ? 1.0 : 0.0; }}},
        QList<MathSign>{{"&&", [](double a, double b) { return a != 0 && b != 0 ? 1.0 : 0.0; }},
                        {"AND", [](double a, double b) { return a != 0 && b != 0 ? 1.0 : 0.0; }}},
        QList<MathSign>{{"==", [](double a, double b) { return a == b ? 1.0 : 0.0; }},
                        {"!=", [](double a, double b) { return a != b ? 1.0 : 0.0; }},
                        {"<=", [](double a, double b) { return a <= b ? 1.0 : 0.0; }},
                        {">=", [](double a, double b) { return a >= b ? 1.0 : 0.0; }},
                        {"<", [](double a, double b) { return a < b ? 1.0 : 0.0; }},
                        {">", [](double a, double b) { return a > b ? 1.0 : 0.0; }}},
        QList<MathSign>{{"+", [](double a, double b) { return a + b; }},
                        {"-", [](double a, double b) { return a - b; }}},
        QList<MathSign>{{"*", [](double a, double b) { return a * b; }},
                        {"/", [](double a, double b) { return a / b; }}}};
    return signs;
}

using MathOperand = std::pair<MathOperation, MetricMathNode>;

/// One after the other, however many: nodes in nodes would take the stack as many times.
MetricMathNode mathChain(const MetricMathNode &first, const QList<MathOperand> &others)
{
    return [=](const MetricMathContext &context) -> Result<MetricMathValue> {
        auto value = first(context);
        for (const auto &[operation, operand] : others) {
            if (!value)
                return value;
            const auto other = operand(context);
            if (!other)
                return other;
            const qint64 size = std::max(metricMathSize(*value), metricMathSize(*other));
            if (const auto taken = context.take(size); !taken)
                return fail(taken.error());
            value = combined(*value, *other, operation);
        }
        return value;
    };
}

/// Reads an expression once, from its first character to its last.
class MathParser
{
public:
    explicit MathParser(const QString &text)
        : m_text(text)
    {
    }

    Result<MetricMathNode> read()
    {
        MetricMathNode root = readLevel(0);
        if (root && !atEnd())
            expect(QStringLiteral("+, -, *, /"));
        if (!m_problem.isEmpty())
            return fail(ErrorKind::InvalidParameter, m_problem);
        return root;
    }

private:
    bool atEnd()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at >= m_text.size();
    }
    bool take(const QString &sign)
    {
        const auto isNamePart = [this](qsizetype at) {
            return at < m_text.size() && (m_text[at].isLetterOrNumber() || m_text[at] == u'_');
        };
        if (atEnd() || !QStringView(m_text).sliced(m_at).startsWith(sign) ||
            (sign.front().isLetter() && isNamePart(m_at + sign.size())))
            return false;
        m_at += sign.size();
        return true;
    }
    QString take(const QRegularExpression &form)
    {
        const auto match = atEnd() ? QRegularExpressionMatch()
                                   : form.match(m_text, m_at, QRegularExpression::NormalMatch,
                                                QRegularExpression::AnchorAtOffsetMatchOption);
        m_at += match.capturedLength();
        return match.captured();
    }
    MetricMathNode complain(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
        return {};
    }
    MetricMathNode expect(const QString &what)
    {
        return complain(MetricMathText::tr("Expected %1 at character %2.").arg(what).arg(m_at + 1));
    }

    MetricMathNode readLevel(std::size_t level)
    {
        if (level == mathSigns().size())
            return readPower();
        const MetricMathNode first = readLevel(level + 1);
        QList<MathOperand> others;
        while (first) {
            MathOperation found = nullptr;
            for (const MathSign &sign : mathSigns()[level]) {
                if (!found && take(QLatin1String(sign.text)))
                    found = sign.operation;
            }
            if (!found)
                break;
            const MetricMathNode operand = readLevel(level + 1);
            if (!operand)
                return {};
            others.append({found, operand});
        }
        return others.isEmpty() ? first : mathChain(first, others);
    }

    MetricMathNode readPower()
    {
        if (++m_depth > deepestMath)
            return complain(MetricMathText::tr("This is nested too deeply."));
        MetricMathNode result;
        if (take(QStringLiteral("-"))) {
            const MetricMathNode operand = readPower();
            const MetricMathNode zero = [](const MetricMathContext &) { return MetricMathValue::of(0.0); };
            if (operand)
                result = mathChain(zero, {{[](double a, double b) { return a - b; }, operand}});
        } else {
            result = readOperand();
            if (result && take(QStringLiteral("^"))) {
                const MetricMathNode exponent = readPower();
                if (!exponent)
                    return {};
                result = mathChain(result, {{[](double a, double b) { return std::pow(a, b); }, exponent}});
            }
        }
        --m_depth;
        return result;
    }

    MetricMathNode readOperand()
    {
        static const QRegularExpression number(QStringLiteral("(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?"));
        static const QRegularExpression name(QStringLiteral("[A-Za-z][A-Za-z0-9_]*"));
        if (take(QStringLiteral("("))) {
            const MetricMathNode inside = readLevel(0);
            return !inside || take(QStringLiteral(")")) ? inside : expect(QStringLiteral(")"));
        }
        if (take(QStringLiteral("[")))
            return readCall(QStringLiteral("["), QStringLiteral("]"));
        if (const QString digits = take(number); !digits.isEmpty())
            return
                [value = digits.toDouble()](const MetricMathContext &) { return MetricMathValue::of(value); };
        const QString word = take(name);
        if (word.isEmpty())
            return complain(
                MetricMathText::tr("Expected a number, an Id or a function at character %1.").arg(m_at + 1));
        if (word == u"METRICS" && take(QStringLiteral("(")))
            return readMetrics();
        if (take(QStringLiteral("(")))
            return readCall(word, QStringLiteral(")"));
        if (word == u"REPEAT" || word == u"LINEAR") // what FILL takes instead of a value
            return metricMathCall(word, {});
        return [word](const MetricMathContext &context) { return context.named(word); };
    }

    MetricMathNode readCall(const QString &function, const QString &end)
    {
        QList<MetricMathNode> arguments;
        if (!take(end)) {
            do {
                arguments.append(readLevel(0));
                if (!arguments.constLast())
                    return {};
            } while (take(QStringLiteral(",")));
            if (!take(end))
                return expect(end);
        }
        const MetricMathNode call = metricMathCall(function, arguments);
        return call ? call : complain(MetricMathText::tr("There is no function %1().").arg(function));
    }

    /// Those of the call whose ids have the text in them.
    MetricMathNode readMetrics()
    {
        static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|'[^']*'"));
        const QString part = take(quoted);
        if (!take(QStringLiteral(")")))
            return expect(QStringLiteral(")"));
        return [part = part.mid(1).chopped(part.isEmpty() ? 0 : 1)](const MetricMathContext &context) {
            QList<MetricMathSeries> found;
            for (const auto &[id, series] : context.metrics) {
                if (id.contains(part))
                    found.append(series);
            }
            return Result<MetricMathValue>(MetricMathValue::of(found));
        };
    }

    const QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_problem;
};

MetricMathSeries withNumber(const MetricMathSeries &series, double number, bool isFirst,
                            MathOperation operation)
{
    MetricMathSeries result = series;
    result.points.clear();
    for (auto point = series.points.cbegin(); point != series.points.cend(); ++point) {
        const double value = isFirst ? operation(number, *point) : operation(*point, number);
        if (std::isfinite(value))
            result.points.insert(point.key(), value);
    }
    return result;
}

MetricMathSeries withSeries(const MetricMathSeries &a, const MetricMathSeries &b, MathOperation operation)
{
    MetricMathSeries result{a.label, std::max(a.periodSeconds, b.periodSeconds)};
    for (auto point = a.points.cbegin(); point != a.points.cend(); ++point) {
        const auto other = b.points.constFind(point.key());
        if (other == b.points.cend())
            continue;
        const double value = operation(*point, *other);
        if (std::isfinite(value))
            result.points.insert(point.key(), value);
    }
    return result;
}

} // namespace

Result<MetricMath> MetricMath::parse(const QString &text)
{
    auto root = MathParser(text).read();
    if (!root)
        return fail(root.error());
    return MetricMath(*std::move(root));
}

qint64 metricMathSize(const MetricMathValue &value)
{
    qint64 size = value.series.size();
    for (const MetricMathSeries &series : value.series)
        size += series.points.size();
    return size;
}

Result<MetricMathValue> combined(const MetricMathValue &a, const MetricMathValue &b,
                                 double (*operation)(double, double))
{
    using Kind = MetricMathValue::Kind;
    if (a.kind == Kind::Number && b.kind == Kind::Number)
        return MetricMathValue::of(operation(a.number, b.number));
    if (a.kind == Kind::Several && b.kind == Kind::Several)
        return fail(ErrorKind::InvalidParameter,
                    MetricMathText::tr("Several series can't be combined with several others."));
    const bool areSeveral = a.kind == Kind::Several || b.kind == Kind::Several;
    MetricMathValue result{areSeveral ? Kind::Several : Kind::Series};
    const QList<MetricMathSeries> &each =
        a.kind == Kind::Number || b.kind == Kind::Several ? b.series : a.series;
    for (const MetricMathSeries &series : each) {
        if (a.kind == Kind::Number)
            result.series.append(withNumber(series, a.number, true, operation));
        else if (b.kind == Kind::Number)
            result.series.append(withNumber(series, b.number, false, operation));
        else if (b.kind == Kind::Several)
            result.series.append(withSeries(a.series.constFirst(), series, operation));
        else
            result.series.append(withSeries(series, b.series.constFirst(), operation));
    }
    return result;
}

} // namespace lambdesk
