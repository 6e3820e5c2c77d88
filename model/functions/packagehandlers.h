// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/handlercheck.h>

#include <optional>

namespace lambdesk
{

struct PackageContents;

/// A function in a package that could be its handler.
struct HandlerCandidate {
    QString handler; ///< `hello-world.handler`
    Language language = Language::NodeJs;
    QString file; ///< `hello-world.js`
    bool operator==(const HandlerCandidate &) const = default;
};

/// The functions that a package's files offer to the outside, the likeliest handlers first: by the platform's
/// rule `hello-world.js` that exports `handler` is `hello-world.handler`. Python functions are left out that
/// can't be called with an event and a context. A package
/// that brings its runtime is named by that, `bootstrap`. At most a hundred; linear in the code's size. Any
/// thread.
QList<HandlerCandidate> findHandlers(const PackageContents &contents);

/// The likeliest one of that language, else of any; nothing when there is none.
std::optional<HandlerCandidate> bestHandler(const QList<HandlerCandidate> &found,
                                            std::optional<Language> language);

/// The files that the handler can mean, in the order in which they are looked for.
QStringList filesOfHandler(const QString &handler, Language language);

/// As checkHandler() for one file: looks for the file that the handler means in the package, then in it.
/// `found`: what findHandlers() has found there, to say what would fit.
HandlerCheck checkHandler(const QString &handler, Language language, const PackageContents &contents,
                          const QList<HandlerCandidate> &found);

} // namespace lambdesk
