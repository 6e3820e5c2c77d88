// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/packagestore.h>

#include <QByteArray>

#include <optional>

namespace lambdesk
{

/// What is edited of a function and not saved, as it is written into a Draft's body.
struct FunctionEdits {
    std::optional<CodePackage> package = {}; ///< nothing: the code isn't edited
    QString shownFile = {};                  ///< path of the one in the editor
    QByteArray configuration = {};           ///< as its form has written it down; empty: it isn't edited

    QByteArray encoded() const;
    /// Nothing when these bytes are no such edits.
    static std::optional<FunctionEdits> decoded(const QByteArray &bytes);

    bool operator==(const FunctionEdits &) const = default;
};

} // namespace lambdesk
