// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lambdesk
{

/// A package of code in the store: its hash and size name and describe it.
struct CodeReference {
    QByteArray sha256; ///< of the zip, 32 bytes
    qint64 bytes = 0;  ///< the zip's size

    QString hex() const { return QString::fromLatin1(sha256.toHex()); }
    bool operator==(const CodeReference &) const = default;
};

} // namespace lambdesk
