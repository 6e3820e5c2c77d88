// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>
#include <model/functions/removedfunction.h>

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>

namespace lambdesk
{

/// What of a workspace is exported.
struct ExportChoice {
    std::optional<QList<FunctionName>> functions = {}; ///< nothing: all
    bool testEvents = true;
    bool versions = true; ///< and aliases
    bool layers = true;   ///< that the functions have; without, they are only named
    bool environmentValues = true;
};

struct ExportedWorkspace {
    QString file;
    int functions = 0;
    qint64 bytes = 0; ///< of the file
};

/// A function of an exported workspace, as somebody decides about it.
struct TransferItem {
    FunctionName name;
    QString runtime = {};
    qint64 bytes = 0; ///< of its package
    int versions = 0;
    int aliases = 0;
    int testEvents = 0;
    bool isTaken = false;           ///< the workspace has a function of that name
    bool lacksValues = false;       ///< the values of its environment variables were left out
    QStringList missingLayers = {}; ///< `name:number` that neither file nor workspace has: it comes without
    QString problem = {};           ///< why it can't be taken in; the rest is empty then

    bool operator==(const TransferItem &) const = default;
};

/// An exported workspace that was read and checked, and waits for what is to be done with it.
struct TransferPreview {
    QString id;
    QString file;
    QString program;
    QString profile;
    QList<TransferItem> items;
    int layers = 0;
};

/// A function that is to be taken in. Those that aren't named stay out.
struct ImportChoice {
    FunctionName function; ///< in the file
    FunctionName name;     ///< that it gets here
    bool replaces = false; ///< the one of that name that is here, if there is one
};

/// A layer version that is new here since an import.
struct ImportedLayer {
    LayerReference reference;
    QDateTime created;       ///< another may have its number once it has gone
    bool wasDeleted = false; ///< the workspace had it, as a deleted one
};

struct ImportedWorkspace {
    QList<Function> functions;
    QList<RemovedFunction> replaced; ///< as those that are deleted
    bool canBringBack = false;       ///< all that were replaced
    QList<ImportedLayer> layers = {};
    /// Those of the functions that replaced none, each with a digest of what came in.
    QHash<FunctionName, QByteArray> added = {};
    /// The same of those that replaced one.
    QHash<FunctionName, QByteArray> replacing = {};
};

/// What became of those that an import added.
struct TakenOutFunctions {
    QList<FunctionName> removed;
    QList<FunctionName> changed; ///< since the import, so they stay
};

} // namespace lambdesk
