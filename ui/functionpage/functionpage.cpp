// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionpage.h"

#include "functionpageprivate.h"

#include "codetab.h"
#include "configurationtab.h"
#include "environmentstab.h"
#include "functionhead.h"
#include "monitoringtab.h"
#include "qualifiersbutton.h"
#include "resultpane.h"
#include "resultshare.h"
#include "runfollower.h"
#include "runview.h"
#include "versionline.h"

#include <model/functions/functionservice.h>
#include <model/functions/testeventservice.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/command.h>
#include <ui/widgets/pagetabs.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/wheelguard.h>

#include <QAction>
#include <QDir>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

const QString tabKey = u"functionPage/tab"_s;
constexpr int leastOfPage = 148; ///< height, of one that scrolls by itself

} // namespace

FunctionPage::FunctionPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, services))
{
    setObjectName(u"functionPage"_s);
    d->setupWidgets();
    d->connectHead();
    d->connectTabs();
    d->connectMonitoring();
    d->connectResult();
    d->connectServices();
}

FunctionPage::~FunctionPage() = default;

void FunctionPage::open(const FunctionName &name, Notice notice)
{
    d->open(name);
    if (notice == Notice::Restored)
        d->tabs->setCurrentIndex(d->lastTab);
    if (notice == Notice::Created)
        d->flash(FlashMessage::Kind::Success,
                 tr("Congratulations! Your Lambda function \"%1\" has been successfully created. You can now "
                    "click on "
                    "the \"Test\" button to input a test event and test your function.")
                     .arg(name.value()));
}

void FunctionPage::showRun(const RunSpan &run)
{
    d->tabs->setCurrentWidget(d->monitoring);
    d->monitoring->showRun(run);
}

QString FunctionPage::shownRun() const
{
    if (!d->tested)
        return {};
    return d->follower->isFollowing() ? d->follower->requestId() : d->result->view()->requestId();
}

void FunctionPage::showResultOf(const QString &requestId)
{
    d->follower->follow(requestId);
}

void FunctionPage::replaceCode(const QString &path)
{
    d->replaceCode(path);
}

void FunctionPage::showFormerCode(const Function &function)
{
    if (!d->function || !d->showsLatest())
        return;
    if (d->code->isModified())
        d->askWhose(function, tr("The code of %1 went back to what it was while you were editing it.")
                                  .arg(function.configuration.name.value()));
    else if (d->configuration->isModified())
        d->takeReplacedCode();
}

int FunctionPage::heightForWidth(int width) const
{
    return layout()->totalMinimumHeightForWidth(width);
}

bool FunctionPage::hasUnsavedChanges() const
{
    return d->code->isModified() || d->configuration->isModified();
}

void FunctionPage::expectRemoval(bool expected)
{
    d->isExpectedToGo = expected;
}

void FunctionPage::keepUnsavedChanges()
{
    // Also those of a dialog over it.
    const auto keepers = findChildren<DraftKeeper *>();
    for (DraftKeeper *keeper : keepers)
        keeper->keepNow();
}

void FunctionPage::askToLeave(std::function<void()> proceed, const QString &why)
{
    d->askToLeave(std::move(proceed), why);
}

FunctionPage::Private::Private(FunctionPage &owner, const Services &given)
    : page(owner)
    , services(given)
    , head(new FunctionHead(given, &owner))
    , qualifiers(head->qualifiers())
    , versionLine(new VersionLine(&owner))
    , drafts(makeDraftLine())
    , flashes(new QVBoxLayout)
    , splitter(new QSplitter(Qt::Vertical, &owner))
    , tabs(new PageTabs(splitter))
    , code(new CodeTab(roomIn(*tabs)))
    , configuration(new ConfigurationTab(given, roomIn(*tabs)))
    , monitoring(new MonitoringTab(
          given, [this] { return context(); }, roomIn(*tabs)))
    , environments(new EnvironmentsTab(given.runs, roomIn(*tabs)))
    , result(new ResultPane(splitter))
    , follower(new RunFollower(given.runs, &owner))
{
}

