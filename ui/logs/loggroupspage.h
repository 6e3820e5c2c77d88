// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/logs/logevent.h>

#include <QWidget>

class QAction;
class QLabel;
class QStackedLayout;
class QTimer;

namespace lambdesk
{

class FilterField;
class LogGroupsModel;
class LogNameFilter;
class LogService;
class LogTable;
class SecondaryButton;

/// The log groups. Follows the logs while it lives; the figures only while it is shown.
class LogGroupsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LogGroupsPage(LogService &logs, QWidget *parent = nullptr);

    void load();
    /// The keyboard goes to the list, where there is one.
    void focusList();

Q_SIGNALS:
    void groupRequested(const QString &group);
    void searchRequested(const QStringList &groups);
    void insightsRequested(const QStringList &groups);
    void failed(const lambdesk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeEmptyPage();
    void setupTable();
    void setupActions();
    void connectService();
    void showSelection();
    void showCount();
    QList<LogGroup> selected() const;
    QStringList selectedNames() const;
    void createGroup();
    void editRetention();
    void deleteSelected();

    LogService &m_logs;
    LogGroupsModel *m_model;
    LogNameFilter *m_shown;
    QStackedLayout *m_stack;
    QWidget *m_list;
    LogTable *m_table;
    FilterField *m_filter;
    QLabel *m_count;
    QLabel *m_nothing;
    SecondaryButton *m_actions;
    SecondaryButton *m_search;
    SecondaryButton *m_insights;
    QAction *m_retention = nullptr;
    QAction *m_delete = nullptr;
    QTimer *m_refresh;
};

} // namespace lambdesk
