// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimecatalog.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QVersionNumber>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct RuntimeCatalogText {
    Q_DECLARE_TR_FUNCTIONS(RuntimeCatalog)
};

QVersionNumber versionOfId(const QString &id)
{
    const auto digit = std::find_if(id.cbegin(), id.cend(), [](QChar c) { return c.isDigit(); });
    return QVersionNumber::fromString(id.mid(digit - id.cbegin()));
}

bool comesBefore(const Runtime &left, const Runtime &right)
{
    if (left.language != right.language)
        return left.language < right.language;
    if (left.available() != right.available())
        return left.available();
    return versionOfId(left.id) > versionOfId(right.id);
}

/// The system's own package comes before what works on any.
void readInstallCommand(const QJsonArray &ways, const QString &system, Runtime &runtime)
{
    for (const auto &way : ways) {
        const auto systems = way[QStringLiteral("on")].toArray();
        if (!systems.isEmpty() && !systems.contains(system))
            continue;
        runtime.installCommand = way[QStringLiteral("command")].toString();
        runtime.isPackaged = !systems.isEmpty();
        return;
    }
}

} // namespace

QString currentSystem()
{
    return QSysInfo::productType() + u' ' + QSysInfo::productVersion();
}

Result<QList<Runtime>> readKnownRuntimes(const QString &file, const QString &system)
{
    QFile source(file);
    QJsonParseError problem{};
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, RuntimeCatalogText::tr("%1 can't be read.").arg(file),
                    source.errorString());
    const auto document = QJsonDocument::fromJson(source.readAll(), &problem);
    const auto entries = document[QStringLiteral("runtimes")];
    if (!entries.isArray())
        return fail(ErrorKind::Storage, RuntimeCatalogText::tr("%1 has no list named runtimes.").arg(file),
                    problem.errorString());
    QList<Runtime> runtimes;
    const auto array = entries.toArray();
    for (const auto &entry : array) {
        const auto id = entry[QStringLiteral("id")].toString();
        const auto language = languageOfRuntime(id);
        if (!language)
            return fail(ErrorKind::Storage,
                        RuntimeCatalogText::tr("%1 names a runtime that isn't known.").arg(file), id);
        Runtime runtime;
        runtime.id = id;
        runtime.label = entry[QStringLiteral("label")].toString(runtimeLabel(id));
        runtime.language = *language;
        if (*language == Language::Provided)
            runtime.version = id.section(u'.', 1);
        runtime.installHint = entry[QStringLiteral("installHint")].toString();
        readInstallCommand(entry[QStringLiteral("install")].toArray(), system, runtime);
        runtimes.append(runtime);
    }
    return runtimes;
}

QList<Runtime> mergeRuntimes(const QList<Runtime> &found, const QList<Runtime> &known)
{
    QHash<QString, Runtime> byId;
    for (const auto &runtime : known)
        byId.insert(runtime.id, runtime);
    for (auto runtime : found) {
        const auto other = byId.constFind(runtime.id);
        if (other != byId.cend() && other->available() &&
            QVersionNumber::fromString(other->version) >= QVersionNumber::fromString(runtime.version))
            continue;
        runtime.label = runtimeLabel(runtime.id);
        byId.insert(runtime.id, runtime);
    }
    auto merged = byId.values();
    std::sort(merged.begin(), merged.end(), comesBefore);
    return merged;
}

std::optional<Runtime> easiestToInstall(const QList<Runtime> &runtimes, Language language)
{
    QList<Runtime> missing = runtimes;
    missing.removeIf(
        [language](const Runtime &each) { return each.language != language || each.available(); });
    if (missing.isEmpty())
        return std::nullopt;
    const auto rank = [](const Runtime &each) {
        return each.isPackaged ? 0 : each.installCommand.isEmpty() ? 2 : 1;
    };
    return *std::min_element(missing.cbegin(), missing.cend(),
                             [&rank](const Runtime &a, const Runtime &b) { return rank(a) < rank(b); });
}

} // namespace lambdesk
