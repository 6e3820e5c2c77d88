// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleevents.h"

#include <editor/codeeditor.h>
#include <editor/text/textaccess.h>

#include <QAccessible>

namespace lambdesk
{

using Sci = QsciScintillaBase;

AccessibleEvents::AccessibleEvents(CodeEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    connect(m_editor, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char *text, int length) {
                modified(position, type, text, length);
            });
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, &AccessibleEvents::caretMoved);
}

void AccessibleEvents::modified(int position, int type, const char *text, int length)
{
    if (!QAccessible::isActive() || !text)
        return;
    const int offset = static_cast<int>(send(*m_editor, Sci::SCI_COUNTCODEUNITS, 0, position));
    const QString changed = QString::fromUtf8(text, length);
    if (type & Sci::SC_MOD_INSERTTEXT) {
        QAccessibleTextInsertEvent event(m_editor, offset, changed);
        QAccessible::updateAccessibility(&event);
    } else if (type & Sci::SC_MOD_DELETETEXT) {
        QAccessibleTextRemoveEvent event(m_editor, offset, changed);
        QAccessible::updateAccessibility(&event);
    }
}

void AccessibleEvents::caretMoved()
{
    if (!QAccessible::isActive())
        return;
    const long caret = caretPosition(*m_editor);
    QAccessibleTextCursorEvent event(m_editor,
                                     static_cast<int>(send(*m_editor, Sci::SCI_COUNTCODEUNITS, 0, caret)));
    QAccessible::updateAccessibility(&event);
}

} // namespace lambdesk
