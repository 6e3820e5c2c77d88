// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfercontents.h"

#include <QMap>
#include <QSet>

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

QString numberedName(const LayerReference &layer)
{
    return layer.name.value() + u':' + QString::number(layer.number);
}

QList<LayerReference> layersOf(const TransferredFunction &function)
{
    QList<LayerReference> references;
    QSet<QString> known;
    const auto add = [&references, &known](const Function &each) {
        for (const FunctionLayer &layer : each.configuration.layers) {
            const QString name = numberedName(layer.reference);
            if (known.contains(name))
                continue;
            known.insert(name);
            references.append(layer.reference);
        }
    };
    add(function.latest);
    for (const Function &version : function.versions)
        add(version);
    return references;
}

} // namespace lambdesk
