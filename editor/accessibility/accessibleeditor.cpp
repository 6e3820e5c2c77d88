// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleeditor.h"

#include <editor/behaviours/longlines.h>
#include <editor/codeeditor.h>
#include <editor/text/textaccess.h>

#include <QWidget>

namespace lambdesk
{

using Sci = QsciScintillaBase;

AccessibleEditor::AccessibleEditor(CodeEditor *editor)
    : QAccessibleWidget(editor, QAccessible::EditableText)
{
}

CodeEditor &AccessibleEditor::editor() const
{
    return *static_cast<CodeEditor *>(object());
}

long AccessibleEditor::position(int offset) const
{
    if (offset < 0 || offset >= characterCount())
        return textLength(editor());
    // Each separator of pieces is a code unit that nobody outside knows; few of them make this end soon.
    long separators = 0;
    while (true) {
        const long found = send(editor(), Sci::SCI_POSITIONRELATIVECODEUNITS, 0, offset + separators);
        const long before = editor().longLines().separatorsBefore(found);
        if (before == separators)
            return found;
        separators = before;
    }
}

int AccessibleEditor::offset(long position) const
{
    return static_cast<int>(send(editor(), Sci::SCI_COUNTCODEUNITS, 0, position) -
                            editor().longLines().separatorsBefore(position));
}

QAccessible::State AccessibleEditor::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.selectableText = true;
    state.supportsAutoCompletion = true;
    state.focusable = true;
    state.readOnly = editor().isReadOnly();
    state.editable = !editor().isReadOnly();
    return state;
}

QString AccessibleEditor::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return text(0, characterCount());
    // Where nothing can be typed, Tab leaves as everywhere.
    if (kind == QAccessible::Description && editor().isReadOnly())
        return {};
    const QString own = QAccessibleWidget::text(kind);
    if (!own.isEmpty() || kind != QAccessible::Name || !editor().parentWidget())
        return own;
    // Whoever uses an EditorPane may have named the pane.
    return editor().parentWidget()->accessibleName();
}

void AccessibleEditor::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
    else
        QAccessibleWidget::setText(kind, text);
}

void *AccessibleEditor::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleEditor::characterCount() const
{
    return offset(textLength(editor()));
}

QString AccessibleEditor::text(int startOffset, int endOffset) const
{
    const QByteArray shown = textBetween(editor(), position(startOffset), position(endOffset));
    return QString::fromUtf8(editor().longLines().joined(shown));
}

int AccessibleEditor::cursorPosition() const
{
    return offset(caretPosition(editor()));
}

void AccessibleEditor::setCursorPosition(int where)
{
    setCaret(editor(), position(where));
}

int AccessibleEditor::selectionCount() const
{
    return editor().hasSelectedText() ? 1 : 0;
}

void AccessibleEditor::selection(int index, int *startOffset, int *endOffset) const
{
    *startOffset = *endOffset = 0;
    if (index != 0 || selectionCount() == 0)
        return;
    const auto [from, to] = lambdesk::selection(editor());
    *startOffset = offset(from);
    *endOffset = offset(to);
}

void AccessibleEditor::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void AccessibleEditor::setSelection(int index, int startOffset, int endOffset)
{
    if (index == 0)
        send(editor(), Sci::SCI_SETSEL, position(startOffset), position(endOffset));
}

void AccessibleEditor::removeSelection(int index)
{
    if (index == 0)
        setCaret(editor(), caretPosition(editor()));
}

QRect AccessibleEditor::characterRect(int where) const
{
    const long from = position(where);
    const long line = lineAt(editor(), from);
    const QPoint place(static_cast<int>(send(editor(), Sci::SCI_POINTXFROMPOSITION, 0, from)),
                       static_cast<int>(send(editor(), Sci::SCI_POINTYFROMPOSITION, 0, from)));
    const long next = send(editor(), Sci::SCI_POSITIONAFTER, from);
    const long nextX = send(editor(), Sci::SCI_POINTXFROMPOSITION, 0, next);
    const int height = static_cast<int>(send(editor(), Sci::SCI_TEXTHEIGHT, line));
    const int width = lineAt(editor(), next) == line ? static_cast<int>(nextX) - place.x() : 1;
    return QRect(editor().viewport()->mapToGlobal(place), QSize(qMax(1, width), height));
}

int AccessibleEditor::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = editor().viewport()->mapFromGlobal(point);
    const long found = send(editor(), Sci::SCI_POSITIONFROMPOINTCLOSE, local.x(), local.y());
    return found < 0 ? -1 : offset(found);
}

QString AccessibleEditor::attributes(int, int *startOffset, int *endOffset) const
{
    // Colours say nothing that the words don't; the text is one run.
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

void AccessibleEditor::scrollToSubstring(int startIndex, int endIndex)
{
    send(editor(), Sci::SCI_SCROLLRANGE, position(endIndex), position(startIndex));
}

void AccessibleEditor::insertText(int where, const QString &text)
{
    replaceText(where, where, text);
}

void AccessibleEditor::deleteText(int startOffset, int endOffset)
{
    replaceText(startOffset, endOffset, {});
}

void AccessibleEditor::replaceText(int startOffset, int endOffset, const QString &text)
{
    if (editor().isReadOnly())
        return;
    const long from = position(startOffset);
    const UndoStep step(editor());
    replaceRange(editor(), from, position(endOffset), {});
    const QByteArray shown = editor().longLines().cut(text.toUtf8(), from);
    insertAt(editor(), from, shown);
    setCaret(editor(), from + shown.size());
}

static QAccessibleInterface *accessibleEditor(const QString &className, QObject *object)
{
    if (className != QLatin1String("lambdesk::CodeEditor"))
        return nullptr;
    auto *editor = qobject_cast<CodeEditor *>(object);
    return editor ? new AccessibleEditor(editor) : nullptr;
}

void installAccessibleEditor()
{
    QAccessible::installFactory(accessibleEditor);
}

} // namespace lambdesk
