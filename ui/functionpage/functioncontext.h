// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

#include <QByteArray>
#include <QString>

namespace lambdesk
{

/// What the explanation of a run may mention of its function.
struct FunctionContext {
    Language language = Language::NodeJs;
    QString handler;
    QString fileName; ///< the file that the editor shows
    int timeoutSeconds = 0;
    QByteArray codeSha256; ///< of the code in the editor, as it was last saved

    bool operator==(const FunctionContext &) const = default;
};

} // namespace lambdesk
