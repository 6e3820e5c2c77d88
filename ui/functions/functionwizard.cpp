// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionwizard.h"

#include "blueprintpage.h"
#include "configurepage.h"
#include "reviewpage.h"
#include "steplist.h"
#include "wizardstand.h"

#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <ui/drafts/draftline.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/turningrow.h>

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;
constexpr auto untilLookedAt = 100ms;

} // namespace

FunctionWizard::FunctionWizard(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_drafts(makeDraftLine())
    , m_steps(new StepList(this))
    , m_pages(new QStackedWidget(this))
    , m_blueprints(new BlueprintPage(services.catalogs.blueprints, m_pages))
    , m_review(new ReviewPage(m_pages))
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("functionWizard"));
    m_pages->addWidget(m_blueprints);
    m_pages->addWidget(m_review);
    auto *row = new TurningRow(this);
    row->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceMedium);
    row->setSpacing(theme.spaceMedium);
    row->addWidget(m_steps);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.spaceMedium);
    column->addWidget(m_drafts);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    connectPages();
    connect(&m_creation, &QFutureWatcherBase::finished, this, &FunctionWizard::finishCreation);
    connect(&m_creation, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (m_creation.progressMaximum() > 0)
            m_review->setProgress(100 * done / m_creation.progressMaximum());
    });
    goTo(SelectBlueprint);
    // While the user looks at the blueprints.
    QTimer::singleShot(untilLookedAt, this, [this] { configure(); });
    m_drafts->setSubject(DraftSubject{DraftSubject::Kind::NewFunction});
    m_drafts->offer();
}

DraftLine *FunctionWizard::makeDraftLine()
{
    const auto read = [this]() -> DraftText {
        return {[kept = m_configure->kept()] { return kept.encoded(); }};
    };
    const auto judge = [](const Draft &draft) {
        return KeptFunction::decoded(draft.body) ? DraftLine::Standing::Current
                                                 : DraftLine::Standing::Worthless;
    };
    const auto restore = [this](const Draft &draft) {
        const auto kept = KeptFunction::decoded(draft.body);
        if (kept)
            this->restore(*kept);
        return bool(kept);
    };
    const auto focusWork = [this] {
        if (QWidget *last = m_pages->currentWidget()->focusWidget())
            last->setFocus();
    };
    return new DraftLine(
        m_services.drafts,
        {{[this] { return m_configure && m_configure->isEdited(); }, read},
         judge,
         restore,
         //: %1 is a time
         [](const Draft &) { return tr("What you had entered for a new function on %1 was kept."); },
         focusWork},
        this);
}

void FunctionWizard::restore(const KeptFunction &kept)
{
    configure().restore(kept);
    m_blueprint = m_configure->kept().blueprint;
    m_reached = Configure;
    goTo(Configure);
}

WizardStand FunctionWizard::stand() const
{
    if (!m_configure)
        return {};
    return {m_pages->currentIndex(), m_reached > SelectBlueprint, m_configure->isFormEdited(),
            m_configure->kept(),     m_configure->uploadPath(),   m_drafts->keeper().id()};
}

void FunctionWizard::takeOver(const WizardStand &stand)
{
    if (!stand.isBegun)
        return;
    m_drafts->keeper().adopt(stand.draft, [this, &stand] {
        restore(stand.form);
        m_configure->setFormEdited(stand.isEdited);
        if (!stand.package.isEmpty())
            m_configure->reopenUpload(stand.package);
        return true;
    });
    if (stand.step == Review)
        m_configure->next(); // a package has to be looked into first
    else if (stand.step == SelectBlueprint)
        goTo(SelectBlueprint);
}

void FunctionWizard::connectPages()
{
    connect(m_steps, &StepList::activated, this, [this](int step) {
        if (m_creating)
            return;
        if (step == Review)
            showReview();
        else
            goTo(step);
    });
    connect(m_blueprints, &BlueprintPage::blueprintChosen, this, [this](const Blueprint &blueprint) {
        start(blueprint);
        endDoubleClick();
    });
    connect(m_blueprints, &BlueprintPage::skipped, this,
            [this] { choose(QString(), [this] { configure().setBlank(); }); });
    connect(m_blueprints, &BlueprintPage::cancelled, this, &FunctionWizard::cancel);
    connect(m_review, &ReviewPage::cancelled, this, &FunctionWizard::cancel);
    connect(m_review, &ReviewPage::previousRequested, this, [this] { goTo(Configure); });
    connect(m_review, &ReviewPage::editRequested, this, [this] { goTo(Configure); });
    connect(m_review, &ReviewPage::createRequested, this, &FunctionWizard::create);
}

