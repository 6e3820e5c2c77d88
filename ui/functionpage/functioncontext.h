// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace lambdesk
{

/// What the explanation of a run may mention of its function.
struct FunctionContext {
    Language language = Language::NodeJs;
    QString handler;
    QString fileName; ///< the file that the editor shows
    int timeoutSeconds = 0;
    QByteArray codeSha256; ///< of the code in the editor, as it was last saved
    /// Of the package that is edited; nothing for one that is too large for that.
    std::optional<QStringList> files = {};

    /// Whether the editor can be led to a file that was in the package when it was saved.
    bool canShow(const QString &file) const { return !files || files->contains(file); }

    bool operator==(const FunctionContext &) const = default;
};

} // namespace lambdesk
