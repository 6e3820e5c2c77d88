// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>
#include <model/platform/platformprofile.h>
#include <model/platform/runtime.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace lambdesk
{

/// Where a function's process finds itself.
struct EnvironmentPlaces {
    QString taskRoot;      ///< the package
    QString runtimeFolder; ///< the bootstrap
    QString layers = {};   ///< what they hold; empty where there is no such place
};

/// The variables of an environment as `KEY=value`: the platform's (nothing of this computer's own
/// environment, which alone can double the start of an interpreter) and the user's, which win where the
/// platform lets them. Without AWS_LAMBDA_RUNTIME_API and TMPDIR, which only the environment knows.
QList<QByteArray> platformVariables(const Function &function, const Runtime &runtime,
                                    const EnvironmentPlaces &places, const QString &logStream,
                                    const PlatformProfile &profile);

} // namespace lambdesk
