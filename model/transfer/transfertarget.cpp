// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfertarget.h"

#include "arrival.h"
#include "transfersource.h"
#include "transferwriter.h"

#include <model/functions/functionstore.h>
#include <model/functions/removedfunctionstore.h>
#include <model/layers/layerstore.h>
#include <model/packages/codestorage.h>
#include <model/workspace/database.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct TransferTargetText {
    Q_DECLARE_TR_FUNCTIONS(TransferTarget)
};

/// A digest of all that an export of the function would have, and of its revision.
Result<QByteArray> stateOf(Workspace &workspace, const FunctionName &name)
{
    ExportChoice choice;
    choice.functions = QList<FunctionName>{name};
    choice.layers = false;
    const auto contents = readForTransfer(workspace, choice);
    if (!contents)
        return fail(contents.error());
    const QByteArray revision = contents->functions.constFirst().latest.revisionId.toUtf8();
    return QCryptographicHash::hash(revision + transferJson(*contents), QCryptographicHash::Sha256);
}

Result<void> noteStates(Workspace &workspace, ImportedWorkspace &imported)
{
    QSet<FunctionName> replaced;
    for (const RemovedFunction &each : std::as_const(imported.replaced))
        replaced.insert(each.name);
    for (const Function &function : std::as_const(imported.functions)) {
        const FunctionName &name = function.configuration.name;
        const auto state = stateOf(workspace, name);
        if (!state)
            return fail(state.error());
        (replaced.contains(name) ? imported.replacing : imported.added).insert(name, *state);
    }
    return {};
}

/// Numbered names of all that a function which comes in can have.
Result<QSet<QString>> layersToHave(const TransferContents &contents, Workspace &workspace)
{
    const auto here = LayerStore(workspace).all();
    if (!here)
        return fail(here.error());
    QSet<QString> names;
    for (const QList<LayerVersion> &layers : {*here, contents.layers}) {
        for (const LayerVersion &layer : layers)
            names.insert(numberedName(layer.reference));
    }
    return names;
}

} // namespace

const TransferredFunction *findTransferred(const TransferContents &contents, const FunctionName &name)
{
    const auto found =
        std::find_if(contents.functions.cbegin(), contents.functions.cend(),
                     [&name](const auto &each) { return each.latest.configuration.name == name; });
    return found == contents.functions.cend() ? nullptr : &*found;
}

QList<LayerVersion> layersFor(const TransferContents &contents, const QList<ImportChoice> &choices)
{
    QSet<QString> wanted;
    for (const ImportChoice &choice : choices) {
        const auto *function = findTransferred(contents, choice.function);
        const auto layers = function ? layersOf(*function) : QList<LayerReference>();
        for (const LayerReference &layer : layers)
            wanted.insert(numberedName(layer));
    }
    QList<LayerVersion> layers = contents.layers;
    layers.removeIf(
        [&wanted](const LayerVersion &layer) { return !wanted.contains(numberedName(layer.reference)); });
    return layers;
}

TransferTarget::TransferTarget(Workspace &workspace, const Clock &clock, IdGenerator &ids,
                               PlatformProfile profile)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_ids(ids)
    , m_profile(std::move(profile))
{
}

Result<QList<TransferItem>> TransferTarget::items(const TransferContents &contents) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    const auto layers = layersToHave(contents, m_workspace);
    if (!layers)
        return fail(layers.error());
    QList<TransferItem> items;
    for (const TransferredFunction &function : contents.functions) {
        const FunctionConfiguration &configuration = function.latest.configuration;
        TransferItem item{configuration.name,           configuration.runtime,
                          function.latest.code.bytes,   int(function.versions.size()),
                          int(function.aliases.size()), int(function.testEvents.events.size())};
        item.lacksValues = function.lacksValues;
        const auto isTaken = functionExists(*database, configuration.name);
        if (!isTaken)
            return fail(isTaken.error());
        item.isTaken = *isTaken;
        for (const LayerReference &reference : layersOf(function)) {
            if (const QString name = numberedName(reference); !layers->contains(name))
                item.missingLayers.append(name);
        }
        items.append(item);
    }
    for (const TransferContents::Unusable &unusable : contents.unusable) {
        TransferItem item{unusable.name};
        item.problem = unusable.reason;
        items.append(item);
    }
    return items;
}

