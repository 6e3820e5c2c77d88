// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFutureWatcherBase;
class QLabel;
class QProgressBar;

namespace lambdesk
{

class Spinner;

/// What is under way, how far it is, and what went wrong with it.
class WorkLine final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the bar's accessible name.
    explicit WorkLine(const QString &name, QWidget *parent = nullptr);

    /// Shows the work's progress from now on; it may be set to other futures.
    void follow(const QFutureWatcherBase &work);
    void begin(const QString &words);
    /// How long the rest takes isn't known: a bar that is full would tell that nothing is left.
    void finish(const QString &words);
    void end();
    void showWarning(const QString &words);
    void showError(const QString &words);

private:
    void tell(const QString &words, const QString &severity);

    Spinner *m_spinner;
    QLabel *m_words;
    QProgressBar *m_bar;
};

} // namespace lambdesk
