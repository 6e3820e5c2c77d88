// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspacefixture.h"

#include <model/functions/functionservice.h>
#include <model/functions/testeventservice.h>
#include <model/layers/layerservice.h>
#include <model/packages/packagestore.h>
#include <model/packages/storedzip.h>
#include <model/packages/zipimporter.h>
#include <model/platform/platformprofile.h>
#include <model/transfer/transferfolder.h>
#include <model/transfer/transferservice.h>
#include <model/transfer/transfersource.h>
#include <model/transfer/transferwriter.h>

#include <QDir>

namespace lambdesk::test
{

inline PlatformProfile todaysProfile()
{
    return readPlatformProfile(QStringLiteral(LAMBDESK_TEST_RESOURCES "/platform/profile-today.json"))
        .value();
}

/// A workspace with the services that export and import need.
struct TransferFixture {
    explicit TransferFixture(const PlatformProfile &chosen = todaysProfile())
        : profile(chosen)
        , zips(PackageStore(place.workspace.paths()),
               {QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"), profile.quotas.packageZippedBytes,
                profile.quotas.packageUnzippedBytes})
        , functions(place.workspace, clock, ids, &zips, profile)
        , layers(place.workspace, clock, zips, profile)
        , testEvents(place.workspace)
        , transfer({place.workspace, clock, ids, zips, functions, layers, profile,
                    QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack")})
    {
        if (!place.workspace.open())
            qFatal("no workspace");
    }

    Workspace &workspace() { return place.workspace; }
    PackageStore packages() { return PackageStore(place.workspace.paths()); }
    QString path(const QString &name) const { return place.folder.filePath(name); }

    Function create(const QString &name, const QByteArray &code = "exports.handler = async () => 1;")
    {
        return settled(functions.create(configurationOf(name),
                                        CodePackage::single(QStringLiteral("index.js"), code)))
            .value();
    }
    QStringList names()
    {
        QStringList names;
        const QList<Function> all = settled(functions.list()).value();
        for (const Function &function : all)
            names.append(function.configuration.name.value());
        return names;
    }
    /// What an export of all of it would say, whatever its revisions are.
    QByteArray state() { return transferJson(readForTransfer(place.workspace, {}).value()); }
    /// Exports to a file of that name.
    QString exported(const QString &name = QStringLiteral("all.zip"), const ExportChoice &choice = {})
    {
        const auto result = settled(transfer.exportTo(path(name), choice));
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return result->file;
    }
    TransferPreview opened(const QString &file)
    {
        const auto result = settled(transfer.open(file));
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return *result;
    }
    /// All that doesn't clash, under its name.
    Result<ImportedWorkspace> imported(const QString &file)
    {
        const auto preview = opened(file);
        QList<ImportChoice> choices;
        for (const TransferItem &item : preview.items)
            choices.append({item.name, item.name, false});
        return settled(transfer.import(preview.id, choices));
    }

    WorkspaceFixture place;
    FixedClock clock;
    CountingIds ids;
    PlatformProfile profile;
    ZipImporter zips;
    FunctionService functions;
    LayerService layers;
    TestEventService testEvents;
    TransferService transfer;
};

} // namespace lambdesk::test
