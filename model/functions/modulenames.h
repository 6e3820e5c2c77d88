// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace lambdesk
{

/// The names that a module offers to the outside, as far as its text tells.
struct ModuleNames {
    struct Name {
        QByteArray name;
        int line = 0; ///< from 1
        bool function =
            true; ///< may be called, for all that the text says; false for what is imported from elsewhere
        bool takesEvent = true; ///< Python: may be called with an event and a context
        bool operator==(const Name &) const = default;
    };
    QList<Name> names;    ///< in the order of the text
    bool dynamic = false; ///< there may be more names than the text tells
    /// Node.js: what the module declares at its top without exporting it.
    QList<Name> declared;
    /// Node.js: where `exports` itself is replaced, which exports nothing; 0 when it isn't.
    int replacedExportsLine = 0;

    std::optional<Name> find(const QByteArray &name) const;
    bool operator==(const ModuleNames &) const = default;
};

/// CommonJS and ES module exports of JavaScript text. Linear in its size.
ModuleNames readJavaScriptExports(const QByteArray &code);

/// What is defined at the top level of Python text, conditions and try blocks included. Linear in its size.
ModuleNames readPythonNames(const QByteArray &code);

} // namespace lambdesk
