// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace lambdesk
{

inline constexpr QLatin1String usualSystemJava{"/usr/lib/jvm"};

/// A file that is an interpreter by its name and place. It may be a version manager's shim.
struct InterpreterCandidate {
    Language language = Language::NodeJs;
    QString path; ///< absolute
    /// Where it says so beside itself, as a Java does; empty: it has to be asked.
    QString version = {};

    bool operator==(const InterpreterCandidate &) const = default;
};

/// Every `node`, `nodejs`, `node-20`, `python3`, `python3.11` …, and every `java` of version 11 or later,
/// that may be run on PATH, in JAVA_HOME, in the folders of nvm, fnm, volta, asdf, mise, n, nodenv, pyenv, uv
/// and SDKMAN, and in those of `systemJava`, each binary once. Before all these come `chosen` folders, with
/// the `bin` in them and in each folder in them. Reads folders: for a thread of the pool.
QList<InterpreterCandidate> searchInterpreters(const QProcessEnvironment &environment,
                                               const QString &systemJava = usualSystemJava,
                                               const QStringList &chosen = {});

} // namespace lambdesk
