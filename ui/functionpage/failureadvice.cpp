// SPDX-License-Identifier: GPL-3.0-or-later
#include "failureadvice.h"

#include "failurereport.h"
#include "failurerules.h"

#include <model/core/numbertext.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int titleLength = 300;

QString translated(const char *text)
{
    return FailureRule::tr(text);
}

/// The rule's words for one failure: patterns and texts with the function's own values.
class Wording
{
public:
    Wording(const RunRecord &run, const FunctionContext &function, std::optional<Language> other)
        : m_isOtherCode(other.has_value())
    {
        const qsizetype dot = function.handler.lastIndexOf(u'.');
        m_values = {{u"{handler}"_s, function.handler},
                    {u"{module}"_s, function.handler.left(qMax<qsizetype>(dot, 0))},
                    {u"{export}"_s, function.handler.mid(dot + 1)},
                    {u"{file}"_s, function.fileName},
                    {u"{timeout}"_s, QString::number(function.timeoutSeconds)},
                    {u"{memory}"_s, numberText(run.summary.memoryMb)},
                    {u"{runtime}"_s, runtimeLabel(familyOfLanguage(function.language))},
                    {u"{other}"_s, other ? runtimeLabel(familyOfLanguage(*other)) : QString()}};
    }

    bool fits(const FailureRule &rule) const { return !rule.isForOtherCode || m_isOtherCode; }

    QRegularExpression messagePattern(const char *pattern) const
    {
        QString text = QString::fromLatin1(pattern);
        text.replace("{module}"_L1, QRegularExpression::escape(m_values.value(u"{module}"_s)));
        return QRegularExpression(text);
    }

    QString filled(const char *source, const QRegularExpressionMatch &match) const
    {
        QString text = translated(source);
        for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
            text.replace(value.key(), value.value());
        for (int i = 1; i <= 2; ++i)
            text.replace(u"{%1}"_s.arg(i), match.captured(i));
        return text;
    }

private:
    QHash<QString, QString> m_values;
    bool m_isOtherCode;
};

/// What runs a file of a package; nothing for one that is no code.
std::optional<Language> languageOfCode(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "js"_L1 || suffix == "mjs"_L1 || suffix == "cjs"_L1)
        return Language::NodeJs;
    if (suffix == "py"_L1)
        return Language::Python;
    if (suffix == "class"_L1 || suffix == "jar"_L1)
        return Language::Java;
    return std::nullopt;
}

/// The language that the run's code is in, if it has nothing that the function's runtime could run. What a
/// package brings as its runtime may run anything.
std::optional<Language> languageOfOtherCode(const RunRecord &run, const FunctionContext &function)
{
    if (!function.files || run.codeSha256 != function.codeSha256 || function.language == Language::Provided)
        return std::nullopt;
    std::optional<Language> other;
    for (const QString &file : *function.files) {
        const auto language = languageOfCode(file);
        if (language == function.language)
            return std::nullopt;
        if (!other)
            other = language;
    }
    return other;
}

bool fits(const FailureRule &rule, const FailureReport &report, Language language)
{
    if (rule.language && *rule.language != language)
        return false;
    const auto type = QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(rule.type)));
    return !*rule.type || type.match(report.errorType).hasMatch();
}

std::optional<FailureAdvice> adviceFrom(std::span<const FailureRule> rules, const FailureReport &report,
                                        const Wording &wording, Language language)
{
    for (const FailureRule &rule : rules) {
        if (!fits(rule, report, language) || !wording.fits(rule))
            continue;
        const auto match = wording.messagePattern(rule.message).match(report.errorMessage);
        if (match.hasMatch())
            return FailureAdvice{
                {}, wording.filled(rule.cause, match), wording.filled(rule.remedy, match), {}};
    }
    return std::nullopt;
}

/// `TypeError: x is not a function`, one line.
QString titleOf(const FailureReport &report)
{
    QStringList parts{report.errorType, report.errorMessage.section(u'\n', 0, 0)};
    parts.removeAll(QString());
    const QString title = parts.join(u": "_s);
    return title.size() > titleLength ? title.left(titleLength) + u'…' : title;
}

/// Whether the payload says only that the process ended; then the stack, if any, is in the log.
bool stackIsInTheLog(const FailureReport &report)
{
    return report.errorType == "Runtime.ExitError"_L1 ||
           report.errorType == "Runtime.UnhandledPromiseRejection"_L1 ||
           report.errorMessage.contains("Process exited"_L1);
}

/// In 2016 an error in the code's syntax was reported as the language itself words it. JSON.parse() throws
/// SyntaxErrors as well, of data.
bool isSyntaxErrorOf2016(const FailureReport &report)
{
    return (report.errorType == "SyntaxError"_L1 && !report.errorMessage.contains("JSON"_L1)) ||
           (report.errorType.isEmpty() && report.errorMessage.startsWith("Syntax error in module"_L1));
}

bool usedAllMemory(const RunSummary &run)
{
    return run.memoryMb > 0 && run.maxMemoryMb >= run.memoryMb;
}

} // namespace

std::optional<FailureAdvice> adviseOnFailure(const RunRecord &run, const FunctionContext &function)
{
    if (run.summary.outcome != RunOutcome::Failed)
        return std::nullopt;
    FailureReport report = readFailureReport(run.payload);
    const OwnCode own{QString::fromLatin1(run.codeSha256.toHex()),
                      function.files.value_or(QStringList{function.fileName})};
    auto place = findFailurePlace(report, own);
    if (!place && stackIsInTheLog(report))
        place = findFailurePlaceInLog(run.log, own);
    const QString title = titleOf(report);
    if (stackIsInTheLog(report) && usedAllMemory(run.summary))
        report.errorMessage += " signal: killed"_L1;
    if (isSyntaxErrorOf2016(report))
        report.errorType = u"Runtime.UserCodeSyntaxError"_s;

    const Wording wording(run, function, languageOfOtherCode(run, function));
    auto advice = adviceFrom(FailureRule::ofPlatform(), report, wording, function.language);
    if (!advice)
        advice = adviceFrom(FailureRule::ofCode(), report, wording, function.language);
    Q_ASSERT(advice);
    advice->title = title;
    advice->place = place;
    return advice;
}

} // namespace lambdesk
