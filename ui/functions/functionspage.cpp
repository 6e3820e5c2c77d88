// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionspage.h"

#include "duplicatedialog.h"
#include "functiondeletion.h"
#include "functionfiltermodel.h"
#include "functionlistmodel.h"
#include "functionsstand.h"
#include "welcomepage.h"

#include <model/core/async.h>
#include <model/functions/functionservice.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/columnfit.h>
#include <ui/widgets/command.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/filterfield.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/latefocus.h>
#include <ui/widgets/linktext.h>
#include <ui/widgets/menu.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/stackpage.h>

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTimer>

#include <chrono>

namespace lambdesk
{

namespace
{
using namespace std::chrono_literals;
constexpr auto ageRefresh = 20s;
constexpr int columnWidths[FunctionListModel::ColumnCount] = {200, 300, 110, 100, 90, 80, 130};
} // namespace

FunctionsPage::FunctionsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new FunctionListModel(&QDateTime::currentDateTimeUtc, this))
    , m_shown(new FunctionFilterModel(this))
    , m_stack(new QStackedLayout(this))
    , m_welcome(new WelcomePage(services.runtimes, this))
    , m_list(new QWidget(this))
    , m_create(new PrimaryButton(tr("Create a Lambda function"), m_list))
    , m_actions(new SecondaryButton(tr("Actions"), m_list))
    , m_filter(new FilterField(tr("Filter"), m_list))
    , m_paging(new QLabel(m_list))
    , m_nothing(new QLabel(tr("No function matches the filter."), m_list))
    , m_table(new DataTable(tr("Functions"), m_list))
    , m_ageTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("functionsPage"));
    m_shown->setSourceModel(m_model);
    setupActions();
    setupTable();

    const Theme &theme = Theme::current();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(m_actions);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(theme.spaceLarge, theme.spaceSmall, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addLayout(buttons);
    column->addWidget(makeToolStrip());
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    m_nothing->hide();
    m_stack->addWidget(new QWidget(this)); // until the list is there
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_list);
    connect(m_welcome, &WelcomePage::getStarted, this, &FunctionsPage::createRequested);
    connect(m_welcome, &WelcomePage::openRequested, this, &FunctionsPage::openRequested);
    connect(m_welcome, &WelcomePage::tourRequested, this, &FunctionsPage::tourRequested);
    connectService();
}

void FunctionsPage::load()
{
    whenReady(m_services.functions.list(), this, [this](const Result<QList<Function>> &functions) {
        if (!functions) {
            Q_EMIT failed(functions.error());
            return;
        }
        m_model->setFunctions(*functions);
        showPaging();
        selectWanted();
        if (mayTakeKeyboard(*this))
            focusList();
    });
}

void FunctionsPage::focusList()
{
    if (m_stack->currentWidget() == m_list)
        m_table->setFocus();
    else if (m_stack->currentWidget() == m_welcome)
        m_welcome->focusStart();
    else
        setFocus(); // the list, once it is there, takes it from the page
}

void FunctionsPage::goTo(const FunctionName &name)
{
    m_toSelect = name;
    selectWanted();
    if (mayTakeKeyboard(*this))
        focusList();
}

FunctionsStand FunctionsPage::stand() const
{
    return {m_filter->text(), m_toSelect ? m_toSelect : selectedName()};
}

void FunctionsPage::takeOver(const FunctionsStand &stand)
{
    m_filter->setText(stand.filter);
    m_toSelect = stand.selected;
    selectWanted();
}

/// What the filter hides is not selected.
void FunctionsPage::selectWanted()
{
    for (int row = 0; m_toSelect && row < m_model->rowCount(); ++row) {
        if (m_model->nameAt(row) != m_toSelect)
            continue;
        const QModelIndex shown = m_shown->mapFromSource(m_model->index(row, FunctionListModel::Name));
        if (shown.isValid())
            m_table->selectRow(shown.row());
        m_toSelect.reset();
    }
}

QWidget *FunctionsPage::makeToolStrip()
{
    const Theme &theme = Theme::current();
    auto *strip = new QFrame(m_list);
    strip->setObjectName(QStringLiteral("toolStrip"));
    m_filter->setObjectName(QStringLiteral("functionFilter"));
    m_filter->setUsualWidth();
    m_paging->setObjectName(QStringLiteral("functionPaging"));
    m_paging->setFont(theme.boldFont);
    auto *row = new FlowLayout(strip);
    row->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, theme.spaceSmall);
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(m_paging);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterText(text);
        if (m_stack->currentIndex() > 0) // the list is there
            showPaging();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_table, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0)
            m_table->selectRow(0);
    });
    auto *find = addCommand(this, QStringLiteral("filterFunctionsCommand"), tr("Filter functions"),
                            {QKeySequence::Find});
    connect(find, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
    return strip;
}