/// With its editor and its form it takes longer than the blueprints are to wait for.
ConfigurePage &FunctionWizard::configure()
{
    if (m_configure)
        return *m_configure;
    m_configure = new ConfigurePage(m_services, m_pages);
    m_pages->insertWidget(Configure, m_configure);
    connect(m_configure, &ConfigurePage::blueprintLeft, this, [this] {
        m_blueprint.clear();
        Q_EMIT titleChanged();
    });
    connect(m_configure, &ConfigurePage::edited, this, [this] { m_drafts->keeper().textChanged(); });
    connect(m_configure, &ConfigurePage::cancelled, this, &FunctionWizard::cancel);
    connect(m_configure, &ConfigurePage::previousRequested, this, [this] { goTo(SelectBlueprint); });
    connect(m_configure, &ConfigurePage::nextRequested, this, &FunctionWizard::showReview);
    return *m_configure;
}

void FunctionWizard::start(const Blueprint &blueprint)
{
    choose(blueprint.id, [this, blueprint] { configure().setBlueprint(blueprint); });
}

/// Who double-clicks a tile means the tile, not what is in its place by then.
void FunctionWizard::endDoubleClick()
{
    qApp->installEventFilter(this);
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] { qApp->removeEventFilter(this); });
}

bool FunctionWizard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return event->type() == QEvent::MouseButtonDblClick && widget && isAncestorOf(widget);
}

QString FunctionWizard::title() const
{
    if (m_pages->currentIndex() == SelectBlueprint || m_blueprint.isEmpty())
        return tr("New function");
    return tr("New function using blueprint %1").arg(m_blueprint);
}

void FunctionWizard::goTo(int step)
{
    m_reached = qMax(m_reached, step);
    m_pages->setCurrentIndex(step);
    QStringList titles{tr("Select blueprint")};
    if (m_reached > SelectBlueprint)
        titles << tr("Configure function") << tr("Review");
    m_steps->setSteps(titles, step, m_reached);
    if (step == Configure)
        m_configure->focusFirstField();
    Q_EMIT titleChanged();
}

void FunctionWizard::choose(const QString &blueprintId, std::function<void()> apply)
{
    const bool first = m_reached == SelectBlueprint;
    if (!first && blueprintId == m_blueprint) {
        goTo(Configure);
        return;
    }
    const auto replace = [this, blueprintId, apply = std::move(apply)] {
        m_blueprint = blueprintId;
        apply();
        m_reached = Configure;
        goTo(Configure);
    };
    if (first || !m_configure->isCodeEdited()) {
        replace();
        return;
    }
    auto *dialog = new ConfirmDialog(tr("Replace the code?"),
                                     tr("You have changed the code. Starting from another blueprint replaces "
                                        "it, and the settings with it."),
                                     tr("Replace"), this); // which it doesn't outlive
    dialog->onConfirmed(replace);
    dialog->open();
}

void FunctionWizard::upload(const QString &path)
{
    if (m_creating)
        return;
    if (m_reached == SelectBlueprint) {
        m_blueprint.clear();
        configure().setBlank();
    }
    goTo(Configure);
    configure().openUpload(path);
}

void FunctionWizard::showReview()
{
    const auto configuration = m_configure->configuration();
    if (!configuration || m_configure->lacksPackage()) {
        goTo(Configure);
        if (configuration)
            m_configure->next(); // says what is missing, or goes on once it is there
        return;
    }
    m_review->setConfiguration(*configuration, m_services.catalogs.profile.quotas, m_configure->codeText(),
                               m_configure->handlerWarning());
    goTo(Review);
}

void FunctionWizard::create()
{
    const auto configuration = m_configure->configuration();
    if (!configuration) {
        Q_EMIT failed(configuration.error());
        return;
    }
    const auto upload = m_configure->upload();
    m_creating = true;
    m_review->setBusy(true, upload != nullptr);
    m_creation.setFuture(upload
                             ? m_services.functions.createFromZip(
                                   *configuration, upload->zip, {CodeArrival::Kind::Created, upload->name()})
                             : m_services.functions.create(*configuration, m_configure->code()));
}

void FunctionWizard::finishCreation()
{
    m_creating = false;
    m_review->setBusy(false);
    const auto creation = m_creation.future();
    if (creation.resultCount() == 0)
        return; // the user has stopped it
    if (const Result<Function> function = creation.result(); function) {
        forgetDraft();
        Q_EMIT created(function->configuration.name);
    } else {
        Q_EMIT failed(function.error());
    }
}

void FunctionWizard::cancel()
{
    if (m_creating) {
        if (m_configure->upload())
            m_creation.cancel();
        return;
    }
    askToLeave([this] { Q_EMIT cancelled(); });
}

void FunctionWizard::askToLeave(std::function<void()> proceed)
{
    if (!m_configure || !m_configure->isEdited()) {
        proceed();
        return;
    }
    auto *dialog =
        new ConfirmDialog(tr("Leave without creating the function?"),
                          tr("What you have entered for the new function will be lost."), tr("Leave"), this);
    dialog->preferCancel();
    dialog->onConfirmed([this, proceed = std::move(proceed)] {
        m_creation.cancel(); // of a package that is being uploaded
        forgetDraft();
        proceed();
    });
    dialog->open();
}

void FunctionWizard::forgetDraft()
{
    m_drafts->keeper().forget();
    m_drafts->setSubject(std::nullopt);
}

void FunctionWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lambdesk
