// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightspage.h"

#include "insightschart.h"
#include "insightseditor.h"
#include "insightsexport.h"
#include "insightsfollower.h"
#include "insightsgroupchoice.h"
#include "insightsquerylist.h"
#include "insightsresults.h"
#include "insightsstand.h"
#include "timerangefield.h"

#include <model/core/async.h>
#include <model/logs/logservice.h>
#include <model/logs/savedqueries.h>
#include <model/preferences/keepsetting.h>
#include <ui/style/theme.h>
#include <ui/widgets/announcement.h>
#include <ui/widgets/button.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/keytext.h>
#include <ui/widgets/menu.h>
#include <ui/widgets/pagetabs.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/readingmargins.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/spinner.h>
#include <ui/widgets/wheelguard.h>
#include <ui/widgets/zoomedsizes.h>

#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace lambdesk
{

namespace
{

const QString firstQuery =
    QStringLiteral("fields @timestamp, @message, @logStream\n| sort @timestamp desc\n| limit 1000");
const QString groupsKey = QStringLiteral("insights/groups");
const QString queryKey = QStringLiteral("insights/query");
const QString rangeKey = QStringLiteral("insights/range");
constexpr int listWidth = 300;
constexpr int queryHeight = 230;

TimeRangeField::Offer timesOfQueries()
{
    return {QStringLiteral("insightsTimeRange"),
            QStringLiteral("insights"),
            {15, 30, 60, 3 * 60, 12 * 60, 24 * 60, 7 * 24 * 60}};
}

/// A period with a beginning and an end is of this session: in another one nothing of now would be in it.
void keepRange(const TimeRangeField &field)
{
    const TimeRangeField::Choice choice = field.choice();
    keepSetting(rangeKey, choice.period == TimeRangeField::Range() ? QVariant(choice.minutes) : QVariant());
}

void recallRange(TimeRangeField &field)
{
    if (const int minutes = keptSetting(rangeKey).toInt(); minutes > 0)
        field.setChoice({minutes, {}});
}

} // namespace

InsightsPage::InsightsPage(const Collaborators &collaborators, QWidget *parent)
    : QWidget(parent)
    , m_logs(collaborators.logs)
    , m_saved(collaborators.saved)
    , m_follower(new InsightsFollower(collaborators.queries, this))
    , m_groups(new InsightsGroupChoice(this))
    , m_range(new TimeRangeField(timesOfQueries(), this))
    , m_editor(new InsightsEditor(this))
    , m_problem(makePlainLabel(this, QStringLiteral("insightsProblem")))
    , m_run(new PrimaryButton(tr("Run query"), this))
    , m_cancel(new SecondaryButton(tr("Cancel"), this))
    , m_save(new SecondaryButton(tr("Save"), this))
    , m_export(new SecondaryButton(tr("Export results"), this))
    , m_spinner(new Spinner(this))
    , m_status(new ElidedLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_results(new InsightsResults(roomIn(*m_tabs)))
    , m_chart(new InsightsChart(roomIn(*m_tabs)))
    , m_list(new InsightsQueryList(collaborators.saved, collaborators.samples, this))
{
    setObjectName(QStringLiteral("insightsPage"));
    setupButtons();
    const Theme &theme = Theme::current();
    auto *sides = new QSplitter(Qt::Horizontal, this);
    auto *main = new QSplitter(Qt::Vertical, sides);
    main->addWidget(makeQueryPart(main));
    main->addWidget(makeResultPart(main));
    main->setStretchFactor(1, 1);
    main->setChildrenCollapsible(false);
    sides->addWidget(main);
    sides->addWidget(m_list);
    sides->setStretchFactor(0, 1);
    sides->setSizes({3 * theme.px(listWidth), theme.px(listWidth)});
    sides->setHandleWidth(theme.splitterHandle);
    if (isRightToLeft())
        sides->setContentsMargins(0, 0, 1, 0); // QSplitter moves what it mirrors a pixel over its edge
    main->setHandleWidth(theme.splitterHandle);
    main->setSizes({theme.px(queryHeight), 3 * theme.px(queryHeight)});
    rememberSizes(main, QStringLiteral("insights/rows"));
    rememberSizes(sides, QStringLiteral("insights/columns"));
    shrinkWithZoom(main);
    shrinkWithZoom(sides);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceMedium);
    column->addWidget(new SectionHeader(tr("Logs Insights"), this, SectionHeader::Level::Page));
    column->addWidget(sides, 1);
    m_editor->setPlainText(firstQuery);
    rememberText(m_editor, queryKey);
    recallRange(*m_range);
    connectParts();
    showRunning(false);
    showHint();
}

QWidget *InsightsPage::makeQueryPart(QWidget *parent)
{
    const Theme &theme = Theme::current();
    auto *part = new QWidget(parent);
    auto *choiceStrip = new QWidget(part);
    auto *choices = new FlowLayout(choiceStrip);
    choices->addWidget(m_groups);
    choices->addWidget(m_range);
    auto *frame = new QFrame(part);
    frame->setObjectName(QStringLiteral("editorFrame"));
    m_editor->setFrameShape(QFrame::NoFrame);
    (new QVBoxLayout(frame))->addWidget(m_editor);
    frame->layout()->setContentsMargins(1, 1, 1, 1);
    auto *buttonStrip = new QWidget(part);
    auto *buttons = new FlowLayout(buttonStrip);
    buttons->addWidget(m_run);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    buttons->addWidget(m_export);
    buttons->addWidget(m_spinner);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(readingMargins(0, 0, theme.spaceMedium, theme.spaceSmall));
    column->setSpacing(theme.spaceSmall);
    column->addWidget(choiceStrip);
    column->addWidget(frame, 1);
    column->addWidget(m_problem);
    column->addWidget(buttonStrip);
    column->addWidget(m_status);
    return part;
}

QWidget *InsightsPage::makeResultPart(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(
        readingMargins(0, Theme::current().spaceSmall, Theme::current().spaceMedium, 0));
    column->addWidget(m_tabs);
    m_tabs->setObjectName(QStringLiteral("insightsTabs"));
    guardFromWheel(m_tabs->tabBar());
    m_tabs->addTab(m_results, tr("Logs"));
    m_tabs->addTab(m_chart, tr("Visualization"));
    rememberTab(m_tabs, QStringLiteral("insights/tab"));
    return part;
}

void InsightsPage::setupButtons()
{
    m_run->setObjectName(QStringLiteral("insightsRun"));
    m_run->setToolTip(keyText(Qt::CTRL | Qt::Key_Return));
    m_cancel->setObjectName(QStringLiteral("insightsCancel"));
    m_save->setObjectName(QStringLiteral("insightsSave"));
    m_export->setObjectName(QStringLiteral("insightsExport"));
    makeLive(m_status);
    m_status->setObjectName(QStringLiteral("insightsStatus"));
    m_problem->setProperty("severity", QStringLiteral("error"));
    auto *menu = new Menu(m_export);
    menu->addAction(tr("Save as CSV…"), this, [this] { exportAs(tr("CSV (*.csv)"), insightsCsv); })
        ->setObjectName(QStringLiteral("insightsCsv"));
    menu->addAction(tr("Save as JSON…"), this, [this] { exportAs(tr("JSON (*.json)"), insightsJson); })
        ->setObjectName(QStringLiteral("insightsJson"));
    menu->addAction(tr("Copy"), m_results, &InsightsResults::copy)
        ->setObjectName(QStringLiteral("insightsCopy"));
    m_export->setMenu(menu);
}

void InsightsPage::connectParts()
{
    connect(m_run, &QPushButton::clicked, this, &InsightsPage::run);
    connect(m_editor, &InsightsEditor::runRequested, this, &InsightsPage::run);
    connect(m_editor, &InsightsEditor::checked, this, [this](const std::optional<InsightsProblem> &problem) {
        showProblem(problem ? problem->message : QString());
    });
    connect(m_cancel, &QPushButton::clicked, m_follower, &InsightsFollower::stop);
    connect(m_save, &QPushButton::clicked, this, &InsightsPage::save);
    connect(m_groups, &InsightsGroupChoice::chosenChanged, this, [this] {
        m_groupsGiven = true;
        keepSetting(groupsKey, m_groups->chosen());
        showHint();
    });
    connect(m_range, &TimeRangeField::edited, this, [this] { keepRange(*m_range); });
    connect(m_results, &InsightsResults::eventRequested, this, &InsightsPage::eventRequested);
    connect(m_list, &InsightsQueryList::chosen, this, &InsightsPage::take);
    connect(m_list, &InsightsQueryList::failed, this, &InsightsPage::failed);
    connect(&m_logs, &LogService::groupsChanged, this, &InsightsPage::loadGroups);
    connect(m_follower, &InsightsFollower::came, this, &InsightsPage::showQuery);
    connect(m_follower, &InsightsFollower::refused, this, [this](const Error &error) {
        showRunning(false);
        m_status->clear();
        m_results->setHint(error.message);
        showProblem(error.message);
    });
}

void InsightsPage::load()
{
    loadGroups();
    m_list->load();
    showHint();
}

void InsightsPage::loadGroups()
{
    whenReady(m_logs.groups(), this, [this](const Result<QList<LogGroup>> &groups) {
        if (!groups) {
            Q_EMIT failed(groups.error());
            return;
        }
        QStringList names;
        for (const LogGroup &group : *groups)
            names.append(group.name);
        m_groups->setGroups(names);
        recallGroups(names);
    });
}

/// Those that were chosen in the session before, as far as they are there.
void InsightsPage::recallGroups(const QStringList &there)
{
    if (std::exchange(m_groupsGiven, true))
        return;
    QStringList kept = keptSetting(groupsKey).toStringList();
    kept.removeIf([&there](const QString &group) { return !there.contains(group); });
    if (!kept.isEmpty())
        m_groups->setChosen(kept);
}

void InsightsPage::setGroups(const QStringList &groups)
{
    m_groups->setChosen(groups);
}

void InsightsPage::focusQuery()
{
    m_editor->setFocus();
}

InsightsStand InsightsPage::stand() const
{
    return {m_editor->query(),     m_groups->chosen(),  m_range->choice(),      m_savedName,
            isVisibleTo(window()), m_follower->query(), m_tabs->currentIndex(), m_results->currentRow(),
            m_chart->kind()};
}

void InsightsPage::takeOver(const InsightsStand &stand)
{
    m_editor->setPlainText(stand.query);
    const auto problem = m_editor->check();
    m_groups->setChosen(stand.groups);
    m_range->setChoice(stand.range);
    m_savedName = stand.savedName;
    if (!stand.run)
        return;
    showStart();
    m_chart->setKind(stand.chartKind);
    m_follower->follow(*stand.run);
    m_tabs->setCurrentIndex(stand.tab);
    m_results->setCurrentRow(stand.row);
    if (problem) // with what was typed since
        showProblem(problem->message);
}

void InsightsPage::take(const SavedQuery &query)
{
    m_editor->replaceQuery(query.text);
    m_editor->check();
    if (!query.groups.isEmpty())
        m_groups->setChosen(query.groups);
    m_savedName = query.groups.isEmpty() ? QString() : query.name;
    m_editor->setFocus();
}

} // namespace lambdesk
