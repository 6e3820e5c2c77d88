// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeeditor.h"

#include "accessibility/accessibleeditor.h"
#include "accessibility/accessibleevents.h"
#include "behaviours/appearance.h"
#include "behaviours/autoclose.h"
#include "behaviours/autoindent.h"
#include "behaviours/commenttoggle.h"
#include "behaviours/completion.h"
#include "behaviours/folding.h"
#include "behaviours/keyboardexit.h"
#include "behaviours/largetext.h"
#include "behaviours/lineflash.h"
#include "behaviours/linenumbers.h"
#include "behaviours/longlines.h"
#include "behaviours/problemmarks.h"
#include "editorchoices.h"
#include "keys/editorkeys.h"
#include "language/languagefacts.h"
#include "language/lexers.h"
#include "text/applicationdirection.h"
#include "text/pieces.h"
#include "text/textaccess.h"
#include "text/textform.h"

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexer.h>

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>

#include <memory>

namespace lambdesk
{

/// With Ctrl, QScintilla types the sign of a key that is bound to nothing, as if Ctrl weren't held.
static void keepSignsFromBeingTyped(CodeEditor &editor)
{
    for (char sign = ' '; sign <= '~'; ++sign) {
        if ((sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z'))
            continue;
        for (const bool shift : {false, true}) {
            const int qtKey = sign | Qt::CTRL | (shift ? int(Qt::SHIFT) : 0);
            const int modifiers =
                QsciScintillaBase::SCMOD_CTRL | (shift ? QsciScintillaBase::SCMOD_SHIFT : 0);
            if (!editor.standardCommands()->boundTo(qtKey))
                editor.SendScintilla(QsciScintillaBase::SCI_ASSIGNCMDKEY,
                                     static_cast<unsigned long>(sign | (modifiers << 16)),
                                     static_cast<long>(QsciScintillaBase::SCI_NULL));
        }
    }
}

CodeEditor::CodeEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_theme(EditorTheme::forPalette(palette()))
{
    installAccessibleEditor();
    setLayoutDirection(Qt::LeftToRight); // as code runs, whatever the window's language
    setFocusPolicy(Qt::StrongFocus);     // who scrolls past it goes on typing where they were
    setUtf8(true);
    setEolMode(EolUnix);
    setIndentationsUseTabs(false);
    setTabWidth(editorPreferences().tabWidth);
    setIndentationWidth(factsOf(m_syntax).indentationWidth);
    setupBehaviours();
    // They are the window's.
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Minus})
        releaseKey(Qt::CTRL | key);
    keepSignsFromBeingTyped(*this);
    applySyntax();
    m_keys->adopt(editorPreferences().keyBindings);
}

CodeEditor::~CodeEditor() = default;

void CodeEditor::setupBehaviours()
{
    m_keys = new EditorKeys(this);
    m_longLines = new LongLines(this);
    m_appearance = new Appearance(this);
    m_lineNumbers = new LineNumbers(this);
    m_folding = new Folding(this);
    m_problems = new ProblemMarks(this);
    m_flash = new LineFlash(this);
    m_largeText = new LargeText(this);
    connect(m_largeText, &LargeText::changed, this, &CodeEditor::applySyntax);
    connect(m_longLines, &LongLines::changed, this, &CodeEditor::applySyntax);
    new CommentToggle(this);
    // The last one sees a key first: what only looks, the chosen keys, the list of words, then what types.
    new AutoIndent(this);
    new AutoClose(this);
    new Completion(this);
    installEventFilter(m_keys);
    m_keyboardExit = new KeyboardExit(this);
    new AccessibleEvents(this);
}

void CodeEditor::setSyntax(Syntax syntax)
{
    if (syntax == m_syntax)
        return;
    m_syntax = syntax;
    setIndentationWidth(factsOf(m_syntax).indentationWidth);
    applySyntax();
}

void CodeEditor::applySyntax()
{
    const std::unique_ptr<QsciLexer> previous(lexer());
    const bool plain = m_largeText->isLarge() || m_longLines->isActive();
    m_folding->setEnabled(!plain);
    // Without a partner in sight QScintilla would look for one through the whole text at every key.
    setBraceMatching(plain ? NoBraceMatch : SloppyBraceMatch);
    applyWrapping();
    if (plain) {
        setLexer(nullptr);
    } else {
        QsciLexer *next = makeLexer(m_syntax, this);
        colourLexer(*next, m_syntax, m_theme);
        setLexer(next);
    }
    // Unicode's line ends need a lexer that knows them; this one then colours nothing, for want of styles.
    if (m_longLines->isActive())
        send(*this, SCI_SETLEXER, SCLEX_CPP);
    send(*this, SCI_SETLINEENDTYPESALLOWED, m_longLines->isActive() ? SC_LINE_END_TYPE_UNICODE : 0);
    applyTheme();
}

void CodeEditor::setCode(const QByteArray &utf8)
{
    m_largeText->expect(utf8.size());
    SendScintilla(SCI_SETUNDOCOLLECTION, 0L);
    SendScintilla(SCI_CLEARALL);
    m_longLines->reset();
    const QByteArray shown = m_longLines->cut(utf8, 0);
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(shown.size()), shown.constData());
    SendScintilla(SCI_SETUNDOCOLLECTION, 1L);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETSAVEPOINT);
    clearProblems();

    const TextForm form = formOf(utf8);
    setEolMode(form.lineEnd == TextForm::LineEnd::Windows ? EolWindows
               : form.lineEnd == TextForm::LineEnd::Mac   ? EolMac
                                                          : EolUnix);
    setIndentationsUseTabs(form.tabs);
    setIndentationWidth(form.tabs              ? tabWidth()
                        : form.indentation > 0 ? form.indentation
                                               : factsOf(m_syntax).indentationWidth);
    SendScintilla(SCI_SETXOFFSET, 0L);
    m_appearance->forgetWidth();
    setCaret(*this, 0);
}

