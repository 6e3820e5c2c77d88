// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfercontents.h"

#include <QMap>

namespace lambdesk
{

QList<CodeReference> packagesOf(const QList<TransferredFunction> &functions,
                                const QList<LayerVersion> &layers)
{
    QMap<QByteArray, CodeReference> packages;
    for (const TransferredFunction &function : functions) {
        packages.insert(function.latest.code.sha256, function.latest.code);
        for (const Function &version : function.versions)
            packages.insert(version.code.sha256, version.code);
    }
    for (const LayerVersion &layer : layers)
        packages.insert(layer.code.sha256, layer.code);
    return packages.values();
}

QList<LayerReference> layersOf(const TransferredFunction &function)
{
    QList<LayerReference> references;
    const auto add = [&references](const Function &each) {
        for (const FunctionLayer &layer : each.configuration.layers) {
            if (!references.contains(layer.reference))
                references.append(layer.reference);
        }
    };
    add(function.latest);
    for (const Function &version : function.versions)
        add(version);
    return references;
}

} // namespace lambdesk
