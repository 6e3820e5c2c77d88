// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleevents.h"

#include <editor/behaviours/longlines.h>
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
    connect(m_editor, &QsciScintilla::selectionChanged, this, &AccessibleEvents::selectionMoved);
}

void AccessibleEvents::modified(int position, int type, const char *text, int length)
{
    if (!QAccessible::isActive() || !text)
        return;
    const int offset = offsetOf(position);
    const QString changed = QString::fromUtf8(m_editor->longLines().joined(QByteArray(text, length)));
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
    QAccessibleTextCursorEvent event(m_editor, offsetOf(caretPosition(*m_editor)));
    QAccessible::updateAccessibility(&event);
}

void AccessibleEvents::selectionMoved()
{
    if (!QAccessible::isActive())
        return;
    const auto [from, to] = selection(*m_editor);
    QAccessibleTextSelectionEvent event(m_editor, offsetOf(from), offsetOf(to));
    QAccessible::updateAccessibility(&event);
}

int AccessibleEvents::offsetOf(long position) const
{
    return static_cast<int>(send(*m_editor, Sci::SCI_COUNTCODEUNITS, 0, position) -
                            m_editor->longLines().separatorsBefore(position));
}

} // namespace lambdesk
