// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logqueries.h>
#include <model/logs/samplequery.h>

#include <QWidget>

class QLabel;
class QTabWidget;

namespace lambdesk
{

class ElidedLabel;
class InsightsChart;
class InsightsEditor;
class InsightsFollower;
class InsightsGroupChoice;
class InsightsQueryList;
class InsightsResults;
class LogService;
class PrimaryButton;
class SavedQueries;
class SecondaryButton;
class Spinner;
class TimeRangeField;
struct InsightsStand;
struct SavedQuery;

/// Logs Insights: a query over log groups, its result as a table and as a chart, queries to keep.
class InsightsPage final : public QWidget
{
    Q_OBJECT
public:
    struct Collaborators {
        LogService &logs;
        LogQueries &queries;
        SavedQueries &saved;
        QList<SampleQuery> samples;
    };
    explicit InsightsPage(const Collaborators &collaborators, QWidget *parent = nullptr);

    /// Reads the groups and the saved queries; call it once the workspace is open.
    void load();
    void setGroups(const QStringList &groups);
    void focusQuery();
    InsightsStand stand() const;
    /// Goes on where another page stood.
    void takeOver(const InsightsStand &stand);

Q_SIGNALS:
    void eventRequested(const QString &group, const QString &stream, qint64 row);
    void failed(const lambdesk::Error &error);

private:
    QWidget *makeQueryPart(QWidget *parent);
    QWidget *makeResultPart(QWidget *parent);
    void setupButtons();
    void connectParts();
    void loadGroups();
    void recallGroups(const QStringList &there);
    void run();
    void showStart();
    void showQuery(const LogQueries::State &state);
    void showState(const LogQueries::State &state);
    static QString stateText(const LogQueries::State &state);
    void showRunning(bool running);
    void showProblem(const QString &text);
    void showHint();
    void take(const SavedQuery &query);
    void save();
    void saveAs(const QString &name);
    void exportAs(const QString &filter, QByteArray (*written)(const InsightsResult &));

    LogService &m_logs;
    SavedQueries &m_saved;
    QString m_savedName;
    bool m_ran = false;         ///< there is a result, be it empty
    bool m_groupsGiven = false; ///< those of the session before are no longer asked for

    InsightsFollower *m_follower;
    InsightsGroupChoice *m_groups;
    TimeRangeField *m_range;
    InsightsEditor *m_editor;
    QLabel *m_problem;
    PrimaryButton *m_run;
    SecondaryButton *m_cancel;
    SecondaryButton *m_save;
    SecondaryButton *m_export;
    Spinner *m_spinner;
    ElidedLabel *m_status;
    QTabWidget *m_tabs;
    InsightsResults *m_results;
    InsightsChart *m_chart;
    InsightsQueryList *m_list;
};

} // namespace lambdesk
