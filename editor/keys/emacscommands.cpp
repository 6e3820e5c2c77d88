// SPDX-License-Identifier: GPL-3.0-or-later
#include "emacscommands.h"

#include "editorkeys.h"

#include <editor/behaviours/longlines.h>
#include <editor/codeeditor.h>
#include <editor/text/textaccess.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

using Sci = QsciScintillaBase;

namespace
{

const QKeySequence lineDown(Qt::CTRL | Qt::Key_N);
const QKeySequence lineUp(Qt::CTRL | Qt::Key_P);

/// Ctrl+X, and then the key.
QKeySequence behindX(QKeyCombination key)
{
    return {Qt::CTRL | Qt::Key_X, key};
}

bool isMove(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

void pressKey(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

EmacsCommands::EmacsCommands(CodeEditor *editor, EditorKeys *keys)
    : QObject(editor)
    , m_editor(editor)
    , m_keys(keys)
{
    addMoves();
    addMarks();
    addChanges();
    connect(m_editor, &QsciScintilla::textChanged, this, &EmacsCommands::forget);
    m_editor->viewport()->installEventFilter(this);
}

void EmacsCommands::add(const QString &objectName, const QString &text, const QList<QKeySequence> &keys,
                        Kind kind, const std::function<void()> &command)
{
    // Of the editor, but not on it: its menu would be full of them.
    auto *action = new QAction(text, m_editor);
    action->setObjectName(objectName);
    action->setProperty("commandHidden", true); // from who offers commands; the keys are shown
    connect(action, &QAction::triggered, this, [this, kind, command] {
        if (kind == Kind::Changes && m_editor->isReadOnly())
            return;
        if (m_editor->isListActive())
            m_editor->cancelList();
        const bool hadKilled = std::exchange(m_hasKilled, false);
        if (!hadKilled)
            m_killedAt = -1;
        command();
    });
    m_keys->give(action, {}, keys);
}

void EmacsCommands::addMove(const QString &objectName, const QString &text, const QKeySequence &keys,
                            unsigned int message, unsigned int extending)
{
    add(objectName, text, {keys}, Kind::Looks,
        [this, message, extending] { send(*m_editor, m_isMarking ? extending : message); });
}

void EmacsCommands::addMoves()
{
    addMove(u"emacsForward"_s, tr("Character forward"), Qt::CTRL | Qt::Key_F, Sci::SCI_CHARRIGHT,
            Sci::SCI_CHARRIGHTEXTEND);
    addMove(u"emacsBackward"_s, tr("Character backward"), Qt::CTRL | Qt::Key_B, Sci::SCI_CHARLEFT,
            Sci::SCI_CHARLEFTEXTEND);
    addMove(u"emacsNextLine"_s, tr("Next line"), lineDown, Sci::SCI_LINEDOWN, Sci::SCI_LINEDOWNEXTEND);
    addMove(u"emacsPreviousLine"_s, tr("Previous line"), lineUp, Sci::SCI_LINEUP, Sci::SCI_LINEUPEXTEND);
    addMove(u"emacsLineStart"_s, tr("Beginning of the line"), Qt::CTRL | Qt::Key_A, Sci::SCI_HOME,
            Sci::SCI_HOMEEXTEND);
    addMove(u"emacsLineEnd"_s, tr("End of the line"), Qt::CTRL | Qt::Key_E, Sci::SCI_LINEEND,
            Sci::SCI_LINEENDEXTEND);
    add(u"emacsWordForward"_s, tr("Word forward"), {Qt::ALT | Qt::Key_F}, Kind::Looks,
        [this] { moveTo(wordEnd()); });
    add(u"emacsWordBackward"_s, tr("Word backward"), {Qt::ALT | Qt::Key_B}, Kind::Looks,
        [this] { moveTo(wordStart()); });
    addMove(u"emacsPageDown"_s, tr("Page down"), Qt::CTRL | Qt::Key_V, Sci::SCI_PAGEDOWN,
            Sci::SCI_PAGEDOWNEXTEND);
    addMove(u"emacsPageUp"_s, tr("Page up"), Qt::ALT | Qt::Key_V, Sci::SCI_PAGEUP, Sci::SCI_PAGEUPEXTEND);
    addMove(u"emacsTextStart"_s, tr("Beginning of the text"), Qt::ALT | Qt::Key_Less, Sci::SCI_DOCUMENTSTART,
            Sci::SCI_DOCUMENTSTARTEXTEND);
    addMove(u"emacsTextEnd"_s, tr("End of the text"), Qt::ALT | Qt::Key_Greater, Sci::SCI_DOCUMENTEND,
            Sci::SCI_DOCUMENTENDEXTEND);
    add(u"emacsRecenter"_s, tr("Show the caret's line in the middle"), {Qt::CTRL | Qt::Key_L}, Kind::Looks,
        [this] { send(*m_editor, Sci::SCI_VERTICALCENTRECARET); });
}

void EmacsCommands::addMarks()
{
    add(u"emacsSetMark"_s, tr("Set the mark"), {Qt::CTRL | Qt::Key_Space, Qt::CTRL | Qt::Key_At}, Kind::Looks,
        [this] { setMark(); });
    add(u"emacsSwapMark"_s, tr("Swap caret and mark"), {behindX(Qt::CTRL | Qt::Key_X)}, Kind::Looks,
        [this] { swapCaretAndMark(); });
    add(u"emacsSelectAll"_s, tr("Select all"), {behindX(Qt::Key_H)}, Kind::Looks, [this] { selectAll(); });
    add(u"emacsCopy"_s, tr("Copy"), {Qt::ALT | Qt::Key_W}, Kind::Looks, [this] { copy(); });
    add(u"emacsQuit"_s, tr("Quit what was begun"), {Qt::CTRL | Qt::Key_G}, Kind::Looks, [this] { quit(); });
    add(u"emacsSave"_s, tr("Save"), {behindX(Qt::CTRL | Qt::Key_S)}, Kind::Looks,
        [this] { Q_EMIT m_editor->saveRequested(); });
}

void EmacsCommands::addChanges()
{
    add(u"emacsCut"_s, tr("Cut"), {Qt::CTRL | Qt::Key_W}, Kind::Changes, [this] { m_editor->cut(); });
    add(u"emacsPaste"_s, tr("Paste"), {Qt::CTRL | Qt::Key_Y}, Kind::Changes, [this] { m_editor->paste(); });
    add(u"emacsDelete"_s, tr("Delete the next character"), {Qt::CTRL | Qt::Key_D}, Kind::Changes,
        [this] { send(*m_editor, Sci::SCI_CLEAR); });
    add(u"emacsKillLine"_s, tr("Cut to the end of the line"), {Qt::CTRL | Qt::Key_K}, Kind::Changes,
        [this] { killLine(); });
    add(u"emacsKillWord"_s, tr("Cut to the end of the word"), {Qt::ALT | Qt::Key_D}, Kind::Changes,
        [this] { kill(caretPosition(*m_editor), wordEnd()); });
    add(u"emacsKillWordBackward"_s, tr("Cut to the beginning of the word"), {Qt::ALT | Qt::Key_Backspace},
        Kind::Changes, [this] { kill(wordStart(), caretPosition(*m_editor)); });
    add(u"emacsOpenLine"_s, tr("Break the line behind the caret"), {Qt::CTRL | Qt::Key_O}, Kind::Changes,
        [this] { openLine(); });
    add(u"emacsUndo"_s, tr("Undo"),
        {Qt::CTRL | Qt::Key_Slash, Qt::CTRL | Qt::Key_Underscore, behindX(Qt::Key_U)}, Kind::Changes,
        [this] { m_editor->undo(); });
    add(u"emacsRedo"_s, tr("Redo"), {Qt::CTRL | Qt::Key_Question, Qt::ALT | Qt::Key_Underscore},
        Kind::Changes, [this] { m_editor->redo(); });
}

void EmacsCommands::forget()
{
    m_isMarking = false;
    m_hasKilled = false;
}

bool EmacsCommands::passOn(const QKeySequence &keys)
{
    if (!m_editor->isListActive() || (keys != lineDown && keys != lineUp))
        return false;
    pressKey(*m_editor, keys == lineDown ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
    return true;
}

bool EmacsCommands::otherKey(const QKeyEvent &event)
{
    m_hasKilled = false;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool selects = m_isMarking && !m_editor->isListActive() && isMove(event.key()) &&
                         (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier);
    if (selects)
        pressKey(*m_editor, Qt::Key(event.key()), modifiers | Qt::ShiftModifier);
    return selects;
}

bool EmacsCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        forget();
        m_keys->forgetFirstKey();
    }
    return QObject::eventFilter(watched, event);
}

void EmacsCommands::moveTo(long position)
{
    send(*m_editor, Sci::SCI_ENSUREVISIBLE, lineAt(*m_editor, position));
    if (!m_isMarking)
        return setCaret(*m_editor, position);
    send(*m_editor, Sci::SCI_SETSEL, send(*m_editor, Sci::SCI_GETANCHOR), position);
    send(*m_editor, Sci::SCI_CHOOSECARETX);
}

void EmacsCommands::setMark()
{
    setCaret(*m_editor, caretPosition(*m_editor));
    m_isMarking = true;
}

void EmacsCommands::swapCaretAndMark()
{
    const long mark = send(*m_editor, Sci::SCI_GETANCHOR);
    send(*m_editor, Sci::SCI_ENSUREVISIBLE, lineAt(*m_editor, mark));
    send(*m_editor, Sci::SCI_SETSEL, caretPosition(*m_editor), mark);
    m_isMarking = true;
}

void EmacsCommands::selectAll()
{
    send(*m_editor, Sci::SCI_SETSEL, textLength(*m_editor), 0);
    m_isMarking = true;
}

void EmacsCommands::copy()
{
    m_editor->copy();
    quit();
}

void EmacsCommands::quit()
{
    m_isMarking = false;
    setCaret(*m_editor, caretPosition(*m_editor));
}

void EmacsCommands::killLine()
{
    const long caret = caretPosition(*m_editor);
    const long line = lineAt(*m_editor, caret);
    long end = lineEnd(*m_editor, line);
    // With nothing more to see in it, the end of the line goes, too.
    if (textBetween(*m_editor, caret, end).trimmed().isEmpty())
        end = line + 1 < send(*m_editor, Sci::SCI_GETLINECOUNT) ? lineStart(*m_editor, line + 1)
                                                                : textLength(*m_editor);
    kill(caret, end);
}

void EmacsCommands::openLine()
{
    const long caret = caretPosition(*m_editor);
    insertAt(*m_editor, caret, endOfLine(*m_editor));
    setCaret(*m_editor, caret);
}

void EmacsCommands::kill(long from, long to)
{
    if (from == to)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QString killed = QString::fromUtf8(m_editor->longLines().joined(textBetween(*m_editor, from, to)));
    QString all = killed;
    if (const long caret = caretPosition(*m_editor); m_killedAt == caret)
        all = caret == to ? killed + clipboard->text() : clipboard->text() + killed;
    clipboard->setText(all);
    replaceRange(*m_editor, from, to, {});
    setCaret(*m_editor, from);
    m_killedAt = from;
    m_hasKilled = true;
}

long EmacsCommands::wordEnd() const
{
    long end = caretPosition(*m_editor);
    const long last = textLength(*m_editor);
    while (end < last && !isWordByte(byteAt(*m_editor, end)))
        ++end;
    while (end < last && isWordByte(byteAt(*m_editor, end)))
        ++end;
    return end;
}

long EmacsCommands::wordStart() const
{
    long start = caretPosition(*m_editor);
    while (start > 0 && !isWordByte(byteAt(*m_editor, start - 1)))
        --start;
    while (start > 0 && isWordByte(byteAt(*m_editor, start - 1)))
        --start;
    return start;
}

} // namespace lambdesk
