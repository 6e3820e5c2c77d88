// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/run.h>

#include <QWidget>

class QLabel;

namespace lambdesk
{

class IconLabel;
class LinkButton;
class SecondaryButton;
class Spinner;

/// `Execution result: succeeded (logs)` with its mark; while a run is under way a spinner and Stop.
/// Screen readers say it whenever it changes.
class ResultHeading final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultHeading(QWidget *parent = nullptr);

    void setOutcome(RunOutcome outcome);
    /// The run could not even be started.
    void setNotStarted();

Q_SIGNALS:
    void logsRequested();
    void stopRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showOutcome(RunOutcome outcome);
    void say(const QString &words);
    void drawMark();

    RunOutcome m_outcome = RunOutcome::Running;
    Spinner *m_spinner;
    IconLabel *m_mark;
    QLabel *m_text;
    LinkButton *m_logs;
    SecondaryButton *m_stop;
};

} // namespace lambdesk
