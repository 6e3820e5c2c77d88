// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QPalette;

namespace lambdesk
{

/// The colours and the font an editor draws with. Every text colour keeps a contrast of 4.5 : 1 to `paper`.
struct EditorTheme {
    QColor paper;
    QColor text;
    QColor comment;
    QColor keyword;
    QColor string;
    QColor number;
    QColor definition; ///< the name behind `def`, `class`, and decorators
    QColor builtin;    ///< names that the language or the platform provides
    QColor property;   ///< a member's name in JSON
    QColor escape;     ///< escapes in strings, regular expressions
    QColor error;      ///< what the lexer can't make sense of; problem marks

    QColor marginPaper;
    QColor marginText;
    QColor foldMark;
    QColor caret;
    QColor caretLine;
    QColor selection;
    QColor braceMatch;
    QColor braceWithoutMatch;
    QColor edge; ///< the line at column 80
    QColor indentGuide;
    QColor hit;          ///< every place the find bar finds
    QColor flash;        ///< the line that was jumped to
    QColor problemPaper; ///< behind the message of a problem

    QFont font;

    bool operator==(const EditorTheme &) const = default;

    bool isDark() const { return paper.lightness() < 128; }

    static EditorTheme light();
    static EditorTheme dark();
    static EditorTheme highContrast();
    /// The one that fits a window of this palette; the one of high contrast for black and white.
    static EditorTheme forPalette(const QPalette &palette);
};

/// The family and the size that the user has chosen. Without: the first installed family of a list of good
/// ones for code, else the system's fixed font; the size of the application's font.
QFont codeFont();

} // namespace lambdesk
