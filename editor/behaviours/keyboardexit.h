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
    /// How to get out, in words; the editor's description, and its tool tip for those who come by Tab.
    static QString wayOut();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(Qt::FocusReason arrival);

    CodeEditor *m_editor;
    bool m_open = false;
};

} // namespace lambdesk
