// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lambdesk
{

class CodeEditor;

/// Tells assistive technology, while there is any, what happens in the text.
class AccessibleEvents : public QObject
{
    Q_OBJECT

public:
    explicit AccessibleEvents(CodeEditor *editor);

private:
    void modified(int position, int type, const char *text, int length);
    void caretMoved();
    void selectionMoved();
    /// In what assistive technology counts: UTF-16 code units of the text without what long lines are cut by.
    int offsetOf(long position) const;

    CodeEditor *m_editor;
};

} // namespace lambdesk
