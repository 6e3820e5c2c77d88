// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace lambdesk
{

class CodeEditor;

/// A bracket or quote brings its closing one along; the closing one that came by itself is typed over, and
/// leaves together with its opening one on Backspace. Around a selection both are put at its ends. Each is
/// one step for undo. Nothing is closed in comments and strings, or directly before a word.
class AutoClose : public QObject
{
    Q_OBJECT

public:
    explicit AutoClose(CodeEditor *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool typed(char character);
    bool typeOver(char character);
    bool openPair(char opening, char closing);
    bool eraseEmptyPair();
    bool mayOpen(char opening, long caret) const;
    char closingOf(char opening) const;

    CodeEditor *m_editor;
};

} // namespace lambdesk