void FunctionPage::Private::setupWidgets()
{
    const Theme &theme = Theme::current();
    tabs->setObjectName(u"functionTabs"_s);
    guardFromWheel(tabs->tabBar());
    tabs->addTab(code, tr("Code"));
    tabs->addTab(configuration, tr("Configuration"));
    tabs->addTab(monitoring, tr("Monitoring"));
    tabs->addTab(environments, tr("Environments"));
    rememberTab(tabs, tabKey);
    lastTab = tabs->currentIndex();
    splitter->setObjectName(u"resultSplitter"_s);
    splitter->addWidget(tabs);
    splitter->addWidget(result);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme.splitterHandle);
    // With less they could be seen, but not be used: the page scrolls then.
    for (QWidget *scrolled : std::initializer_list<QWidget *>{code, environments})
        scrolled->setMinimumHeight(theme.px(leastOfPage));
    result->hide();
    share = new ResultShare(splitter);

    flashes->setSpacing(theme.spaceSmall);
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    versionLine->hide();
    column->addWidget(head);
    column->addLayout(flashes);
    column->addWidget(versionLine);
    column->addWidget(drafts);
    column->addWidget(splitter, 1);
    head->setActive(false);
}

void FunctionPage::Private::connectHead()
{
    QObject::connect(head, &FunctionHead::testRequested, &guard, [this] { test(); });
    QObject::connect(head, &FunctionHead::testWithRequested, &guard,
                     [this](const QString &event) { testWith(event); });
    QObject::connect(head, &FunctionHead::configureTestEventRequested, &guard, [this] { openEventDialog(); });
    QObject::connect(head, &FunctionHead::publishVersionRequested, &guard, [this] { publishVersion(); });
    QObject::connect(head, &FunctionHead::createAliasRequested, &guard, [this] { createAlias(); });
    QObject::connect(qualifiers, &QualifiersButton::chosen, &guard,
                     [this](const Qualifier &wanted) { choose(wanted); });
    QObject::connect(qualifiers, &QualifiersButton::changed, &guard, [this] { takeQualifiers(); });
    QObject::connect(qualifiers, &QualifiersButton::failed, &guard,
                     [this](const Error &error) { flash(error); });
    QObject::connect(versionLine, &VersionLine::latestRequested, &guard, [this] { choose({}); });
    QObject::connect(head, &FunctionHead::forceColdStartRequested, &guard, [this] { forceColdStart(); });
    QObject::connect(head, &FunctionHead::uploadRequested, &guard, [this] { chooseCode(); });
    QObject::connect(head, &FunctionHead::exportRequested, &guard, [this] { exportCode(); });
    QObject::connect(head, &FunctionHead::codeHistoryRequested, &guard, [this] { openCodeHistory(); });
    QObject::connect(head, &FunctionHead::duplicateRequested, &guard, [this] { duplicate(); });
    QObject::connect(head, &FunctionHead::deleteRequested, &guard, [this] { askToDelete(); });
}

