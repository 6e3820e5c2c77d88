// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlercheck.h"

#include "modulenames.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// A handler taken apart by its language's rule.
struct HandlerParts {
    QString module; ///< `src/app`, without the file's extension
    QString name;   ///< `handler`, or `ns.handler`
};

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(lambdesk::HandlerCheck)
public:
    Checker(const QString &handler, Language language, const QString &fileName)
        : m_handler(handler)
        , m_language(language)
        , m_fileName(fileName)
        , m_module(fileName.left(fileName.size() - QFileInfo(fileName).suffix().size()))
    {
        if (m_module.endsWith(u'.'))
            m_module.chop(1);
    }

    HandlerCheck check(const QByteArray &code) const
    {
        const auto parts = split();
        if (!parts)
            return finding(HandlerCheck::Finding::Malformed, malformed());
        const auto names =
            m_language == Language::NodeJs ? readJavaScriptExports(code) : readPythonNames(code);
        if (parts->module != m_module)
            return finding(HandlerCheck::Finding::WrongFile, wrongFile(*parts, names));
        const bool nested = parts->name.contains(u'.');
        const auto found = names.find(parts->name.section(u'.', 0, 0).toUtf8());
        if (found && !nested)
            return {HandlerCheck::Finding::Found, {}, found->line};
        if (found || names.dynamic)
            return {};
        return finding(HandlerCheck::Finding::MissingExport, missing(*parts, names));
    }

private:
    static HandlerCheck finding(HandlerCheck::Finding which, const QString &message)
    {
        return {which, message, 0};
    }
    std::optional<HandlerParts> split() const;
    QString malformed() const;
    QString wrongFile(const HandlerParts &parts, const ModuleNames &names) const;
    QString missing(const HandlerParts &parts, const ModuleNames &names) const;
    QString missingExport(const QString &name, const ModuleNames &names) const;
    QString usualName() const
    {
        return m_language == Language::NodeJs ? QStringLiteral("handler") : QStringLiteral("lambda_handler");
    }
    QString handlerFor(const QString &name) const
    {
        const auto module = m_language == Language::NodeJs ? m_module : QString(m_module).replace(u'/', u'.');
        return module + u'.' + name;
    }

    QString m_handler;
    Language m_language;
    QString m_fileName;
    QString m_module;
};

/// The functions among the names, each once, the likeliest handler first.
QStringList candidates(const ModuleNames &names, const QString &wanted)
{
    QStringList result;
    for (const auto &name : names.names) {
        const QString text = QString::fromUtf8(name.name);
        if (name.function && !result.contains(text) && result.size() < 100)
            result.append(text);
    }
    const auto likeness = [&wanted](const QString &name) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return 0;
        return name.contains(QLatin1String("handler"), Qt::CaseInsensitive) ? 1 : 2;
    };
    std::stable_sort(result.begin(), result.end(),
                     [&](const QString &a, const QString &b) { return likeness(a) < likeness(b); });
    return result;
}

/// `"a", "b" and 3 more`
QString listed(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    QStringList quoted;
    for (const auto &name : names.first(qMin(shown, names.size())))
        quoted.append(u'"' + name + u'"');
    const QString text = quoted.join(QStringLiteral(", "));
    return names.size() <= shown ? text : Checker::tr("%1 and %2 more").arg(text).arg(names.size() - shown);
}

/// Node.js splits the last part of the path at its first point, Python the whole at its last.
std::optional<HandlerParts> Checker::split() const
{
    const bool node = m_language == Language::NodeJs;
    const auto fileStart = m_handler.lastIndexOf(u'/') + 1;
    const auto point = node ? m_handler.indexOf(u'.', fileStart) : m_handler.lastIndexOf(u'.');
    HandlerParts parts{m_handler.left(point), m_handler.mid(point + 1)};
    const bool empty = point <= fileStart || parts.name.isEmpty() || parts.name.startsWith(u'.') ||
                       parts.name.endsWith(u'.') || parts.name.contains(QLatin1String(".."));
    if (empty || m_handler.contains(QLatin1String("..")) || m_handler.contains(u' '))
        return std::nullopt;
    if (!node)
        parts.module.replace(u'.', u'/');
    return parts;
}

QString Checker::malformed() const
{
    if (m_language == Language::NodeJs)
        return tr("A handler is the file's name without .js, a point, and the exported function: %1.")
            .arg(handlerFor(usualName()));
    return tr("A handler is the file's name without .py, a point, and the function: %1.")
        .arg(handlerFor(usualName()));
}

QString Checker::wrongFile(const HandlerParts &parts, const ModuleNames &names) const
{
    const auto fitting =
        names.find(parts.name.toUtf8()) ? parts.name : candidates(names, parts.name).value(0, parts.name);
    return tr("The handler looks for the file \"%1\", but the code is saved as %2. Use %3.")
        .arg(parts.module, m_fileName, handlerFor(fitting));
}

QString Checker::missing(const HandlerParts &parts, const ModuleNames &names) const
{
    const QString name = parts.name.section(u'.', 0, 0);
    if (m_language == Language::NodeJs)
        return missingExport(name, names);
    const auto functions = candidates(names, name);
    if (functions.isEmpty())
        return tr("%1 defines no function. Add: def %2(event, context):").arg(m_fileName, name);
    return tr("%1 defines %2, not \"%3\". Use %4.")
        .arg(m_fileName, listed(functions), name, handlerFor(functions.constFirst()));
}

QString Checker::missingExport(const QString &name, const ModuleNames &names) const
{
    if (names.replacedExportsLine > 0 && names.names.isEmpty())
        return tr("Line %1 of %2 replaces exports, which exports nothing. Write module.exports = there.")
            .arg(names.replacedExportsLine)
            .arg(m_fileName);
    const auto declared = std::find_if(names.declared.begin(), names.declared.end(),
                                       [&name](const auto &entry) { return entry.name == name.toUtf8(); });
    if (declared != names.declared.end())
        return tr("%1 has \"%2\" in line %3, but doesn't export it. Add: exports.%2 = %2;")
            .arg(m_fileName, name)
            .arg(declared->line);
    const auto functions = candidates(names, name);
    if (functions.isEmpty())
        return tr("%1 exports nothing. Add: exports.%2 = async (event, context) => { … };")
            .arg(m_fileName, name);
    return tr("%1 exports %2, not \"%3\". Use %4.")
        .arg(m_fileName, listed(functions), name, handlerFor(functions.constFirst()));
}

} // namespace

std::optional<ModuleNames::Name> ModuleNames::find(const QByteArray &name) const
{
    // The last definition counts, as it does when the module is loaded.
    const auto found =
        std::find_if(names.rbegin(), names.rend(), [&name](const Name &entry) { return entry.name == name; });
    return found == names.rend() ? std::nullopt : std::make_optional(*found);
}

HandlerCheck checkHandler(const QString &handler, Language language, const QString &fileName,
                          const QByteArray &code)
{
    return Checker(handler, language, fileName).check(code);
}

} // namespace lambdesk
