// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime.h"

#include <QStringList>

#include <algorithm>

namespace lambdesk
{

namespace
{

const auto nodePrefix = QLatin1String("nodejs");
const auto pythonPrefix = QLatin1String("python");

/// `parts` as a file below the task root, or nothing when they would lead elsewhere.
QString relativeFile(const QStringList &parts, const QString &suffix)
{
    const auto unusable = [](const QString &part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
    };
    if (parts.isEmpty() || std::any_of(parts.cbegin(), parts.cend(), unusable))
        return {};
    return parts.join(u'/') + suffix;
}

QString nodeFile(const QString &handler)
{
    const auto slash = handler.lastIndexOf(u'/');
    const auto dot = handler.indexOf(u'.', slash + 1);
    return relativeFile(handler.left(dot).split(u'/'), QStringLiteral(".js"));
}

QString pythonFile(const QString &handler)
{
    const auto dot = handler.lastIndexOf(u'.');
    if (dot < 0)
        return {};
    auto module = handler.left(dot);
    return relativeFile(module.replace(u'.', u'/').split(u'/'), QStringLiteral(".py"));
}

} // namespace

std::optional<Language> languageOfRuntime(const QString &runtimeId)
{
    if (runtimeId.startsWith(nodePrefix))
        return Language::NodeJs;
    if (runtimeId.startsWith(pythonPrefix))
        return Language::Python;
    return std::nullopt;
}

QString familyOfLanguage(Language language)
{
    return language == Language::NodeJs ? nodePrefix : pythonPrefix;
}

QString runtimeLabel(const QString &runtimeId)
{
    const auto language = languageOfRuntime(runtimeId);
    if (!language)
        return runtimeId;
    const auto isNode = *language == Language::NodeJs;
    const auto version = runtimeId.mid(familyOfLanguage(*language).size());
    const auto family = isNode ? QStringLiteral("Node.js") : QStringLiteral("Python");
    return version.isEmpty() ? family : family + u' ' + version;
}

QString inlineFileName(Language language, const QString &handler)
{
    const auto isNode = language == Language::NodeJs;
    const auto file = isNode ? nodeFile(handler) : pythonFile(handler);
    if (!file.isEmpty())
        return file;
    return isNode ? QStringLiteral("index.js") : QStringLiteral("lambda_function.py");
}

} // namespace lambdesk
