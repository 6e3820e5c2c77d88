// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/codereference.h>

#include <QDateTime>
#include <QString>

namespace lambdesk
{

/// How a function came to its code.
struct CodeArrival {
    enum class Kind {
        Unknown,  ///< before there was a history
        Created,  ///< with the function
        Edited,   ///< saved in the editor
        Uploaded, ///< as a zip, a file or a folder; detail: its name, may be empty
        Endpoint, ///< through the endpoint
        Copied,   ///< with the function, from another one; detail: that one's name
        Imported, ///< with the function, from another workspace
        WentBack, ///< to a code of the history; detail: when that had come, milliseconds since 1970
    };
    Kind kind = Kind::Unknown;
    QString detail = {};

    bool operator==(const CodeArrival &) const = default;
};

/// A code that `$LATEST` of a function had, or has.
struct CodeHistoryEntry {
    qint64 id = 0; ///< rises with time
    CodeReference code;
    QString handler;   ///< of the function when the code came
    QString runtime;   ///< likewise
    QDateTime arrived; ///< UTC
    CodeArrival arrival;

    bool operator==(const CodeHistoryEntry &) const = default;
};

} // namespace lambdesk
