// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightseditor.h"

#include "insightshighlighter.h"

#include <editor/editortheme.h>
#include <model/logs/insights/insightsquery.h>
#include <ui/style/theme.h>

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextEdit>
#include <QTimer>
#include <QToolTip>

#include <chrono>

namespace lambdesk
{

namespace
{

constexpr std::chrono::milliseconds checkDelay(300);
constexpr int visibleLines = 7;

} // namespace

InsightsEditor::InsightsEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new InsightsHighlighter(document()))
    , m_checkTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("insightsQuery"));
    setAccessibleName(tr("Query"));
    setLayoutDirection(Qt::LeftToRight); // as queries run
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    applyTheme();
    setMinimumHeight(fontMetrics().lineSpacing() * visibleLines + 2 * Theme::current().spaceSmall);
    m_checkTimer->setSingleShot(true);
    m_checkTimer->setInterval(checkDelay);
    connect(this, &QPlainTextEdit::textChanged, m_checkTimer, qOverload<>(&QTimer::start));
    connect(m_checkTimer, &QTimer::timeout, this, [this] { check(); });
}

void InsightsEditor::replaceQuery(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::End);
}

std::optional<InsightsProblem> InsightsEditor::check()
{
    m_checkTimer->stop();
    m_problem.reset();
    const auto parsed = InsightsQuery::parse(query());
    if (const auto *problem = std::get_if<InsightsProblem>(&parsed))
        m_problem = *problem;
    underline();
    Q_EMIT checked(m_problem);
    return m_problem;
}

void InsightsEditor::underline()
{
    QList<QTextEdit::ExtraSelection> selections;
    const int last = document()->characterCount() - 1;
    if (m_problem && last > 0) {
        // Past the end there is nothing to underline: the last character has it then.
        const int at = std::min(int(m_problem->at), last - 1);
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(at);
        selection.cursor.setPosition(std::min(at + int(m_problem->length), last), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(Theme::current().error);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void InsightsEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT runRequested();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool InsightsEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
        const bool isThere = m_problem && at >= m_problem->at && at <= m_problem->at + m_problem->length;
        QToolTip::showText(help->globalPos(), isThere ? m_problem->message : QString(), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void InsightsEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void InsightsEditor::applyTheme()
{
    const EditorTheme theme = EditorTheme::forPalette(QApplication::palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.paper);
    colours.setColor(QPalette::Text, theme.text);
    if (colours != palette())
        setPalette(colours);
    if (theme.font != font())
        setFont(theme.font);
    const QSignalBlocker quiet(this); // colours are no change of the text
    m_highlighter->setColours(theme);
    underline();
}

} // namespace lambdesk
