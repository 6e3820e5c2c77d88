// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>
#include <model/runner/environmentstatus.h>

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;

namespace lambdesk
{

class EmptyState;
class EnvironmentsModel;
class RunService;
class SecondaryButton;

/// The Environments tab: what is alive of the function now. It follows them while it is seen.
class EnvironmentsTab final : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentsTab(RunService &runs, QWidget *parent = nullptr);
    ~EnvironmentsTab() override;

    /// Of none when nothing is given.
    void setFunction(const std::optional<FunctionName> &function);

Q_SIGNALS:
    void forceColdStartRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeStrip();
    void setupCards();
    void setWatching(bool watching);
    void take(const QList<EnvironmentStatus> &environments);
    void tellTime();
    void showCounts();

    RunService &m_runs;
    std::optional<FunctionName> m_function;
    bool m_isWatching = false;
    QTimer m_seconds;
    EnvironmentsModel *m_model;
    QListView *m_cards;
    QLabel *m_counts;
    EmptyState *m_empty;
    SecondaryButton *m_coldStart;
};

} // namespace lambdesk
