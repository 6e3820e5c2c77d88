// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime.h"

#include <QProcessEnvironment>

namespace lambdesk
{

/// A file that is an interpreter by its name and place. It may be a version manager's shim.
struct InterpreterCandidate {
    Language language = Language::NodeJs;
    QString path; ///< absolute

    bool operator==(const InterpreterCandidate &) const = default;
};

/// Every `node`, `nodejs`, `node-20`, `python3`, `python3.11` … that may be run on PATH and in the folders of
/// nvm, fnm, volta, asdf, mise, n, nodenv, pyenv and uv, each binary once. Reads folders: for a thread of the
/// pool.
QList<InterpreterCandidate> searchInterpreters(const QProcessEnvironment &environment);

} // namespace lambdesk
