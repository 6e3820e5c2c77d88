// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "languagefacts.h"

class QObject;
class QsciLexer;

namespace lambdesk
{

struct EditorTheme;

/// QScintilla's lexer for the language, with the words of the language as it is today.
QsciLexer *makeLexer(Syntax syntax, QObject *parent);

/// Gives every style of a lexer made above its colour and font.
void colourLexer(QsciLexer &lexer, Syntax syntax, const EditorTheme &theme);

} // namespace lambdesk
