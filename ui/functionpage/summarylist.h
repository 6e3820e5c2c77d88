// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/run.h>

#include <QWidget>

class QLabel;

namespace lambdesk
{

/// The Summary of a run: bold labels, values that can be selected and copied, one by one or all together.
class SummaryList final : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryList(QWidget *parent = nullptr);

    void setRun(const RunRecord &run);
    void clear();
    /// `Label: value` lines.
    QString text() const;

private:
    struct Row {
        QLabel *label;
        QLabel *value;
    };

    Row addRow(const QString &label, QLabel *value, const QString &objectName);
    Row addTextRow(const QString &label, const QString &objectName);
    Row addWordRow(const QString &label, const QString &objectName, const QString &copyName);
    void show(const Row &row, const QString &value);

    QList<Row> m_rows;
    Row m_sha256;
    Row m_requestId;
    Row m_duration;
    Row m_billed;
    Row m_resources;
    Row m_memory;
    Row m_init;
};

} // namespace lambdesk
