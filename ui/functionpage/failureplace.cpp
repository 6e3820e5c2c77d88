// SPDX-License-Identifier: GPL-3.0-or-later
#include "failureplace.h"

#include "failurereport.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr qsizetype searchedLog = 64 * 1024;

/// Whose files are looked at.
enum class Whose {
    Users,    ///< what the user wrote
    Packages, ///< the libraries in the package as well
};

bool isOfLibrary(const QString &file)
{
    return file.startsWith("node_modules/"_L1) || file.contains("/node_modules/"_L1);
}

/// The user's file that is named by the end of its path alone, if it is the only one.
QString fileEndingWith(const QString &end, const OwnCode &own)
{
    if (own.files.contains(end))
        return end;
    const QString tail = u'/' + end;
    QStringList fitting;
    for (const QString &file : own.files) {
        if (file.endsWith(tail) && !isOfLibrary(file))
            fitting.append(file);
    }
    return fitting.size() == 1 ? fitting.constFirst() : QString();
}

/// The path within the task root, or nothing when the file is not of the function's package.
QString pathInPackage(QString path, const OwnCode &own)
{
    if (path.startsWith("file://"_L1))
        path = QUrl(path).path();
    if (!path.startsWith(u'/'))
        return fileEndingWith(path, own);
    path = QDir::cleanPath(path);
    const QString root = u'/' + own.packageFolder + u'/';
    if (!own.packageFolder.isEmpty() && path.contains(root))
        return path.mid(path.lastIndexOf(root) + root.size());
    return path.startsWith("/var/task/"_L1) ? path.mid(10) : QString();
}

std::optional<FailurePlace> placeAt(const QRegularExpressionMatch &match, const QString &file, Whose whose)
{
    const int line = match.captured(u"line").toInt();
    if (file.isEmpty() || line < 1 || (whose == Whose::Users && isOfLibrary(file)))
        return std::nullopt;
    return FailurePlace{file, line, qMax(1, match.captured(u"column").toInt())};
}

std::optional<FailurePlace> place(const QRegularExpressionMatch &match, const OwnCode &own, Whose whose)
{
    return placeAt(match, pathInPackage(match.captured(u"file"), own), whose);
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

/// `example.Hello.handle(Hello.java:3)`, `app//example.Hello$Inner.<init>(Hello.java:3)`
const QRegularExpression &javaPlace()
{
    static const QRegularExpression expression(
        uR"re((?<class>[\w.$]+)\.[\w$<>]+\((?<file>[\w$]+\.java):(?<line>\d+)\))re"_s);
    return expression;
}

/// A frame names the class with its Java package, and of the source's path the last part alone.
std::optional<FailurePlace> firstJavaPlaceIn(const QString &text, const OwnCode &own)
{
    for (auto matches = javaPlace().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString path = match.captured(u"class");
        path = path.left(path.lastIndexOf(u'.') + 1).replace(u'.', u'/') + match.captured(u"file");
        if (const auto found = placeAt(match, fileEndingWith(path, own), Whose::Users))
            return found;
    }
    return std::nullopt;
}

std::optional<FailurePlace> firstIn(const QString &text, const QRegularExpression &expression,
                                    const OwnCode &own, Whose whose)
{
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        if (const auto found = place(matches.next(), own, whose))
            return found;
    }
    return std::nullopt;
}

std::optional<FailurePlace> lastIn(const QString &text, const QRegularExpression &expression,
                                   const OwnCode &own, Whose whose)
{
    std::optional<FailurePlace> last;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        if (const auto found = place(matches.next(), own, whose))
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

std::optional<FailurePlace> placeInReport(const FailureReport &report, const OwnCode &own, Whose whose)
{
    const QString trace = report.trace.join(u'\n');
    // Python lists the innermost call last, Node.js and Java first.
    if (const auto found = lastIn(trace, pythonPlace(), own, whose))
        return found;
    if (auto found = firstIn(trace, nodePlace(), own, whose)) {
        if (found->column == 1 && report.errorType.endsWith("SyntaxError"_L1))
            found->column = columnOfCarets(trace);
        return found;
    }
    if (const auto found = firstJavaPlaceIn(trace, own))
        return found;
    return firstIn(report.errorMessage, pythonSyntaxPlace(), own, whose);
}

std::optional<FailurePlace> placeInLog(const QString &log, const OwnCode &own, Whose whose)
{
    if (const auto found = lastIn(log, pythonPlace(), own, whose))
        return found;
    // Of the last stack in the log the first frame of ours is the innermost one.
    const qsizetype stack = qMax(log.lastIndexOf("\"stack\":["_L1), log.lastIndexOf("\tERROR\t"_L1));
    if (stack >= 0) {
        if (const auto found = firstIn(log.mid(stack), nodePlace(), own, whose))
            return found;
    }
    return firstIn(log, nodePlace(), own, whose);
}

} // namespace

std::optional<FailurePlace> findFailurePlace(const FailureReport &report, const OwnCode &own)
{
    const auto found = placeInReport(report, own, Whose::Users);
    return found ? found : placeInReport(report, own, Whose::Packages);
}

std::optional<FailurePlace> findFailurePlaceInLog(const QByteArray &log, const OwnCode &own)
{
    const QString tail = QString::fromUtf8(log.right(searchedLog));
    const auto found = placeInLog(tail, own, Whose::Users);
    return found ? found : placeInLog(tail, own, Whose::Packages);
}

} // namespace lambdesk
