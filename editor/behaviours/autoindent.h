// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lambdesk
{

class CodeEditor;

/// Enter goes on at the line's indentation, a level deeper behind `{`, `[`, `(` and Python's `:`, a level
/// back behind Python's `return` and its like. A closing bracket at the start of a line goes back to the
/// line of its opening one, `else:` and its like to their `if`.
class AutoIndent : public QObject
{
    Q_OBJECT

public:
    explicit AutoIndent(CodeEditor *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool breakLine();
    void afterCharacter(int character);
    void alignWithOpeningBracket();
    void alignWithOpeningStatement();
    int indentationBehind(int base, long caret, const QByteArray &before) const;
    bool opensBlock(long caret, const QByteArray &before) const;

    CodeEditor *m_editor;
};

} // namespace lambdesk
