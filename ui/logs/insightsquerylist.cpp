// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsquerylist.h"

#include <model/core/async.h>
#include <ui/languages/datatext.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/command.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/isolateddelegate.h>
#include <ui/widgets/readingmargins.h>

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lambdesk
{

namespace
{

enum Role { TextRole = Qt::UserRole, SavedRole };
constexpr int queryIndentation = 14;

} // namespace

InsightsQueryList::InsightsQueryList(SavedQueries &saved, const QList<SampleQuery> &samples, QWidget *parent)
    : QWidget(parent)
    , m_service(saved)
    , m_tree(new QTreeWidget(this))
    , m_saved(new QTreeWidgetItem(m_tree, {tr("Saved queries")}))
    , m_samples(new QTreeWidgetItem(m_tree, {tr("Sample queries")}))
    , m_delete(new SecondaryButton(tr("Delete"), this))
{
    setupTree();
    for (const SampleQuery &sample : samples) {
        const QString title = translated(DataText::SampleQuery, sample.title);
        auto *item = new QTreeWidgetItem(m_samples, {title});
        item->setData(0, TextRole, sample.text);
        item->setToolTip(0, title + QStringLiteral("\n\n") + sample.text);
    }
    m_tree->expandAll();
    m_delete->setObjectName(QStringLiteral("insightsDelete"));
    connect(m_delete, &QPushButton::clicked, this, &InsightsQueryList::deleteSelected);
    auto *title = new QLabel(tr("Queries"), this);
    title->setFont(Theme::current().boldFont);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(readingMargins(Theme::current().spaceMedium, 0, 0, 0));
    column->setSpacing(Theme::current().spaceSmall);
    column->addWidget(title);
    column->addWidget(m_tree, 1);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    connect(&m_service, &SavedQueries::changed, this, &InsightsQueryList::load);
    fillSaved();
}

void InsightsQueryList::setupTree()
{
    m_tree->setObjectName(QStringLiteral("insightsQueries"));
    m_tree->setItemDelegate(new IsolatedDelegate(m_tree));
    m_tree->setAccessibleName(tr("Saved queries and samples"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(Theme::current().px(queryIndentation));
    for (QTreeWidgetItem *head : {m_saved, m_samples})
        head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    connect(m_tree, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { openItem(item); });
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &InsightsQueryList::showSelection);
    auto *remove = addCommand(m_tree, QStringLiteral("deleteQueryCommand"), tr("Delete the selected query"),
                              {QKeySequence::Delete}, Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &InsightsQueryList::deleteSelected);
}

/// Items keep the font and the colour that they were given.
void InsightsQueryList::showLook()
{
    const Theme &theme = Theme::current();
    for (QTreeWidgetItem *head : {m_saved, m_samples})
        head->setFont(0, theme.boldFont);
    if (m_none)
        m_none->setForeground(0, theme.mutedText);
}

void InsightsQueryList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showLook();
}

void InsightsQueryList::load()
{
    whenReady(m_service.list(), this, [this](const Result<QList<SavedQuery>> &queries) {
        if (!queries) {
            Q_EMIT failed(queries.error());
            return;
        }
        m_queries = *queries;
        fillSaved();
    });
}

void InsightsQueryList::fillSaved()
{
    m_none = nullptr;
    qDeleteAll(m_saved->takeChildren());
    for (const SavedQuery &query : m_queries) {
        auto *item = new QTreeWidgetItem(m_saved, {query.name});
        item->setData(0, TextRole, query.text);
        item->setData(0, SavedRole, query.name);
        item->setToolTip(0, query.text);
    }
    if (m_queries.isEmpty()) {
        m_none = new QTreeWidgetItem(m_saved, {tr("None yet: Save keeps a query here.")});
        m_none->setFlags(Qt::ItemIsEnabled);
    }
    showLook();
    m_saved->setExpanded(true);
    showSelection();
}

std::optional<SavedQuery> InsightsQueryList::selectedSaved() const
{
    const auto items = m_tree->selectedItems();
    const QString name = items.isEmpty() ? QString() : items.first()->data(0, SavedRole).toString();
    for (const SavedQuery &query : m_queries) {
        if (query.name == name)
            return query;
    }
    return std::nullopt;
}

void InsightsQueryList::showSelection()
{
    m_delete->setEnabled(selectedSaved().has_value());
    m_delete->setToolTip(m_delete->isEnabled() ? QString() : tr("Select a saved query first"));
}

void InsightsQueryList::openItem(const QTreeWidgetItem *item)
{
    const QString text = item->data(0, TextRole).toString();
    if (text.isEmpty())
        return;
    for (const SavedQuery &query : m_queries) {
        if (query.name == item->data(0, SavedRole).toString()) {
            Q_EMIT chosen(query);
            return;
        }
    }
    Q_EMIT chosen({item->text(0), text, {}});
}

void InsightsQueryList::deleteSelected()
{
    const auto query = selectedSaved();
    if (!query)
        return;
    auto *dialog =
        new ConfirmDialog(tr("Delete query %1").arg(query->name),
                          tr("The saved query %1 will be deleted. This can't be undone.").arg(query->name),
                          tr("Delete"), window());
    dialog->preferCancel();
    dialog->onConfirmed([this, name = query->name] {
        whenReady(m_service.remove(name), this, [this](const Result<void> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
        });
    });
    dialog->open();
}

} // namespace lambdesk
