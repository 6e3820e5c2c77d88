// SPDX-License-Identifier: GPL-3.0-or-later
#include "logstreamspage.h"

#include "agetext.h"
#include "loggroupsmodel.h"
#include "lognamefilter.h"
#include "logstreamsmodel.h"
#include "logtable.h"

#include <model/core/async.h>
#include <model/functions/functionloggroup.h>
#include <model/logs/logservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/filterfield.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/sizetext.h>

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;
/// The group's figures are counted anew that often while something is written.
constexpr auto refreshStreamsAfter = 1s;
constexpr int otherColumns = 150; ///< than the name

} // namespace

LogStreamsPage::LogStreamsPage(LogService &logs, QWidget *parent)
    : QWidget(parent)
    , m_logs(logs)
    , m_model(new LogStreamsModel(this))
    , m_shown(new LogNameFilter(LogStreamsModel::SortRole, LogNameFilter::Where::AtBegin, this))
    , m_title(new ElidedLabel(this))
    , m_facts(makePlainLabel(this, u"logGroupFacts"_s))
    , m_empty(makePlainLabel(this, u"noLogStreams"_s))
    , m_filter(new FilterField(tr("Log stream name prefix"), this))
    , m_table(new LogTable(tr("Log streams"), this))
    , m_search(new SecondaryButton(tr("Search all"), this))
    , m_create(new SecondaryButton(tr("Create log stream"), this))
    , m_delete(new SecondaryButton(tr("Delete"), this))
    , m_refresh(new QTimer(this))
{
    setObjectName(u"logStreamsPage"_s);
    m_shown->setSourceModel(m_model);
    setupActions();
    setupTable();
    const Theme &theme = Theme::current();
    m_title->setObjectName(u"logGroupTitle"_s);
    m_title->setFont(theme.titleFont);
    m_facts->setProperty("muted", true);
    m_empty->setAlignment(Qt::AlignTop);
    auto *strip = new QWidget(this);
    auto *tools = new FlowLayout(strip);
    tools->addWidget(m_search);
    tools->addWidget(m_create);
    tools->addWidget(m_delete);
    tools->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(strip);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    connectService();
}

void LogStreamsPage::setupTable()
{
    m_table->setObjectName(u"logStreamTable"_s);
    m_table->setModel(m_shown);
    m_table->sortByColumn(LogStreamsModel::LastEvent, Qt::DescendingOrder);
    ColumnFit *fit = m_table->setOtherColumnsWidth(Theme::current().px(otherColumns));
    rememberColumns(m_table->horizontalHeader(), u"logs/streamColumns"_s, fit);
    connect(m_table, &LogTable::opened, this, [this](const QModelIndex &index) {
        if (const auto stream = m_model->itemAt(m_shown->mapToSource(index).row()))
            Q_EMIT streamRequested(m_group, stream->name);
    });
    connect(m_table, &LogTable::deletePressed, this, &LogStreamsPage::deleteSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LogStreamsPage::showSelection);
}

void LogStreamsPage::setupActions()
{
    m_search->setObjectName(u"searchGroup"_s);
    m_create->setObjectName(u"createLogStream"_s);
    m_delete->setObjectName(u"deleteLogStreams"_s);
    connect(m_search, &QPushButton::clicked, this, [this] { Q_EMIT searchRequested({m_group}); });
    connect(m_create, &QPushButton::clicked, this, &LogStreamsPage::createStream);
    connect(m_delete, &QPushButton::clicked, this, &LogStreamsPage::deleteSelected);
    m_filter->setObjectName(u"logStreamFilter"_s);
    m_filter->setAccessibleName(tr("Filter log streams by prefix"));
    m_filter->setUsualWidth();
    connect(m_filter, &QLineEdit::textChanged, m_shown, &LogNameFilter::setFilterText);
}

void LogStreamsPage::connectService()
{
    m_refresh->setInterval(refreshStreamsAfter);
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &LogStreamsPage::loadFacts);
    connect(&m_logs, &LogService::groupsChanged, this, [this] {
        if (!m_group.isEmpty())
            load();
    });
    connect(&m_logs, &LogService::streamsChanged, this, [this](const QString &group) {
        if (group == m_group)
            load();
    });
    connect(&m_logs, &LogService::streamChanged, this, [this](const LogStream &stream) {
        if (stream.group != m_group || !m_exists)
            return;
        m_model->put(stream);
        showEmptiness();
        if (!m_refresh->isActive())
            m_refresh->start();
    });
}

void LogStreamsPage::open(const QString &group)
{
    if (group != m_group) {
        m_group = group;
        m_exists = false;
        m_loaded = false;
        m_model->clear();
        m_filter->clear();
        m_title->setText(group);
        m_facts->clear();
        m_empty->clear();
        m_empty->hide();
        m_table->show(); // a hidden one couldn't take the keyboard
        showSelection();
    }
    load();
}

void LogStreamsPage::focusList()
{
    m_table->setFocus();
}

void LogStreamsPage::load()
{
    loadFacts();
    whenReady(m_logs.streams(m_group), this,
              [this, asked = m_group](const Result<QList<LogStream>> &streams) {
                  if (asked != m_group)
                      return;
                  // loadFacts() tells of it; what was there stays.
                  if (!streams && streams.error().kind != ErrorKind::NotFound)
                      return;
                  m_loaded = true;
                  m_model->setItems(streams.value_or(QList<LogStream>()));
                  showEmptiness();
                  if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0)
                      m_table->selectionModel()->setCurrentIndex(m_shown->index(0, 0),
                                                                 QItemSelectionModel::NoUpdate);
              });
}

void LogStreamsPage::loadFacts()
{
    whenReady(m_logs.group(m_group), this, [this, asked = m_group](const Result<LogGroup> &group) {
        if (asked == m_group)
            showGroup(group);
    });
}

void LogStreamsPage::showGroup(const Result<LogGroup> &group)
{
    m_exists = group.has_value();
    showEmptiness();
    if (group)
        m_facts->setText(tr("Retention: %1   Stored bytes: %2   Created: %3   Last event: %4")
                             .arg(retentionText(group->retentionDays), sizeText(group->storedBytes),
                                  exactTime(group->created), ageText(group->lastEvent)));
    else
        m_facts->clear();
    if (!group && group.error().kind != ErrorKind::NotFound)
        Q_EMIT failed(group.error());
}

void LogStreamsPage::showEmptiness()
{
    // Until it is known the table stays, and with it the keyboard.
    const bool empty = m_loaded && m_model->rowCount() == 0;
    if (const QString function = functionOfLogGroup(m_group); !function.isEmpty())
        m_empty->setText(tr("%1 has not written a log yet. Run it once: each of its execution environments "
                            "writes a log stream, and it is listed here.")
                             .arg(function));
    else
        m_empty->setText(m_exists ? tr("There is no log stream in this group yet.")
                                  : tr("There is no log group %1.").arg(m_group));
    m_empty->setVisible(empty);
    m_table->setVisible(!empty);
    m_search->setEnabled(!empty);
    m_create->setEnabled(m_exists);
    showSelection();
}

void LogStreamsPage::showSelection()
{
    m_delete->setEnabled(!selected().isEmpty());
}

QList<LogStream> LogStreamsPage::selected() const
{
    QList<LogStream> streams;
    for (const QModelIndex &index : m_table->selectedRows()) {
        if (const auto stream = m_model->itemAt(m_shown->mapToSource(index).row()))
            streams.append(*stream);
    }
    return streams;
}

} // namespace lambdesk
