// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/insights/insightstext.h>

#include <QPlainTextEdit>

#include <optional>

class QTimer;

namespace lambdesk
{

class InsightsHighlighter;

/// Where a query is written: coloured, and checked while one types; what is wrong is underlined. Tab goes to
/// the next control.
class InsightsEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit InsightsEditor(QWidget *parent = nullptr);

    /// As one step for undo.
    void replaceQuery(const QString &text);
    QString query() const { return toPlainText(); }
    /// Of the text as it is now.
    std::optional<InsightsProblem> check();

Q_SIGNALS:
    /// Ctrl+Enter.
    void runRequested();
    /// A moment after the text changed.
    void checked(const std::optional<lambdesk::InsightsProblem> &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTheme();
    void underline();

    InsightsHighlighter *m_highlighter;
    QTimer *m_checkTimer;
    std::optional<InsightsProblem> m_problem;
};

} // namespace lambdesk
