// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace lambdesk
{

namespace
{

struct Family {
    Language language;
    QLatin1String prefix; ///< of its runtimes' ids
    QLatin1String title;
};
const std::array families{
    Family{Language::NodeJs, QLatin1String("nodejs"), QLatin1String("Node.js")},
    Family{Language::Python, QLatin1String("python"), QLatin1String("Python")},
    Family{Language::Java, QLatin1String("java"), QLatin1String("Java")},
    Family{Language::Provided, QLatin1String("provided"), QLatin1String("Custom runtime")}};

const Family &familyOf(Language language)
{
    return *std::find_if(families.cbegin(), families.cend(),
                         [language](const Family &family) { return family.language == language; });
}

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
    const auto family = std::find_if(families.cbegin(), families.cend(), [&runtimeId](const Family &each) {
        return runtimeId.startsWith(each.prefix);
    });
    return family == families.cend() ? std::nullopt : std::optional(family->language);
}

QString familyOfLanguage(Language language)
{
    return familyOf(language).prefix;
}

bool isWrittenInline(Language language)
{
    return language == Language::NodeJs || language == Language::Python;
}

QString runtimeLabel(const QString &runtimeId)
{
    const auto language = languageOfRuntime(runtimeId);
    if (!language)
        return runtimeId;
    const Family &family = familyOf(*language);
    if (*language == Language::Provided)
        return family.title + QStringLiteral(" (%1)").arg(runtimeId);
    const auto version = runtimeId.mid(family.prefix.size());
    return version.isEmpty() ? QString(family.title) : family.title + u' ' + version;
}

QString inlineFileName(Language language, const QString &handler)
{
    if (language == Language::Provided)
        return QStringLiteral("bootstrap");
    if (language == Language::Java)
        return handler.section(QStringLiteral("::"), 0, 0).replace(u'.', u'/') + QStringLiteral(".class");
    const auto isNode = language == Language::NodeJs;
    const auto file = isNode ? nodeFile(handler) : pythonFile(handler);
    if (!file.isEmpty())
        return file;
    return isNode ? QStringLiteral("index.js") : QStringLiteral("lambda_function.py");
}

} // namespace lambdesk
