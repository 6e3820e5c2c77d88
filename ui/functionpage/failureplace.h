// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace lambdesk
{

struct FailureReport;

/// A line of the function's own code.
struct FailurePlace {
    QString file;   ///< relative to the task root
    int line = 1;   ///< from 1
    int column = 1; ///< from 1; 1 where it isn't known

    bool operator==(const FailurePlace &) const = default;
};

/// How to tell the function's own files from the runtime's and the platform's.
struct OwnCode {
    QString packageFolder; ///< name of the package's folder, its hash in hex: the task root's last part
    QStringList files;     ///< the package's, as far as they are known
};

/// The innermost place of the user's own code that a failed run names: in Node.js frames and syntax errors
/// (`/…/index.js:3:9`, `file:///…`), Python frames (`File "…", line 3`) and syntax errors, and Java frames
/// (`example.Hello.handle(Hello.java:3)`) whose source is in the package. The innermost place in a library of
/// the package, in node_modules, where there is no other.
std::optional<FailurePlace> findFailurePlace(const FailureReport &report, const OwnCode &own);

/// The same of Node.js and Python for a run whose payload names no place though its log has a stack: the last
/// place in the log's tail.
std::optional<FailurePlace> findFailurePlaceInLog(const QByteArray &log, const OwnCode &own);

} // namespace lambdesk
