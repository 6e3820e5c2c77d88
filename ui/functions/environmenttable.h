// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>

#include <QWidget>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace lambdesk
{

/// Rows of key and value, each of which can be taken away; a button adds one. Rows left wholly empty don't
/// count.
class EnvironmentTable final : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentTable(QWidget *parent = nullptr);

    void setVariables(const QList<EnvironmentVariables::Variable> &variables);
    QList<EnvironmentVariables::Variable> variables() const;
    /// Gives the focus to the first key that is wrong in itself, else to the last one.
    void focusProblem();

Q_SIGNALS:
    void variablesChanged();

private:
    struct Row {
        QWidget *line;
        QLineEdit *key;
        QLineEdit *value;
        QToolButton *remove;
    };
    Row &addRow(const QString &key, const QString &value);
    void removeRow(QWidget *line);
    void nameRows();

    QVBoxLayout *m_lines;
    QList<Row> m_rows;
};

} // namespace lambdesk
