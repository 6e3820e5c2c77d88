// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/logs/logevent.h>

#include <QWidget>

class QLabel;
class QTimer;

namespace lambdesk
{

class FilterField;
class LogNameFilter;
class LogService;
class LogStreamsModel;
class LogTable;
class SecondaryButton;

/// The streams of one log group, the newest first. Live.
class LogStreamsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LogStreamsPage(LogService &logs, QWidget *parent = nullptr);

    /// One that isn't there yet is shown as soon as it is.
    void open(const QString &group);
    const QString &group() const { return m_group; }
    void focusList();

Q_SIGNALS:
    void streamRequested(const QString &group, const QString &stream);
    void searchRequested(const QStringList &groups);
    void failed(const lambdesk::Error &error);

private:
    void setupTable();
    void setupActions();
    void connectService();
    void load();
    void loadFacts();
    void showGroup(const Result<LogGroup> &group);
    void showSelection();
    void showEmptiness();
    QList<LogStream> selected() const;
    void createStream();
    void deleteSelected();

    LogService &m_logs;
    QString m_group;
    LogStreamsModel *m_model;
    LogNameFilter *m_shown;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_empty;
    FilterField *m_filter;
    LogTable *m_table;
    SecondaryButton *m_search;
    SecondaryButton *m_create;
    SecondaryButton *m_delete;
    QTimer *m_refresh;
    bool m_exists = false;
    bool m_loaded = false; ///< what streams there are is known
};

} // namespace lambdesk
