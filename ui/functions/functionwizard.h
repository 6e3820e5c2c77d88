// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/blueprint.h>
#include <model/functions/function.h>

#include <QFutureWatcher>
#include <QStringList>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace lambdesk
{

class BlueprintPage;
class ConfigurePage;
class DraftLine;
class ReviewPage;
class StepList;
struct Blueprint;
struct KeptFunction;
struct Services;
struct WizardStand;

/// New function: Select blueprint, Configure function, Review.
class FunctionWizard final : public QWidget
{
    Q_OBJECT
public:
    explicit FunctionWizard(const Services &services, QWidget *parent = nullptr);

    /// The parts after `Lambda` of the breadcrumb's last part.
    QString title() const;
    /// Goes to Configure function with the blueprint, as if its tile had been clicked.
    void start(const Blueprint &blueprint);
    /// Goes to Configure function, to be filled in for the file or folder.
    void upload(const QString &path);
    WizardStand stand() const;
    /// Goes on where another wizard stood; once, at the beginning.
    void takeOver(const WizardStand &stand);
    /// The function is being made.
    bool isCreating() const { return m_creating; }
    /// Calls `proceed` at once when nothing was typed, else after the user agreed to lose it.
    void askToLeave(std::function<void()> proceed);

Q_SIGNALS:
    void titleChanged();
    void created(const lambdesk::FunctionName &name);
    void cancelled();
    void failed(const lambdesk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { SelectBlueprint, Configure, Review };

    void connectPages();
    ConfigurePage &configure();
    DraftLine *makeDraftLine();
    void restore(const KeptFunction &kept);
    void endDoubleClick();
    void forgetDraft();
    void goTo(int step);
    void choose(const QString &blueprintId, std::function<void()> apply);
    void showReview();
    void create();
    void finishCreation();
    void cancel();

    const Services &m_services;
    DraftLine *m_drafts;
    StepList *m_steps;
    QStackedWidget *m_pages;
    BlueprintPage *m_blueprints;
    ConfigurePage *m_configure = nullptr; ///< once it is needed, or soon
    ReviewPage *m_review;
    QString m_blueprint; ///< id of the chosen one, empty after Skip
    int m_reached = SelectBlueprint;
    QFutureWatcher<Result<Function>> m_creation;
    bool m_creating = false;
};

} // namespace lambdesk
