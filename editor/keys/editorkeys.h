// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/preferences/preferences.h>

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QKeyEvent;

namespace lambdesk
{

class CodeEditor;
class EmacsCommands;

/// Which keys do what in one editor. The standard ones are shortcuts as any other, beside those that
/// QScintilla has of its own. Emacs' keys are taken while the editor has the keyboard, before any shortcut of
/// the window is looked for; what they don't name stays as it is. It has to be a filter of the editor's
/// events, before those that type.
class EditorKeys : public QObject
{
    Q_OBJECT

public:
    explicit EditorKeys(CodeEditor *editor);

    /// What the action's keys are, in Emacs' bindings and else. It has to belong to the editor, or to what
    /// the editor is in.
    void give(QAction *action, const QKeySequence &standard, const QList<QKeySequence> &emacs);

    KeyBindings chosen() const { return m_chosen; }
    void adopt(KeyBindings chosen);
    /// What is typed next is no second key.
    void forgetFirstKey() { m_begun.reset(); }

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Given {
        QPointer<QAction> action;
        Qt::ShortcutContext context; ///< of the standard key
        QKeySequence standard;
        QList<QKeySequence> emacs;
    };
    void bind(const Given &given) const;
    QKeySequence typedWith(const QKeyEvent &event) const;
    QAction *actionAt(const QKeySequence &typed) const;
    bool isBeginning(const QKeySequence &typed) const;
    bool isTaken(const QKeyEvent &event) const;
    bool press(const QKeyEvent &event);
    void leave(Qt::FocusReason reason);

    CodeEditor *m_editor;
    KeyBindings m_chosen = KeyBindings::Standard;
    QList<Given> m_given;
    EmacsCommands *m_emacs = nullptr;       ///< once they were chosen
    std::optional<QKeyCombination> m_begun; ///< the first of two keys, as Ctrl+X
};

} // namespace lambdesk
