// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/packagestore.h>

#include <QByteArray>

#include <optional>

namespace lambdesk
{

/// A function's code while it is edited, as it is written into a Draft's body.
struct CodeDraft {
    CodePackage package;
    QString shownFile; ///< path of the one in the editor

    QByteArray encoded() const;
    /// Nothing when these bytes are no such draft.
    static std::optional<CodeDraft> decoded(const QByteArray &bytes);

    bool operator==(const CodeDraft &) const = default;
};

} // namespace lambdesk
