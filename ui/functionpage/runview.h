// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failureplace.h"
#include "functioncontext.h"

#include <model/core/result.h>
#include <model/runner/run.h>

#include <QWidget>

class QLabel;

namespace lambdesk
{

class AdviceBox;
class LogBox;
class PayloadBox;
class ResultHeading;
class SectionHeader;
class SummaryList;

/// One run for the eye: heading, advice on a failure, result, Summary and Log output.
class RunView final : public QWidget
{
    Q_OBJECT
public:
    explicit RunView(QWidget *parent = nullptr);

    /// `eventName` is the test event's.
    void showExecuting(const QString &eventName);
    void appendLog(const QByteArray &bytes);
    void showRun(const RunRecord &run, const FunctionContext &function);
    /// The code that the function's $LATEST has now; empty: nobody knows. A result of another code is said to
    /// be that.
    void setPresentCode(const QByteArray &sha256);
    /// Of the run that is shown; empty while it is executing, or none is.
    const QString &requestId() const { return m_requestId; }
    /// How much of this view the heading and what follows it on a failure take.
    int headHeight() const;
    /// The run could not be started.
    void showRefusal(const Error &error);

Q_SIGNALS:
    void stopRequested();
    /// The log of the run that is shown; `reason` is why it wrote none, where that is known.
    void logsRequested(const QString &requestId, const QString &reason);
    void placeRequested(const lambdesk::FailurePlace &place, const QString &message);

private:
    void setupColumns();
    void showDetails(bool shown);
    void showAge();

    ResultHeading *m_heading;
    QLabel *m_age;
    AdviceBox *m_advice;
    QLabel *m_gist;
    PayloadBox *m_payload;
    QWidget *m_columns;
    SummaryList *m_summary;
    SectionHeader *m_logHeader;
    LogBox *m_log;
    QString m_requestId;  ///< of the run that is shown
    QString m_logProblem; ///< why it wrote no log
    QByteArray m_runCode; ///< of the run that is shown, where it is one of $LATEST
    QByteArray m_presentCode;
};

} // namespace lambdesk
