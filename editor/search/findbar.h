// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QToolButton;

namespace lambdesk
{

class CodeEditor;
class HitMarks;
class Searcher;

/// Finds and replaces in one editor: every hit is marked and counted, Enter goes to the next, Shift+Enter to
/// the previous one, Esc closes and gives the focus back.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(CodeEditor *editor, QWidget *parent = nullptr);

    /// Shows the bar, with the selected words as what to find, from the caret to the end or to the beginning.
    void open(bool withReplace, bool backward = false);
    void close();
    /// The same, but the focus stays where it is.
    void dismiss();

    void next();
    void previous();
    void replace();
    void replaceEvery();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step { None, Nearest, Next, Previous };

    void setupFindRow(QHBoxLayout &row);
    void setupReplaceRow(QHBoxLayout &row);
    QToolButton *addOption(QHBoxLayout &row, const QString &sign, const QString &name,
                           const QString &objectName);
    QToolButton *addButton(QHBoxLayout &row, const QString &text, const QString &name,
                           const QString &objectName);

    SearchQuery query() const;
    void search(Step afterwards);
    void take(const SearchResult &result);
    void step(Step step);
    void select(qsizetype index);
    void showCount();
    qsizetype selectedHit() const;
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers, QObject *watched);
    void addReplace();
    /// As next() and previous(), and what is typed from now on is looked for in that direction, too.
    void turnForward();
    void turnBackward();
    /// Closes it, back where the search began, with nothing selected.
    void giveUp();
    /// What one of Emacs' keys does here, where these were chosen.
    void (FindBar::*commandOf(const QKeyEvent &event) const)();

    CodeEditor *m_editor;
    Searcher *m_searcher;
    HitMarks *m_marks;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_with = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_caseSensitive = nullptr;
    QToolButton *m_wholeWords = nullptr;
    QToolButton *m_regularExpression = nullptr;
    QWidget *m_replaceRow = nullptr;
    QTimer m_textChanged;
    SearchResult m_result;
    Step m_afterwards = Step::None;
    bool m_backward = false;
    long m_from = 0; ///< where the search began, for finding while one types
};

} // namespace lambdesk