void FunctionPage::Private::connectTabs()
{
    const auto showUnsaved = [this] { head->setUnsaved(page.hasUnsavedChanges()); };
    QObject::connect(code, &CodeTab::modifiedChanged, &guard, showUnsaved);
    QObject::connect(code, &CodeTab::modifiedChanged, &guard, [this] { drafts->keeper().textChanged(); });
    QObject::connect(code, &CodeTab::codeChanged, &guard, [this] { drafts->keeper().textChanged(); });
    QObject::connect(configuration, &ConfigurationTab::modifiedChanged, &guard, showUnsaved);
    QObject::connect(configuration, &ConfigurationTab::modifiedChanged, &guard,
                     [this] { drafts->keeper().textChanged(); });
    QObject::connect(code, &CodeTab::saveRequested, &guard, [this] { saveCode({}); });
    QObject::connect(code, &CodeTab::failed, &guard, [this](const Error &error) { flash(error); });
    QObject::connect(configuration, &ConfigurationTab::saveRequested, &guard,
                     [this] { saveConfigurationTab(); });
    QObject::connect(configuration, &ConfigurationTab::renameRequested, &guard,
                     [this](const QString &fileName) {
                         code->rename(fileName);
                         configuration->setCode(code->package(), code->fileName());
                     });
    QObject::connect(tabs, &QTabWidget::currentChanged, &guard, [this] {
        if (tabs->currentWidget() == configuration)
            configuration->setCode(code->package(), code->fileName());
        if (tested)
            result->setVisible(!needsRoom());
        share->setTab(tabs->currentWidget() == code ? ResultShare::Tab::Code : ResultShare::Tab::Other);
    });
    QObject::connect(addCommand(&page, u"saveCommand"_s, FunctionPage::tr("Save"), {QKeySequence::Save},
                                Qt::WindowShortcut),
                     &QAction::triggered, &guard, [this] { saveCurrentTab(); });
    QObject::connect(environments, &EnvironmentsTab::forceColdStartRequested, &guard,
                     [this] { forceColdStart(); });
}

void FunctionPage::Private::connectMonitoring()
{
    QObject::connect(monitoring, &MonitoringTab::placeRequested, &guard,
                     [this](const FailurePlace &place, const QString &message) { goTo(place, message); });
    QObject::connect(monitoring, &MonitoringTab::runAgainRequested, &guard,
                     [this](const QByteArray &event, const QString &eventName, const QString &version) {
                         const int number = version.toInt();
                         runWith({eventName, event}, number > 0 ? Qualifier(number) : Qualifier());
                     });
    QObject::connect(monitoring, &MonitoringTab::logsRequested, &page, &FunctionPage::logsRequested);
    QObject::connect(monitoring, &MonitoringTab::logStreamsRequested, &guard, [this] {
        if (name)
            Q_EMIT page.logStreamsRequested(*name);
    });
    QObject::connect(monitoring, &MonitoringTab::failed, &guard,
                     [this](const Error &error) { flash(error); });
    QObject::connect(monitoring, &MonitoringTab::saved, &guard, [this](const QString &path) {
        flash(FlashMessage::Kind::Success, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void FunctionPage::Private::connectResult()
{
    QObject::connect(result->view(), &RunView::placeRequested, &guard,
                     [this](const FailurePlace &place, const QString &message) { goTo(place, message); });
    QObject::connect(result->view(), &RunView::logsRequested, &page, &FunctionPage::logsRequested);
    QObject::connect(result->view(), &RunView::stopRequested, follower, &RunFollower::stop);
    QObject::connect(follower, &RunFollower::logArrived, result->view(), &RunView::appendLog);
    QObject::connect(follower, &RunFollower::finished, &guard, [this](const RunRecord &run) {
        result->view()->showRun(run, context());
        if (run.summary.outcome == RunOutcome::Failed)
            showFailure();
    });
    QObject::connect(follower, &RunFollower::found, &guard, [this](const RunRecord &run) { takeRun(run); });
    QObject::connect(follower, &RunFollower::refused, &guard, [this](const Error &error) {
        result->view()->showRefusal(error);
        showFailure();
    });
}

void FunctionPage::Private::goTo(const FailurePlace &place, const QString &message)
{
    tabs->setCurrentWidget(code);
    code->goTo(place, message);
}

void FunctionPage::Private::connectServices()
{
    QObject::connect(&services.functions, &FunctionService::functionUpdated, &guard,
                     [this](const Function &updated) {
                         if (function && showsLatest() && updated.configuration.name == *name)
                             takeUpdate(updated);
                     });
    QObject::connect(&services.functions, &FunctionService::functionRemoved, &guard,
                     [this](const FunctionName &removed) {
                         if (name == removed)
                             takeRemoval();
                     });
    QObject::connect(&services.testEvents, &TestEventService::eventsChanged, &guard,
                     [this](const FunctionName &changed) {
                         if (name == changed)
                             loadEvents({});
                     });
}

} // namespace lambdesk