QByteArray CodeEditor::code() const
{
    return m_longLines->joined(textBetween(*this, 0, textLength(*this)));
}

long CodeEditor::positionOf(int line, int column) const
{
    if (!m_longLines->isActive())
        return positionOfPlace(*this, line, column);
    return m_longLines->shownPosition(static_cast<long>(offsetOfPlace(code(), line, column)));
}

void CodeEditor::replaceCode(const QByteArray &utf8)
{
    m_largeText->expect(utf8.size());
    const UndoStep step(*this);
    replaceRange(*this, 0, textLength(*this), QByteArray());
    replaceRange(*this, 0, 0, m_longLines->cut(utf8, 0));
    m_appearance->forgetWidth();
}

void CodeEditor::setEditorTheme(const EditorTheme &theme)
{
    m_followsPalette = false;
    adoptTheme(theme);
}

void CodeEditor::adoptPreferences()
{
    setTabWidth(editorPreferences().tabWidth);
    if (indentationsUseTabs())
        setIndentationWidth(tabWidth());
    applyWrapping();
    m_keys->adopt(editorPreferences().keyBindings);
    if (m_followsPalette)
        adoptTheme(EditorTheme::forPalette(palette()));
}

/// Of a large text every change would be laid out anew to its end.
void CodeEditor::applyWrapping()
{
    const bool plain = m_largeText->isLarge() || m_longLines->isActive();
    setWrapMode(editorPreferences().wrapsLines && !plain ? WrapWord : WrapNone);
    setWrapIndentMode(WrapIndentSame);
}

void CodeEditor::adoptTheme(const EditorTheme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    if (lexer())
        colourLexer(*lexer(), m_syntax, m_theme);
    applyTheme();
    Q_EMIT editorThemeChanged();
}

void CodeEditor::applyTheme()
{
    m_appearance->apply();
    m_lineNumbers->fit();
}

void CodeEditor::goToLine(int line, int column)
{
    const long position = positionOf(line, column);
    const long shown = lambdesk::lineAt(*this, position);
    send(*this, SCI_ENSUREVISIBLE, shown);
    setCaret(*this, position);
    const long above = send(*this, SCI_LINESONSCREEN) / 2;
    send(*this, SCI_SETFIRSTVISIBLELINE, qMax(0L, send(*this, SCI_VISIBLEFROMDOCLINE, shown) - above));
    setFocus(Qt::OtherFocusReason);
    m_flash->flash(static_cast<int>(shown));
}

void CodeEditor::markProblem(int line, int column, const QString &message)
{
    m_problems->mark(line, column, message);
}

void CodeEditor::clearProblems()
{
    m_problems->clear();
}

void CodeEditor::releaseKey(const QKeySequence &key)
{
    const int combined = key[0].toCombined();
    if (QsciCommand *command = standardCommands()->boundTo(combined)) {
        if (command->key() == combined)
            command->setKey(0);
        if (command->alternateKey() == combined)
            command->setAlternateKey(0);
    }
}

void CodeEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    const bool concerns = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                          event->type() == QEvent::StyleChange;
    if (concerns && m_followsPalette && m_appearance)
        adoptTheme(EditorTheme::forPalette(palette()));
}

void CodeEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Beside what it does of itself QScintilla writes its own keys.
    const auto standard = menu->actions();
    for (QAction *action : standard) {
        if (m_keys->chosen() != KeyBindings::Standard)
            action->setShortcut(QKeySequence());
    }
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

bool CodeEditor::focusNextPrevChild(bool next)
{
    // QScintilla's own answer would keep Tab for the text.
    return m_keyboardExit->isOpen() || isReadOnly() ? QAbstractScrollArea::focusNextPrevChild(next)
                                                    : QsciScintilla::focusNextPrevChild(next);
}

QByteArray CodeEditor::fromMimeData(const QMimeData *source, bool &rectangular) const
{
    return m_longLines->cut(QsciScintilla::fromMimeData(source, rectangular), selection(*this).first);
}

QMimeData *CodeEditor::toMimeData(const QByteArray &text, bool rectangular) const
{
    return QsciScintilla::toMimeData(m_longLines->joined(text), rectangular);
}

void CodeEditor::paintEvent(QPaintEvent *event)
{
    // A painter begins with the application's direction, and QScintilla leaves it so.
    const ApplicationDirection direction(Qt::LeftToRight);
    QsciScintilla::paintEvent(event);
}

} // namespace lambdesk