void FunctionsPage::setupTable()
{
    m_table->setObjectName(QStringLiteral("functionTable"));
    m_table->setModel(m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FunctionListModel::Name, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < FunctionListModel::ColumnCount; ++column)
        m_table->giveWidth(column, Theme::current().px(columnWidths[column]));
    auto *fit = ColumnFit::leaveRest(header, FunctionListModel::Description, {FunctionListModel::Name});
    rememberColumns(header, QStringLiteral("functions/columns"), fit);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &FunctionsPage::openIndex);
    connect(m_table, &QTableView::clicked, this, &FunctionsPage::nameClicked);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FunctionsPage::showSelection);
    connect(m_ageTimer, &QTimer::timeout, m_model, &FunctionListModel::refreshAges);
    m_ageTimer->start(ageRefresh);
    showSelection();
}

void FunctionsPage::setupActions()
{
    m_create->setObjectName(QStringLiteral("createFunctionButton"));
    connect(m_create, &QPushButton::clicked, this, &FunctionsPage::createRequested);
    m_actions->setObjectName(QStringLiteral("actionsButton"));
    auto *menu = new Menu(m_actions);
    m_duplicate = menu->addAction(tr("Duplicate"), this, &FunctionsPage::duplicateSelected);
    m_duplicate->setObjectName(QStringLiteral("duplicateSelectedAction"));
    m_delete = menu->addAction(tr("Delete function"), this, &FunctionsPage::deleteSelected);
    m_delete->setObjectName(QStringLiteral("deleteAction"));
    m_actions->setMenu(menu);
}

void FunctionsPage::connectService()
{
    FunctionService &functions = m_services.functions;
    connect(&functions, &FunctionService::functionCreated, this, [this](const Function &function) {
        m_model->put(function);
        showPaging();
        selectWanted();
    });
    connect(&functions, &FunctionService::functionUpdated, m_model, &FunctionListModel::put);
    connect(&functions, &FunctionService::functionRemoved, this, [this](const FunctionName &name) {
        m_model->remove(name);
        showPaging();
    });
}

void FunctionsPage::showPaging()
{
    const int shown = m_shown->rowCount();
    m_paging->setText(tr("Viewing %1-%2 of %3").arg(shown > 0 ? 1 : 0).arg(shown).arg(shown));
    m_nothing->setVisible(shown == 0);
    QWidget *wanted = m_model->rowCount() == 0 ? m_welcome : m_list;
    QWidget *gone = m_stack->currentWidget();
    const bool hadKeyboard = gone != wanted && gone->isAncestorOf(window()->focusWidget());
    showStackPage(*m_stack, wanted);
    if (hadKeyboard)
        focusList();
}

void FunctionsPage::showSelection()
{
    const bool selected = selectedName().has_value();
    m_actions->setEnabled(selected);
    m_actions->setToolTip(selected ? QString() : tr("Select a function first"));
}

bool FunctionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            m_table->currentIndex().isValid()) {
            openIndex(m_table->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Delete && selectedName()) {
            deleteSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FunctionsPage::openIndex(const QModelIndex &index)
{
    if (const auto name = m_model->nameAt(m_shown->mapToSource(index).row()))
        Q_EMIT functionRequested(*name);
}

void FunctionsPage::nameClicked(const QModelIndex &index)
{
    // The name is a link: a click on its text opens, a click beside it selects.
    if (index.column() != FunctionListModel::Name)
        return;
    if (isOnText(*m_table, index, m_table->viewport()->mapFromGlobal(QCursor::pos()).x()))
        openIndex(index);
}

std::optional<FunctionName> FunctionsPage::selectedName() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_model->nameAt(m_shown->mapToSource(rows.first()).row());
}

void FunctionsPage::duplicateSelected()
{
    const auto name = selectedName();
    if (!name)
        return;
    auto *dialog = new DuplicateDialog(m_services, *name, window());
    connect(dialog, &DuplicateDialog::duplicated, this, &FunctionsPage::functionRequested);
    dialog->open();
}

void FunctionsPage::deleteSelected()
{
    const auto name = selectedName();
    if (!name)
        return;
    askToDeleteFunction(
        {m_services.functions, *name, window(), this}, [] {},
        [this](const Result<RemovedFunction> &removed) {
            if (removed)
                Q_EMIT functionRemoved(*removed);
            else
                Q_EMIT failed(removed.error());
        });
}

} // namespace lambdesk
