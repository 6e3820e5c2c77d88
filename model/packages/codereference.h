// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lambdesk
{

/// A package of code in the store: its hash and size name and describe it.
struct CodeReference {
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;  ///< sum of the files' sizes

    QString hex() const { return QString::fromLatin1(sha256.toHex()); }
    bool operator==(const CodeReference &) const = default;
};

} // namespace lambdesk
