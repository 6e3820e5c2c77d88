// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "hitmarks.h"
#include "searcher.h"

#include <editor/codeeditor.h>
#include <editor/keys/editorkeys.h>
#include <editor/keys/keypress.h>
#include <editor/text/textaccess.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace lambdesk
{

using namespace std::chrono_literals;

/// Hits are places in the editor, which shows very long lines in pieces.
static QByteArray shownText(const CodeEditor &editor)
{
    return textBetween(editor, 0, textLength(editor));
}

FindBar::FindBar(CodeEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_searcher(new Searcher(this))
    , m_marks(new HitMarks(editor))
    , m_replaceRow(new QWidget(this))
{
    setObjectName(QStringLiteral("findBar"));
    // An option that is on has to show it under a window's style sheet, too.
    setStyleSheet(QStringLiteral(
        "QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); }"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 4, 6, 4);
    rows->setSpacing(4);
    auto *findRow = new QHBoxLayout;
    rows->addLayout(findRow);
    setupFindRow(*findRow);
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_replaceRow);
    setupReplaceRow(*replaceRow);

    m_textChanged.setSingleShot(true);
    m_textChanged.setInterval(150ms);
    connect(&m_textChanged, &QTimer::timeout, this, [this] { search(Step::None); });
    connect(m_editor, &QsciScintilla::textChanged, this, [this] {
        if (isVisible())
            m_textChanged.start();
    });
    connect(m_editor, &QsciScintilla::selectionChanged, this, &FindBar::showCount);
    connect(m_searcher, &Searcher::found, this, &FindBar::take);
    hide();
}

void FindBar::setupFindRow(QHBoxLayout &row)
{
    row.setSpacing(4);
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("findText"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, [this] { search(Step::Nearest); });
    row.addWidget(m_find, 1);

    m_caseSensitive =
        addOption(row, QStringLiteral("Aa"), tr("Match case (Aa)"), QStringLiteral("findMatchCase"));
    m_wholeWords = addOption(row, QStringLiteral("W"), tr("Whole words"), QStringLiteral("findWholeWords"));
    m_regularExpression = addOption(row, QStringLiteral(".*"), tr("Regular expression"),
                                    QStringLiteral("findRegularExpression"));

    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(8888).arg(8888)));
    row.addWidget(m_count);

    connect(addButton(row, QStringLiteral("↑"), tr("Previous match"), QStringLiteral("findPrevious")),
            &QToolButton::clicked, this, &FindBar::previous);
    connect(addButton(row, QStringLiteral("↓"), tr("Next match"), QStringLiteral("findNext")),
            &QToolButton::clicked, this, &FindBar::next);
    connect(addButton(row, QStringLiteral("×"), tr("Close"), QStringLiteral("findClose")),
            &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::setupReplaceRow(QHBoxLayout &row)
{
    row.setSpacing(4);
    m_with = new QLineEdit(m_replaceRow);
    m_with->setObjectName(QStringLiteral("replaceText"));
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_with->installEventFilter(this);
    row.addWidget(m_with, 1);
    connect(addButton(row, tr("Replace"), tr("Replace"), QStringLiteral("replaceOne")), &QToolButton::clicked,
            this, &FindBar::replace);
    connect(addButton(row, tr("Replace all"), tr("Replace all"), QStringLiteral("replaceAll")),
            &QToolButton::clicked, this, &FindBar::replaceEvery);
}

QToolButton *FindBar::addOption(QHBoxLayout &row, const QString &sign, const QString &name,
                                const QString &objectName)
{
    QToolButton *button = addButton(row, sign, name, objectName);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, [this] { search(Step::Nearest); });
    return button;
}

QToolButton *FindBar::addButton(QHBoxLayout &row, const QString &text, const QString &name,
                                const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    button->installEventFilter(this);
    row.addWidget(button);
    return button;
}

void FindBar::open(bool withReplace, bool backward)
{
    m_backward = backward;
    m_from = selection(*m_editor).first;
    const QString selected = m_editor->selectedText();
    m_replaceRow->setVisible(withReplace);
    show();
    if (!selected.isEmpty() && selected.size() < 200 && !selected.contains(u'\n') &&
        selected != m_find->text())
        m_find->setText(selected);
    else
        search(Step::None);
    m_find->selectAll();
    m_find->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::dismiss()
{
    hide();
    m_marks->clear();
}

void FindBar::close()
{
    dismiss();
    m_editor->setFocus(Qt::OtherFocusReason);
}

SearchQuery FindBar::query() const
{
    return {m_find->text(), m_caseSensitive->isChecked(), m_wholeWords->isChecked(),
            m_regularExpression->isChecked()};
}

void FindBar::search(Step afterwards)
{
    m_textChanged.stop();
    m_afterwards = afterwards;
    m_searcher->search(shownText(*m_editor), query());
}

void FindBar::take(const SearchResult &result)
{
    if (!isVisible())
        return;
    m_result = result;
    m_marks->show(m_result.hits);
    step(m_afterwards);
    m_afterwards = Step::None;
    showCount();
}

void FindBar::next()
{
    step(Step::Next);
}

void FindBar::previous()
{
    step(Step::Previous);
}

void FindBar::step(Step step)
{
    // Places of an older text would be wrong ones.
    if (m_textChanged.isActive()) {
        search(step);
        return;
    }
    if (step != Step::None && m_searcher->isBusy()) {
        m_afterwards = step;
        return;
    }
    const QList<SearchHit> &hits = m_result.hits;
    if (step == Step::None || hits.isEmpty())
        return;
    const auto [from, to] = selection(*m_editor);
    const auto fromBelow = [](const SearchHit &hit, qsizetype position) { return hit.from < position; };
    if (step == Step::Previous || (step == Step::Nearest && m_backward)) {
        const qsizetype end = step == Step::Nearest ? m_from : from;
        const auto it = std::lower_bound(hits.cbegin(), hits.cend(), end, fromBelow);
        select(it == hits.cbegin() ? hits.size() - 1 : it - hits.cbegin() - 1);
        return;
    }
    const qsizetype start = step == Step::Nearest ? m_from : selectedHit() >= 0 ? to : from;
    const auto it = std::lower_bound(hits.cbegin(), hits.cend(), start, fromBelow);
    select(it == hits.cend() ? 0 : it - hits.cbegin());
}

void FindBar::select(qsizetype index)
{
    const SearchHit hit = m_result.hits.at(index);
    const long line = lineAt(*m_editor, hit.from);
    send(*m_editor, QsciScintillaBase::SCI_ENSUREVISIBLE, line);
    send(*m_editor, QsciScintillaBase::SCI_SETSEL, hit.from, hit.to);
    send(*m_editor, QsciScintillaBase::SCI_SCROLLRANGE, hit.from, hit.to);
    showCount();
}

qsizetype FindBar::selectedHit() const
{
    const auto [from, to] = selection(*m_editor);
    return m_result.hits.indexOf(SearchHit{from, to});
}

void FindBar::showCount()
{
    if (!isVisible())
        return;
    const qsizetype count = m_result.hits.size();
    const QString total = QLocale().toString(count) + (m_result.hasMore ? QStringLiteral("+") : QString());
    const qsizetype selected = selectedHit();
    m_count->setToolTip(m_result.error);
    if (m_find->text().isEmpty())
        m_count->clear();
    else if (!m_result.error.isEmpty())
        m_count->setText(tr("Not a regular expression"));
    else if (count == 0)
        m_count->setText(tr("Nothing found"));
    else if (selected >= 0)
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(selected + 1), total));
    else
        m_count->setText(tr("%1 found").arg(total));
}

