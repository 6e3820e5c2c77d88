// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failureplace.h"
#include "functioncontext.h"

#include <model/runner/run.h>

#include <QScrollArea>

#include <optional>

class QLabel;
class QTableView;

namespace lambdesk
{

class MeasuresModel;
class PayloadBox;
class RunView;
class SecondaryButton;

/// All that is kept of one recent run: its event, result and log, and what was enforced, simulated or
/// skipped.
class RunDetails final : public QScrollArea
{
    Q_OBJECT
public:
    explicit RunDetails(QWidget *parent = nullptr);

    void showRun(const RunRecord &run, const FunctionContext &function);

Q_SIGNALS:
    void runAgainRequested(const QByteArray &event, const QString &eventName, const QString &version);
    void logsRequested(const QString &requestId, const QString &reason);
    void placeRequested(const lambdesk::FailurePlace &place, const QString &message);

private:
    void setupMeasures();
    void fitMeasures();

    std::optional<RunRecord> m_run;
    QLabel *m_title;
    SecondaryButton *m_again;
    PayloadBox *m_event;
    RunView *m_view;
    MeasuresModel *m_measuresModel;
    QTableView *m_measures;
};

} // namespace lambdesk