Result<ImportedWorkspace> TransferTarget::takeIn(const TransferContents &contents,
                                                 const QList<ImportChoice> &choices,
                                                 const QHash<QByteArray, qint64> &unpackedBytes) const
{
    ImportedWorkspace imported;
    const auto taken = write(m_workspace, [&](const QSqlDatabase &) -> Result<void> {
        Arrival arrival(m_workspace, m_clock, m_ids, m_profile);
        if (const auto layers = arrival.addLayers(layersFor(contents, choices), unpackedBytes); !layers)
            return layers;
        QSet<FunctionName> names;
        for (const ImportChoice &choice : choices) {
            if (names.contains(choice.name))
                return fail(
                    ErrorKind::Conflict,
                    TransferTargetText::tr("Two functions can't both be named %1.").arg(choice.name.value()));
            names.insert(choice.name);
            const auto *function = findTransferred(contents, choice.function);
            if (!function)
                return fail(ErrorKind::NotFound,
                            TransferTargetText::tr("The file has no function %1 to take in.")
                                .arg(choice.function.value()));
            const auto added = arrival.add(*function, choice);
            if (!added)
                return fail(added.error().kind,
                            //: %1 is a function's name, %2 a sentence that says why
                            TransferTargetText::tr("Nothing was imported, because of the function %1. %2")
                                .arg(choice.name.value(), added.error().message),
                            added.error().detail);
        }
        if (const auto room = CodeStorage(m_workspace, m_profile.quotas.codeStorageBytes).check(); !room)
            return room;
        imported = arrival.imported();
        imported.canBringBack = imported.replaced.size() <= RemovedFunctionStore::mostKept;
        return noteStates(m_workspace, imported);
    });
    if (!taken)
        return fail(taken.error());
    return imported;
}

Result<TakenOutFunctions> TransferTarget::takeOut(const ImportedWorkspace &imported) const
{
    TakenOutFunctions out;
    const auto done = write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        for (const Function &function : imported.functions) {
            const FunctionName &name = function.configuration.name;
            const auto added = imported.added.constFind(name);
            if (added == imported.added.cend())
                continue;
            const auto isThere = functionExists(database, name);
            if (!isThere)
                return fail(isThere.error());
            if (!*isThere)
                continue;
            const auto state = stateOf(m_workspace, name);
            if (!state)
                return fail(state.error());
            if (*state != *added) {
                out.changed.append(name);
                continue;
            }
            if (const auto removed = FunctionStore(m_workspace).remove(name); !removed)
                return removed;
            out.removed.append(name);
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return out;
}

bool TransferTarget::isAsItCame(const ImportedWorkspace &imported, const FunctionName &name) const
{
    const auto came = imported.replacing.constFind(name);
    if (came == imported.replacing.cend())
        return false;
    const auto state = stateOf(m_workspace, name);
    return state && *state == *came;
}

Result<int> TransferTarget::takeOutLayers(const QList<ImportedLayer> &layers) const
{
    int staying = 0;
    const auto done = write(m_workspace, [&](const QSqlDatabase &) -> Result<void> {
        LayerStore store(m_workspace);
        for (const ImportedLayer &layer : layers) {
            const auto here = store.find(layer.reference);
            if (!here)
                return fail(here.error());
            if (!*here || (*here)->created != layer.created)
                continue;
            const auto isGone = store.removeUnused(layer.reference, layer.wasDeleted ? LayerStore::Row::Stays
                                                                                     : LayerStore::Row::Goes);
            if (!isGone)
                return fail(isGone.error());
            staying += *isGone ? 0 : 1;
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return staying;
}

} // namespace lambdesk
