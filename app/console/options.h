// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/style/theme.h>

#include <model/engine/engine.h>

#include <QString>
#include <QStringList>

namespace lambdesk
{

/// What the program was asked for on its command line.
struct Options {
    EngineOptions engine;
    ThemeChoice theme = ThemeChoice::System;
    QString package; ///< absolute path of what is to become a function's code; empty: nothing
};

/// True when the arguments only ask for the version or for help, which needs no display.
bool asksForWordsOnly(int argc, char **argv);
/// Needs an application object. Answers --version and --help, and complains about what it doesn't know: in
/// these cases the program ends here.
Options readOptions(const QStringList &arguments);

} // namespace lambdesk
