// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syntax.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace lambdesk
{

/// What the behaviours know about a language besides its colours.
struct LanguageFacts {
    int indentationWidth = 4;
    QByteArray lineComment; ///< empty: the language has none
    QByteArray quotes;      ///< the characters that begin and end a string
    bool colonOpensBlock = false;
    QStringList keywords;
    QStringList names;                   ///< what the language and the platform provide everywhere
    QHash<QString, QStringList> members; ///< by what stands before the dot; `context` is the platform's
    QList<int> textStyles;               ///< the lexer's styles for comments and strings
};

const LanguageFacts &factsOf(Syntax syntax);

} // namespace lambdesk
