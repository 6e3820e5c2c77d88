// SPDX-License-Identifier: GPL-3.0-or-later
#include "failureplace.h"

#include "failurereport.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr qsizetype searchedLog = 64 * 1024;

/// The path within the task root, or nothing when the file is not of the function's package.
QString pathInPackage(QString path, const OwnCode &own)
{
    if (path.startsWith("file://"_L1))
        path = QUrl(path).path();
    if (path.contains("/node_modules/"_L1))
        return {};
    const QString root = u'/' + own.packageFolder + u'/';
    if (!own.packageFolder.isEmpty() && path.contains(root))
        return path.mid(path.lastIndexOf(root) + root.size());
    if (path.startsWith("/var/task/"_L1))
        return path.mid(10);
    return path == own.fileName ? path : QString();
}

std::optional<FailurePlace> place(const QRegularExpressionMatch &match, const OwnCode &own)
{
    const QString file = pathInPackage(match.captured(u"file"), own);
    const int line = match.captured(u"line").toInt();
    if (file.isEmpty() || line < 1)
        return std::nullopt;
    return FailurePlace{file, line, qMax(1, match.captured(u"column").toInt())};
}

/// `at handler (/…/index.js:3:9)`, `at file:///…/index.mjs:3:9`, and `/…/index.js:3` at the head of a syntax
/// error.
const QRegularExpression &nodePlace()
{
    static const QRegularExpression expression(
        uR"re((?<file>(?:file://)?/[^:()"\\\n]+):(?<line>\d+)(?::(?<column>\d+))?\b)re"_s);
    return expression;
}

/// `File "/…/m.py", line 3, in f`; the platform's own spelling for syntax errors has ` Line 3`.
const QRegularExpression &pythonPlace()
{
    static const QRegularExpression expression(
        uR"re(File \\?"(?<file>[^"\\\n]+)\\?",? [Ll]ine (?<line>\d+))re"_s);
    return expression;
}

/// `Syntax error in module 'm': invalid syntax (m.py, line 3)`
const QRegularExpression &pythonSyntaxPlace()
{
    static const QRegularExpression expression(uR"re(\((?<file>[^()\s,]+\.py), line (?<line>\d+)\))re"_s);
    return expression;
}

std::optional<FailurePlace> firstIn(const QString &text, const QRegularExpression &expression,
                                    const OwnCode &own)
{
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        if (const auto found = place(matches.next(), own))
            return found;
    }
    return std::nullopt;
}

std::optional<FailurePlace> lastIn(const QString &text, const QRegularExpression &expression,
                                   const OwnCode &own)
{
    std::optional<FailurePlace> last;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        if (const auto found = place(matches.next(), own))
            last = found;
    }
    return last;
}

/// Node.js marks the column of a syntax error with carets below the source line.
int columnOfCarets(const QString &trace)
{
    static const QRegularExpression carets(u"^( *)\\^+ *$"_s, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = carets.match(trace);
    return match.hasMatch() ? int(match.capturedLength(1)) + 1 : 1;
}

} // namespace

std::optional<FailurePlace> findFailurePlace(const FailureReport &report, const OwnCode &own)
{
    const QString trace = report.trace.join(u'\n');
    // Python lists the innermost call last, Node.js first.
    if (const auto found = lastIn(trace, pythonPlace(), own))
        return found;
    if (auto found = firstIn(trace, nodePlace(), own)) {
        if (found->column == 1 && report.errorType.endsWith("SyntaxError"_L1))
            found->column = columnOfCarets(trace);
        return found;
    }
    return firstIn(report.errorMessage, pythonSyntaxPlace(), own);
}

std::optional<FailurePlace> findFailurePlaceInLog(const QByteArray &log, const OwnCode &own)
{
    const QString tail = QString::fromUtf8(log.right(searchedLog));
    if (const auto found = lastIn(tail, pythonPlace(), own))
        return found;
    // Of the last stack in the log the first frame of ours is the innermost one.
    const qsizetype stack = qMax(tail.lastIndexOf("\"stack\":["_L1), tail.lastIndexOf("\tERROR\t"_L1));
    if (stack >= 0) {
        if (const auto found = firstIn(tail.mid(stack), nodePlace(), own))
            return found;
    }
    return firstIn(tail, nodePlace(), own);
}

} // namespace lambdesk
