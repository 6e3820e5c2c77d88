// SPDX-License-Identifier: GPL-3.0-or-later
#include "blueprint.h"

#include <model/core/jsonfile.h>

#include <QDir>

#include <algorithm>

namespace lambdesk
{

namespace
{

QString languageTag(Language language)
{
    return language == Language::NodeJs ? QStringLiteral("nodejs") : QStringLiteral("python");
}

/// The first tag says the language, as the second line of a tile shows it.
Language languageOfTags(const QStringList &tags, JsonFile &manifest)
{
    for (const auto language : {Language::NodeJs, Language::Python}) {
        if (tags.value(0) == languageTag(language))
            return language;
    }
    manifest.complain(QStringLiteral("tags"), JsonFile::tr("does not begin with nodejs or python"));
    return Language::NodeJs;
}

void readEnvironment(JsonFile &manifest, Blueprint &blueprint)
{
    const auto member = QStringLiteral("environment");
    const auto variables = manifest.optionalObject(member);
    for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
        if (!variable.value().isString())
            manifest.complain(member + u'.' + variable.key(), JsonFile::tr("is not a text"));
        blueprint.environment.append({variable.key(), variable.value().toString()});
    }
}

Result<Blueprint> readManifest(const QDir &folder)
{
    auto manifest = JsonFile::read(folder.filePath(QStringLiteral("manifest.json")));
    if (!manifest)
        return fail(manifest.error());
    Blueprint blueprint;
    blueprint.id = folder.dirName();
    blueprint.order = int(manifest->integer(QStringLiteral("order")));
    blueprint.description = manifest->text(QStringLiteral("description"));
    blueprint.tags = manifest->texts(QStringLiteral("tags"));
    blueprint.language = languageOfTags(blueprint.tags, *manifest);
    blueprint.fileName = blueprint.language == Language::NodeJs ? QStringLiteral("index.js")
                                                                : QStringLiteral("lambda_function.py");
    blueprint.handler = manifest->text(QStringLiteral("handler"));
    blueprint.memoryMb = int(manifest->optionalInteger(QStringLiteral("memoryMb"), 1));
    blueprint.timeoutSeconds = int(manifest->optionalInteger(QStringLiteral("timeoutSeconds"), 1));
    readEnvironment(*manifest, blueprint);
    blueprint.role = manifest->text(QStringLiteral("role"));
    blueprint.sampleEventName = manifest->text(QStringLiteral("sampleEventName"));
    blueprint.teaches = manifest->text(QStringLiteral("teaches"));
    blueprint.expectedToFail = manifest->optionalFlag(QStringLiteral("expectedToFail"));
    if (const auto error = manifest->finish())
        return fail(*error);
    return blueprint;
}

Result<Blueprint> readBlueprint(const QDir &folder)
{
    auto blueprint = readManifest(folder);
    if (!blueprint)
        return blueprint;
    const auto code = readShippedFile(folder.filePath(blueprint->fileName));
    if (!code)
        return fail(code.error());
    const auto event = readShippedJson(folder.filePath(QStringLiteral("event.json")));
    if (!event)
        return fail(event.error());
    blueprint->code = *code;
    blueprint->sampleEvent = *event;
    return blueprint;
}

struct OrderedTemplate {
    qint64 order = 0;
    EventTemplate value;
};

Result<OrderedTemplate> readEventTemplate(const QDir &folder)
{
    auto members = JsonFile::read(folder.filePath(QStringLiteral("template.json")));
    if (!members)
        return fail(members.error());
    OrderedTemplate result;
    result.order = members->integer(QStringLiteral("order"));
    result.value.name = members->text(QStringLiteral("name"));
    if (const auto error = members->finish())
        return fail(*error);
    const auto body = readShippedJson(folder.filePath(QStringLiteral("event.json")));
    if (!body)
        return fail(body.error());
    result.value.body = *body;
    return result;
}

/// The folders of `folder` by name; those that begin with _ hold something else.
QList<QDir> foldersOf(const QString &folder)
{
    QList<QDir> result;
    const auto names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &name : names) {
        if (!name.startsWith(u'_'))
            result.append(QDir(QDir(folder).filePath(name)));
    }
    return result;
}

} // namespace

Result<QList<Blueprint>> readBlueprints(const QString &folder)
{
    QList<Blueprint> blueprints;
    for (const auto &entry : foldersOf(folder)) {
        const auto blueprint = readBlueprint(entry);
        if (!blueprint)
            return fail(blueprint.error());
        blueprints.append(*blueprint);
    }
    std::stable_sort(blueprints.begin(), blueprints.end(),
                     [](const Blueprint &a, const Blueprint &b) { return a.order < b.order; });
    return blueprints;
}

Result<Blueprint> readBlankFunction(const QString &folder, Language language)
{
    return readBlueprint(QDir(QDir(folder).filePath(QStringLiteral("_blank/") + languageTag(language))));
}

Result<QList<EventTemplate>> readEventTemplates(const QString &folder)
{
    QList<OrderedTemplate> read;
    for (const auto &entry : foldersOf(folder)) {
        const auto sample = readEventTemplate(entry);
        if (!sample)
            return fail(sample.error());
        read.append(*sample);
    }
    std::stable_sort(read.begin(), read.end(),
                     [](const OrderedTemplate &a, const OrderedTemplate &b) { return a.order < b.order; });
    QList<EventTemplate> templates;
    for (auto &entry : read)
        templates.append(std::move(entry.value));
    return templates;
}

} // namespace lambdesk
