// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace lambdesk
{

/// Bold labels and their values, which can be selected and copied, one by one or all together.
class KeyValueList : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QLabel *label = nullptr;
        QLabel *value = nullptr;
        QWidget *copy = nullptr; ///< of a long word
    };

    explicit KeyValueList(QWidget *parent = nullptr);

    /// A value of words, which is wrapped. `objectName` is the value's.
    Row addText(const QString &label, const QString &objectName);
    /// One long word, which can't be wrapped: cut for the eye, copied whole by a button.
    Row addWord(const QString &label, const QString &objectName, const QString &copyName);
    /// A row without a value isn't shown.
    static void setValue(const Row &row, const QString &value);

    const QList<Row> &rows() const { return m_rows; }
    /// `Label: value` lines of what is shown.
    QString text() const;

private:
    Row addRow(const QString &label, QLabel *value, const QString &objectName);

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace lambdesk
