// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QWidget>

class QLabel;

namespace lambdesk
{

class PrimaryButton;

/// In place of everything when the workspace can't be opened: what happened, why, what to do.
class WorkspaceErrorPage final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspaceErrorPage(const QString &workspaceFolder, QWidget *parent = nullptr);
    void setError(const Error &error);

Q_SIGNALS:
    void retryRequested();
    void quitRequested();

private:
    QString m_folder;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_advice;
    QLabel *m_detail;
    PrimaryButton *m_retry;
};

} // namespace lambdesk
