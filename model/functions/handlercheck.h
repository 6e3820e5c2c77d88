// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

#include <QByteArray>
#include <QString>

namespace lambdesk
{

/// What can be said of a handler by reading the code, without running it.
struct HandlerCheck {
    enum class Finding {
        Found,        ///< the file defines such an export
        Unknown,      ///< the code is too dynamic to tell
        Malformed,    ///< the handler has no `file.export` form
        WrongFile,    ///< the file part names another file than the code's
        MissingExport ///< the file defines no such export
    };
    Finding finding = Finding::Unknown;
    QString message; ///< what is wrong and what would fit, translated; empty when Found or Unknown
    int line = 0;    ///< where the handler is defined, from 1; 0 when not known

    bool operator==(const HandlerCheck &) const = default;
};

/// Reads `code`, saved as `fileName`, for the export that `handler` names. Comments and strings don't count.
/// Any thread; linear in the code's size.
HandlerCheck checkHandler(const QString &handler, Language language, const QString &fileName,
                          const QByteArray &code);

} // namespace lambdesk
