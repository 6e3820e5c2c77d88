// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QKeyEvent;

namespace lambdesk
{

class CodeEditor;
class EditorKeys;

/// What Emacs' keys do in an editor beyond what it does anyway: the caret moves, the mark, killing. What is
/// killed or copied is on the clipboard; killed in a row, all of it is.
class EmacsCommands : public QObject
{
    Q_OBJECT

public:
    EmacsCommands(CodeEditor *editor, EditorKeys *keys);

    /// The mark is no longer set, and what is killed next begins anew.
    void forget();
    /// While words are offered, the keys for lines are theirs; whether that is so, and it is done.
    bool passOn(const QKeySequence &keys);
    /// A key that is none of Emacs'; whether it needs no more.
    bool otherKey(const QKeyEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Kind { Looks, Changes };

    void addMoves();
    void addMarks();
    void addChanges();
    void add(const QString &objectName, const QString &text, const QList<QKeySequence> &keys, Kind kind,
             const std::function<void()> &command);
    /// A message of Scintilla's, and the one for the same move with a selection.
    void addMove(const QString &objectName, const QString &text, const QKeySequence &keys,
                 unsigned int message, unsigned int extending);

    void moveTo(long position);
    void setMark();
    void swapCaretAndMark();
    void selectAll();
    void copy();
    void quit();
    void killLine();
    void openLine();
    void kill(long from, long to);
    long wordEnd() const;   ///< behind the caret
    long wordStart() const; ///< before the caret

    CodeEditor *m_editor;
    EditorKeys *m_keys;
    bool m_isMarking = false; ///< moves select, from the mark to the caret
    bool m_hasKilled = false; ///< with the last key
    long m_killedAt = -1;
};

} // namespace lambdesk
