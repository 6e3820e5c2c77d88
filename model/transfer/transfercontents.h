// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/alias.h>
#include <model/functions/function.h>
#include <model/functions/functionsettings.h>
#include <model/functions/policy.h>
#include <model/functions/testeventservice.h>
#include <model/layers/layerversion.h>

#include <utility>

namespace lambdesk
{

/// A function on its way from one workspace to another, with what belongs to it. Runs and logs stay behind.
struct TransferredFunction {
    Function latest;
    QList<Function> versions = {}; ///< oldest first
    QList<Alias> aliases = {};
    TestEventService::Events testEvents = {};
    Tags tags = {};
    std::optional<int> reservedConcurrency = {};
    /// The first is a qualifier's text.
    QList<std::pair<QString, EventInvokeConfig>> eventInvokeConfigs = {};
    QList<std::pair<Qualifier, Policy>> policies = {};
    bool lacksValues = false; ///< of environment variables, which were left out
};

/// What is in an exported workspace. Ids of revisions aren't: where it is taken in, it gets new ones.
struct TransferContents {
    QString program; ///< version of the one that wrote it
    QString profile; ///< id of the one that it ran with
    QList<TransferredFunction> functions;
    QList<LayerVersion> layers; ///< those that the functions and versions have
    /// A function that is in the file and can't be taken in.
    struct Unusable {
        FunctionName name;
        QString reason;
    };
    QList<Unusable> unusable = {};
};

/// Every package that the functions, their versions and the layers have, once, in the order of their hashes.
QList<CodeReference> packagesOf(const QList<TransferredFunction> &functions,
                                const QList<LayerVersion> &layers);
/// `name:number`
QString numberedName(const LayerReference &layer);
/// The layers that a function or one of its versions has, once each.
QList<LayerReference> layersOf(const TransferredFunction &function);

} // namespace lambdesk
