// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <model/layers/layerservice.h>

#include <optional>

namespace lambdesk
{

/// The body of PublishLayerVersion.
struct LayerRequest {
    /// Any thread.
    static LayerRequest read(const LayerName &name, const QByteArray &bytes, const Quotas &quotas);

    LayerPublication publication;
    QByteArray zip = {};
    std::optional<Failure> failure = {};
};

/// A value that isn't of the form that the platform demands.
Failure layerViolation(const QString &value, const QString &member, const QString &constraint);

} // namespace lambdesk
