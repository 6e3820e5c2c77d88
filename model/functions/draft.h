// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functionvalues.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <optional>

namespace lambdesk
{

/// What is being edited.
struct DraftSubject {
    enum class Kind {
        Code,       ///< and configuration of a function
        TestEvents, ///< of a function
        NewFunction ///< Configure function, for one that isn't there yet
    };

    Kind kind = Kind::NewFunction;
    std::optional<FunctionName> function = {}; ///< none of a new one

    bool operator==(const DraftSubject &) const = default;
};

/// Text that was typed and not saved, as whoever edits it has written it down.
struct Draft {
    QString id;
    QByteArray body;
    QByteArray basis; ///< tells what was saved when it was typed, so that a change since can be seen
    QDateTime keptAt; ///< UTC

    bool operator==(const Draft &) const = default;
};

/// A draft that is to be kept. The body is put together on the engine's thread, because it may be large; so
/// `body` holds copies of all that it needs.
struct DraftText {
    std::function<QByteArray()> body;
    QByteArray basis = {};
};

} // namespace lambdesk
