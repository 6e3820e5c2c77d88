// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lambdesk
{

/// What lambdesk-serve was asked for on its command line.
struct Options {
    QString workspace; ///< absolute folder
    QString profileId = QStringLiteral("today");
    std::optional<quint16> port; ///< 0: a free one
};

/// Needs an application object. Answers --version and --help, and complains about what it doesn't know: in
/// these cases the program ends here.
Options readOptions(const QStringList &arguments);

} // namespace lambdesk
