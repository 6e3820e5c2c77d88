// SPDX-License-Identifier: GPL-3.0-or-later
#include "loggroupspage.h"

#include "loggroupsmodel.h"
#include "lognamefilter.h"
#include "logtable.h"

#include <model/core/async.h>
#include <model/logs/logservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/command.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/filterfield.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/menu.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/stackpage.h>

#include <QAction>
#include <QLabel>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;
/// Figures of groups are counted anew that often while somebody looks and something is written.
constexpr auto refreshGroupsAfter = 1s;

} // namespace

LogGroupsPage::LogGroupsPage(LogService &logs, QWidget *parent)
    : QWidget(parent)
    , m_logs(logs)
    , m_model(new LogGroupsModel(this))
    , m_shown(new LogNameFilter(LogGroupsModel::SortRole, LogNameFilter::Where::Anywhere, this))
    , m_stack(new QStackedLayout(this))
    , m_list(new QWidget(this))
    , m_table(new LogTable(tr("Log groups"), m_list))
    , m_filter(new FilterField(tr("Filter log groups"), m_list))
    , m_count(new QLabel(m_list))
    , m_nothing(new QLabel(tr("No log group matches the filter."), m_list))
    , m_actions(new SecondaryButton(tr("Actions"), m_list))
    , m_search(new SecondaryButton(tr("Search"), m_list))
    , m_insights(new SecondaryButton(tr("View in Logs Insights"), m_list))
    , m_refresh(new QTimer(this))
{
    setObjectName(u"logGroupsPage"_s);
    m_shown->setSourceModel(m_model);
    setupActions();
    setupTable();
    const Theme &theme = Theme::current();
    auto *strip = new QWidget(m_list);
    auto *tools = new FlowLayout(strip);
    for (QWidget *each : {static_cast<QWidget *>(m_actions), static_cast<QWidget *>(m_search),
                          static_cast<QWidget *>(m_insights), static_cast<QWidget *>(m_filter)})
        tools->addWidget(each);
    tools->addStretch();
    tools->addWidget(m_count);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(new SectionHeader(tr("Log groups"), m_list, SectionHeader::Level::Page));
    column->addWidget(strip);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    m_nothing->hide();
    m_stack->addWidget(new QWidget(this)); // until the list is there
    m_stack->addWidget(makeEmptyPage());
    m_stack->addWidget(m_list);
    connectService();
    showSelection();
}

QWidget *LogGroupsPage::makeEmptyPage()
{
    const Theme &theme = Theme::current();
    auto *page = new QWidget(this);
    auto *nothing = new EmptyState(
        tr("There is no log group yet. One is made when a function runs for the first time: it is "
           "called /aws/lambda/NAME and keeps what the function prints. Or make one of your own, "
           "for programs that write to it through the endpoint."),
        u"noLogGroups"_s, page);
    auto *create = new SecondaryButton(tr("Create log group"), page);
    create->setObjectName(u"createFirstGroup"_s);
    connect(create, &QPushButton::clicked, this, &LogGroupsPage::createGroup);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(new SectionHeader(tr("Log groups"), page, SectionHeader::Level::Page));
    nothing->addButton(create);
    column->addWidget(nothing, 1);
    return page;
}

void LogGroupsPage::setupTable()
{
    m_table->setObjectName(u"logGroupTable"_s);
    m_table->setModel(m_shown);
    m_table->sortByColumn(LogGroupsModel::Name, Qt::AscendingOrder);
    ColumnFit *fit = m_table->setOtherColumnsWidth(Theme::current().columnWidth);
    rememberColumns(m_table->horizontalHeader(), u"logs/groupColumns"_s, fit);
    connect(m_table, &LogTable::opened, this, [this](const QModelIndex &index) {
        if (const auto group = m_model->itemAt(m_shown->mapToSource(index).row()))
            Q_EMIT groupRequested(group->name);
    });
    connect(m_table, &LogTable::deletePressed, this, &LogGroupsPage::deleteSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LogGroupsPage::showSelection);
    m_filter->setObjectName(u"logGroupFilter"_s);
    m_filter->setUsualWidth();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterText(text);
        showCount();
    });
    auto *find = addCommand(this, u"filterLogGroupsCommand"_s, tr("Filter log groups"), {QKeySequence::Find});
    connect(find, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
}

void LogGroupsPage::setupActions()
{
    m_actions->setObjectName(u"logGroupActions"_s);
    auto *menu = new Menu(m_actions);
    const auto add = [this, menu](const QString &text, const QString &objectName, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setObjectName(objectName);
        return action;
    };
    add(tr("Create log group"), u"createLogGroup"_s, &LogGroupsPage::createGroup);
    m_retention = add(tr("Edit retention setting"), u"editRetention"_s, &LogGroupsPage::editRetention);
    m_delete = add(tr("Delete log group(s)"), u"deleteLogGroups"_s, &LogGroupsPage::deleteSelected);
    m_actions->setMenu(menu);
    m_search->setObjectName(u"searchLogGroups"_s);
    m_insights->setObjectName(u"viewInInsights"_s);
    connect(m_search, &QPushButton::clicked, this, [this] { Q_EMIT searchRequested(selectedNames()); });
    connect(m_insights, &QPushButton::clicked, this, [this] { Q_EMIT insightsRequested(selectedNames()); });
}

void LogGroupsPage::connectService()
{
    connect(&m_logs, &LogService::groupsChanged, this, &LogGroupsPage::load);
    connect(&m_logs, &LogService::streamChanged, this, [this](const LogStream &stream) {
        if (!isVisible())
            return;
        if (stream.lastEvent)
            m_model->noteEvent(stream.group, *stream.lastEvent);
        if (!m_refresh->isActive())
            m_refresh->start();
    });
    m_refresh->setInterval(refreshGroupsAfter);
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &LogGroupsPage::load);
}

void LogGroupsPage::load()
{
    whenReady(m_logs.groups(), this, [this](const Result<QList<LogGroup>> &groups) {
        if (!groups) {
            Q_EMIT failed(groups.error());
            return;
        }
        m_model->setItems(*groups);
        m_model->refreshAges();
        if (!m_table->currentIndex().isValid())
            m_table->selectionModel()->setCurrentIndex(m_shown->index(0, 0), QItemSelectionModel::NoUpdate);
        showCount();
        showSelection();
    });
}

void LogGroupsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void LogGroupsPage::focusList()
{
    m_table->setFocus();
}

void LogGroupsPage::showCount()
{
    const int shown = m_shown->rowCount();
    m_count->setText(tr("%n log group(s)", nullptr, shown));
    m_nothing->setVisible(shown == 0);
    showStackPage(*m_stack, m_stack->widget(m_model->rowCount() == 0 ? 1 : 2));
}

void LogGroupsPage::showSelection()
{
    const QList<LogGroup> groups = selected();
    m_retention->setEnabled(groups.size() == 1);
    m_delete->setEnabled(!groups.isEmpty());
    for (SecondaryButton *button : {m_search, m_insights}) {
        button->setEnabled(!groups.isEmpty());
        button->setToolTip(groups.isEmpty() ? tr("Select a log group first") : QString());
    }
}

QList<LogGroup> LogGroupsPage::selected() const
{
    QList<LogGroup> groups;
    for (const QModelIndex &index : m_table->selectedRows()) {
        if (const auto group = m_model->itemAt(m_shown->mapToSource(index).row()))
            groups.append(*group);
    }
    return groups;
}

QStringList LogGroupsPage::selectedNames() const
{
    QStringList names;
    for (const LogGroup &group : selected())
        names.append(group.name);
    return names;
}

} // namespace lambdesk
