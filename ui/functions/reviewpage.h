// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>

#include <QWidget>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace lambdesk
{

class LinkButton;
class PrimaryButton;
class SecondaryButton;
class Spinner;

/// The last step, Review.
class ReviewPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr);

    /// `code`: what is uploaded, or the file that was written; `handlerWarning`: see ConfigurePage.
    /// What the profile has no setting for isn't shown.
    void setConfiguration(const FunctionConfiguration &configuration, const Quotas &quotas,
                          const QString &code, const QString &handlerWarning);
    /// While the function is being made nothing can be pressed, but Cancel where it can be stopped.
    void setBusy(bool busy, bool canBeStopped = false);
    /// How far the upload is, in per cent.
    void setProgress(int percent);

Q_SIGNALS:
    void cancelled();
    void previousRequested();
    void editRequested();
    void createRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDetails();
    QWidget *makeFooter();
    QLabel *addRow(const QString &label, const QString &value, const QString &objectName);

    QVBoxLayout *m_rows;
    SecondaryButton *m_edit;
    LinkButton *m_cancel;
    SecondaryButton *m_previous;
    PrimaryButton *m_create;
    Spinner *m_spinner;
    QLabel *m_progress;
    QProgressBar *m_bar;
};

} // namespace lambdesk
