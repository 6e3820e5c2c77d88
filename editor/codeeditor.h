// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editortheme.h"

#include <Qsci/qsciscintilla.h>

#include <QByteArray>
#include <QString>

namespace lambdesk
{

/// The editor for a function's code and for events: QScintilla with our languages, theme and behaviours.
/// Texts are UTF-8 bytes and come back byte for byte as they were set, whatever they hold.
class CodeEditor : public QsciScintilla
{
    Q_OBJECT

public:
    enum class Syntax { JavaScript, Python, Json };
    Q_ENUM(Syntax)

    explicit CodeEditor(QWidget *parent = nullptr);
    ~CodeEditor() override;

    void setSyntax(Syntax syntax);
    Syntax syntax() const { return m_syntax; }

    /// Replaces the text; clears the undo history, the modified mark and the problems.
    void setCode(const QByteArray &utf8);
    QByteArray code() const;

    /// Without a call the editor follows the palette of its window.
    void setEditorTheme(const EditorTheme &theme);
    const EditorTheme &editorTheme() const { return m_theme; }

    /// Shows the place in the middle of the view, takes the focus and lights the line up for a moment.
    /// Line and column count from 1, columns in characters; a place behind the end becomes the end.
    void goToLine(int line, int column = 1);

    /// Marks a place (from 1, as above) in the text and in the margin, with the message as its tooltip.
    void markProblem(int line, int column, const QString &message);
    void clearProblems();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    Syntax m_syntax = Syntax::JavaScript;
    EditorTheme m_theme;
    bool m_followsPalette = true;
};

} // namespace lambdesk
