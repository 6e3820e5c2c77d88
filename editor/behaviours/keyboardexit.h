// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lambdesk
{

class CodeEditor;

/// Tab indents in an editor; after Esc the next Tab or Shift+Tab leaves it, for those without a mouse.
/// A second Esc goes to the window, which a dialog closes on.
class KeyboardExit : public QObject
{
    Q_OBJECT

public:
    explicit KeyboardExit(CodeEditor *editor);

    bool isOpen() const { return m_open; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CodeEditor *m_editor;
    bool m_open = false;
};

} // namespace lambdesk
