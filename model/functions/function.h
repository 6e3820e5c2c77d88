// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>
#include <model/layers/layerversion.h>
#include <model/packages/codereference.h>

#include <QDateTime>
#include <QMetaType>

namespace lambdesk
{

/// A layer version that a function has, and what it holds.
struct FunctionLayer {
    LayerReference reference;
    CodeReference code = {}; ///< as found when the function is saved

    bool operator==(const FunctionLayer &) const = default;
};

/// What a user sets of a function, code apart.
struct FunctionConfiguration {
    FunctionName name;
    Description description;
    QString runtime; ///< id, `nodejs20.x`
    Handler handler;
    QString role; ///< name of a Role
    MemorySize memory;
    EphemeralStorage ephemeralStorage;
    Timeout timeout;
    EnvironmentVariables environment;
    QList<FunctionLayer> layers = {}; ///< later ones over earlier ones

    bool operator==(const FunctionConfiguration &) const = default;
};

struct Function {
    FunctionConfiguration configuration;
    CodeReference code;
    QString version = QStringLiteral("$LATEST"); ///< or a number
    QString revisionId;                          ///< changes with every change
    QDateTime lastModified;                      ///< UTC
    QString deadLetterTarget = {}; ///< ARN that an event goes to when no try could deal with it; may be empty

    bool isLatest() const { return version == u"$LATEST"; }
    bool operator==(const Function &) const = default;
};

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::Function)
