// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/style/themechoice.h>

#include <model/engine/engine.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace lambdesk
{

/// What the program was asked for on its command line.
struct Options {
    EngineOptions engine;
    std::optional<ThemeChoice> theme; ///< of this start; nothing: what the user has chosen last
    std::optional<QString> language;  ///< likewise: the code of one that is spoken
    bool designSystem = false;        ///< shows the parts of the window instead of the console
    bool workspaceGiven = false;      ///< what the user has chosen doesn't count this time
    bool profileGiven = false;        ///< likewise
    QString package; ///< absolute path of what is to become a function's code; empty: nothing
};

/// True when the arguments only ask for the version or for help, which needs no display.
bool asksForWordsOnly(int argc, char **argv);
/// Needs an application object. Answers --version and --help, and complains about what it doesn't know: in
/// these cases the program ends here.
Options readOptions(const QStringList &arguments);

} // namespace lambdesk
