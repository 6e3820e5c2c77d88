// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/samplequery.h>
#include <model/logs/savedqueries.h>

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace lambdesk
{

class SecondaryButton;

/// The saved queries and the samples, to take one from by a double click or Enter.
class InsightsQueryList final : public QWidget
{
    Q_OBJECT
public:
    InsightsQueryList(SavedQueries &saved, const QList<SampleQuery> &samples, QWidget *parent = nullptr);

    /// Reads the saved ones.
    void load();

Q_SIGNALS:
    /// The groups of a saved one; none of a sample.
    void chosen(const lambdesk::SavedQuery &query);
    void failed(const lambdesk::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupTree();
    void showLook();
    void fillSaved();
    void showSelection();
    void openItem(const QTreeWidgetItem *item);
    void deleteSelected();
    std::optional<SavedQuery> selectedSaved() const;

    SavedQueries &m_service;
    QList<SavedQuery> m_queries;
    QTreeWidget *m_tree;
    QTreeWidgetItem *m_saved;
    QTreeWidgetItem *m_samples;
    QTreeWidgetItem *m_none = nullptr; ///< says that nothing is saved, if so
    SecondaryButton *m_delete;
};

} // namespace lambdesk
