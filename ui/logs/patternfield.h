// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/filterpattern.h>

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace lambdesk
{

/// Where a filter pattern is typed. A wrong one is underlined where it is wrong, and what was expected is
/// said below.
class PatternField final : public QWidget
{
    Q_OBJECT
public:
    explicit PatternField(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// As the user would; false when it is empty already.
    bool clear();
    /// What was typed; nothing, and the user is told, when it is wrong.
    std::optional<FilterPattern> pattern();
    std::optional<FilterPattern::Problem> problem() const { return m_problem; }

Q_SIGNALS:
    /// Enter was pressed.
    void submitted();
    /// The user has taken away what was typed.
    void emptied();

private:
    void check();
    void showProblem();

    QLineEdit *m_field;
    QLabel *m_words;
    std::optional<FilterPattern::Problem> m_problem;
};

} // namespace lambdesk
