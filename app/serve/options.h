// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/engine/engine.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace lambdesk
{

/// What lambdesk-serve was asked for on its command line.
struct Options {
    EngineOptions engine;
    std::optional<quint16> port; ///< 0: a free one
};

/// Needs an application object. Answers --version and --help, and complains about what it doesn't know: in
/// these cases the program ends here.
Options readOptions(const QStringList &arguments);

} // namespace lambdesk
