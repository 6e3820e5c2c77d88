// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace lambdesk
{

/// Stands where a list would be while it is empty: says why, and what to do first.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    /// `objectName` is the one of the words.
    EmptyState(const QString &words, const QString &objectName, QWidget *parent = nullptr);

    void setWords(const QString &words);
    /// What does the first thing, below the words.
    void addButton(QWidget *button);

private:
    QLabel *m_words;
    QVBoxLayout *m_column;
};

} // namespace lambdesk