void FindBar::replace()
{
    if (m_editor->isReadOnly())
        return;
    if (m_textChanged.isActive() || selectedHit() < 0) {
        next();
        return;
    }
    const auto [from, to] = selection(*m_editor);
    const Replacement replacement = replaceAll(shownText(*m_editor), query(), m_with->text(), from, to);
    if (replacement.count == 1) {
        const UndoStep undoStep(*m_editor);
        replaceRange(*m_editor, replacement.from, replacement.to, replacement.text);
        setCaret(*m_editor, replacement.from + replacement.text.size());
    }
    search(Step::Next);
}

void FindBar::replaceEvery()
{
    if (m_editor->isReadOnly())
        return;
    const Replacement replacement = replaceAll(shownText(*m_editor), query(), m_with->text());
    if (replacement.count > 0) {
        const UndoStep undoStep(*m_editor);
        replaceRange(*m_editor, replacement.from, replacement.to, replacement.text);
        setCaret(*m_editor, replacement.from);
    }
    search(Step::None);
    m_count->setText(tr("%1 replaced").arg(QLocale().toString(replacement.count)));
}

bool FindBar::keyPressed(int key, Qt::KeyboardModifiers modifiers, QObject *watched)
{
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (watched == m_find)
        modifiers &Qt::ShiftModifier ? previous() : next();
    else if (watched == m_with)
        replace();
    else
        return false;
    return true;
}

void FindBar::addReplace()
{
    m_replaceRow->show();
}

void FindBar::turnForward()
{
    m_backward = false;
    next();
}

void FindBar::turnBackward()
{
    m_backward = true;
    previous();
}

void FindBar::giveUp()
{
    close();
    // There may be the midst of a character or of a line's end by now, since something was replaced.
    const long place = send(*m_editor, QsciScintillaBase::SCI_POSITIONBEFORE, m_from + 1);
    send(*m_editor, QsciScintillaBase::SCI_SETEMPTYSELECTION, place);
    send(*m_editor, QsciScintillaBase::SCI_SCROLLCARET);
}

void (FindBar::*FindBar::commandOf(const QKeyEvent &event) const)()
{
    if (m_editor->keys().chosen() != KeyBindings::Emacs)
        return nullptr;
    const QKeyCombination key = keyOf(event);
    if (key == (Qt::CTRL | Qt::Key_S))
        return &FindBar::turnForward;
    if (key == (Qt::CTRL | Qt::Key_R))
        return &FindBar::turnBackward;
    if (key == (Qt::CTRL | Qt::Key_G))
        return &FindBar::giveUp;
    return key == (Qt::ALT | Qt::Key_Percent) ? &FindBar::addReplace : nullptr;
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && commandOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (const auto command = commandOf(*key)) {
            (this->*command)();
            return true;
        }
        if (keyPressed(key->key(), key->modifiers(), watched))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lambdesk
