// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionlayers.h"

#include <model/workspace/workspace.h>

#include <QCoreApplication>

#include <algorithm>

namespace lambdesk
{

namespace
{

struct FunctionLayersText {
    Q_DECLARE_TR_FUNCTIONS(FunctionLayers)
};

bool contains(const QList<FunctionLayer> &layers, const LayerReference &reference)
{
    return std::any_of(layers.cbegin(), layers.cend(),
                       [&](const FunctionLayer &layer) { return layer.reference == reference; });
}

bool areSame(const QList<FunctionLayer> &one, const QList<FunctionLayer> &other)
{
    return std::equal(
        one.cbegin(), one.cend(), other.cbegin(), other.cend(),
        [](const FunctionLayer &a, const FunctionLayer &b) { return a.reference == b.reference; });
}

} // namespace

FunctionLayers::FunctionLayers(Workspace &workspace, PlatformProfile profile)
    : m_profile(std::move(profile))
    , m_packages(workspace.paths())
    , m_store(workspace)
{
}

Result<void> FunctionLayers::complete(Function &function, const QList<FunctionLayer> &before) const
{
    QList<FunctionLayer> &layers = function.configuration.layers;
    if (layers.isEmpty())
        return {};
    // A function that came to its layers under another profile can still be changed otherwise.
    const auto checked = areSame(layers, before) ? Result<void>() : checkNumber(layers);
    if (!checked)
        return checked;
    qint64 bytes = 0;
    for (FunctionLayer &layer : layers) {
        const auto version = m_store.find(layer.reference);
        if (!version)
            return fail(version.error());
        if (!*version || ((*version)->isDeleted && !contains(before, layer.reference)))
            return fail(ErrorKind::InvalidParameter,
                        FunctionLayersText::tr("Layer version %1 does not exist.").arg(arnOf(layer)));
        layer.code = (*version)->code;
        bytes += (*version)->unpackedBytes;
    }
    return checkSize(function, bytes);
}

Result<void> FunctionLayers::checkNumber(const QList<FunctionLayer> &layers) const
{
    const int most = m_profile.quotas.layersPerFunction;
    if (most == 0)
        return fail(ErrorKind::InvalidParameter,
                    FunctionLayersText::tr("The platform of %1 has no layers: they came in November 2018.")
                        .arg(m_profile.title));
    if (layers.size() > most)
        return fail(ErrorKind::InvalidParameter,
                    FunctionLayersText::tr("Cannot reference more than %1 layers.").arg(most));
    for (qsizetype i = 0; i < layers.size(); ++i) {
        const auto same = std::find_if(layers.cbegin(), layers.cbegin() + i, [&](const FunctionLayer &other) {
            return other.reference.name == layers.at(i).reference.name;
        });
        if (same != layers.cbegin() + i)
            return fail(ErrorKind::InvalidParameter,
                        FunctionLayersText::tr(
                            "Two different versions of the same layer are not allowed to be referenced "
                            "in the same function. %1 and %2 are versions of the same layer.")
                            .arg(arnOf(*same), arnOf(layers.at(i))));
    }
    return {};
}

Result<void> FunctionLayers::checkSize(const Function &function, qint64 layerBytes) const
{
    const qint64 most = m_profile.quotas.packageUnzippedBytes;
    if (layerBytes > most)
        return fail(
            ErrorKind::InvalidParameter,
            FunctionLayersText::tr("Layers consume more than the available size of %1 bytes").arg(most));
    auto known = m_unpackedBytes.constFind(function.code.sha256);
    if (known == m_unpackedBytes.constEnd())
        known = m_unpackedBytes.insert(function.code.sha256, m_packages.unpackedBytes(function.code));
    if (const qint64 bytes = layerBytes + *known; bytes > most)
        return fail(ErrorKind::InvalidParameter,
                    FunctionLayersText::tr(
                        "Function code combined with layers exceeds the maximum allowed size of %1 "
                        "bytes. The actual size is %2 bytes.")
                        .arg(most)
                        .arg(bytes));
    return {};
}

QString FunctionLayers::arnOf(const FunctionLayer &layer) const
{
    return layerVersionArn(m_profile.region, m_profile.accountId, layer.reference);
}

} // namespace lambdesk
