// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editortheme.h"
#include "language/syntax.h"

#include <Qsci/qsciscintilla.h>

#include <QByteArray>
#include <QString>

namespace lambdesk
{

class Appearance;
class EditorKeys;
class Folding;
class KeyboardExit;
class LargeText;
class LineFlash;
class LineNumbers;
class LongLines;
class ProblemMarks;

/// The editor for a function's code and for events: QScintilla with our languages, theme and behaviours.
/// Texts are UTF-8 bytes and come back byte for byte as they were set, whatever they hold.
class CodeEditor : public QsciScintilla
{
    Q_OBJECT

public:
    using Syntax = lambdesk::Syntax;

    explicit CodeEditor(QWidget *parent = nullptr);
    ~CodeEditor() override;

    void setSyntax(Syntax syntax);
    Syntax syntax() const { return m_syntax; }

    /// Replaces the text; clears the undo history, the modified mark and the problems. Line ends and
    /// indentation go on as the text has them.
    void setCode(const QByteArray &utf8);
    QByteArray code() const;
    /// The position for Scintilla of a place counted from 1, columns in characters; the nearest that exists.
    long positionOf(int line, int column) const;
    LongLines &longLines() const { return *m_longLines; }

    /// Replaces the text as one step for undo.
    void replaceCode(const QByteArray &utf8);

    /// What the user has chosen about editors is something else now.
    void adoptPreferences();

    /// Without a call the editor follows the palette of its window, and the size of the application's font
    /// unless the user has chosen one. Ctrl and the wheel enlarge its text beyond that; the keys for it are
    /// the window's.
    void setEditorTheme(const EditorTheme &theme);
    const EditorTheme &editorTheme() const { return m_theme; }

    /// Shows the place in the middle of the view, takes the focus and lights the line up for a moment.
    /// Line and column count from 1, columns in characters; a place behind the end becomes the end.
    void goToLine(int line, int column = 1);

    /// Marks a place (from 1, as above) in the text and in the margin, with the message as its tooltip.
    void markProblem(int line, int column, const QString &message);
    void clearProblems();

    EditorKeys &keys() const { return *m_keys; }
    /// Takes a key from QScintilla's own commands, so that a shortcut with it is heard.
    void releaseKey(const QKeySequence &key);

Q_SIGNALS:
    void editorThemeChanged();
    /// By a key of the chosen bindings: what is edited is to be saved.
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    QByteArray fromMimeData(const QMimeData *source, bool &rectangular) const override;
    QMimeData *toMimeData(const QByteArray &text, bool rectangular) const override;

private:
    void setupBehaviours();
    void applySyntax();
    void applyWrapping();
    void applyTheme();
    void adoptTheme(const EditorTheme &theme);

    Syntax m_syntax = Syntax::JavaScript;
    EditorTheme m_theme;
    bool m_followsPalette = true;

    EditorKeys *m_keys = nullptr;
    Appearance *m_appearance = nullptr;
    LineNumbers *m_lineNumbers = nullptr;
    Folding *m_folding = nullptr;
    KeyboardExit *m_keyboardExit = nullptr;
    ProblemMarks *m_problems = nullptr;
    LineFlash *m_flash = nullptr;
    LargeText *m_largeText = nullptr;
    LongLines *m_longLines = nullptr;
};

} // namespace lambdesk
