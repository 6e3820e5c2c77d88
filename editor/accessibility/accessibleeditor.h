// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace lambdesk
{

class CodeEditor;

/// A code editor as assistive technology and automation see it: editable text. QScintilla's own class counts
/// characters in another way than Qt's bridge does, and keeps quiet about what it doesn't know.
/// Offsets are UTF-16 code units, as everywhere in Qt.
class AccessibleEditor : public QAccessibleWidget,
                         public QAccessibleTextInterface,
                         public QAccessibleEditableTextInterface
{
public:
    explicit AccessibleEditor(CodeEditor *editor);

    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    int characterCount() const override;
    QString text(int startOffset, int endOffset) const override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    int selectionCount() const override;
    void selection(int index, int *startOffset, int *endOffset) const override;
    void addSelection(int startOffset, int endOffset) override;
    void setSelection(int index, int startOffset, int endOffset) override;
    void removeSelection(int index) override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;

    void insertText(int offset, const QString &text) override;
    void deleteText(int startOffset, int endOffset) override;
    void replaceText(int startOffset, int endOffset, const QString &text) override;

private:
    CodeEditor &editor() const;
    long position(int offset) const;
    int offset(long position) const;
};

/// Makes Qt use the class above for every CodeEditor; more than one call does no harm.
void installAccessibleEditor();

} // namespace lambdesk
