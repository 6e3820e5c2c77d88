// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsresults.h"

#include "insightsexport.h"

#include <model/preferences/keepsetting.h>
#include <ui/style/theme.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/titleheader.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr int widestColumn = 420;
constexpr int narrowestColumn = 80;
const QString widthsKey = QStringLiteral("insights/widths");
constexpr qsizetype mostWidths = 100; ///< anything can be a column's name

/// What the user has drawn columns to, at 100 %: a list of a name and a width each, the newest first.
QVariantList keptWidths()
{
    return keptSetting(widthsKey).toList();
}

QString nameOfWidth(const QVariant &kept)
{
    return kept.toList().value(0).toString();
}

void setupView(QTableView &view)
{
    view.setLayoutDirection(Qt::LeftToRight); // as logs run, whatever the window's language
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setShowGrid(false);
    view.setHorizontalHeader(new TitleHeader(&view));
    view.horizontalHeader()->setStretchLastSection(true);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + Theme::current().spaceSmall);
}

} // namespace

InsightsResults::InsightsResults(QWidget *parent)
    : QWidget(parent)
    , m_model(new InsightsResultModel(this))
    , m_stack(new QStackedLayout(this))
    , m_hint(makePlainLabel(this, QStringLiteral("insightsHint")))
    , m_rows(new QWidget(this))
    , m_table(new QTableView(m_rows))
    , m_fields(new QTableWidget(0, 2, m_rows))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("muted", true);
    setupTable();
    setupFields();
    auto *splitter = new QSplitter(Qt::Vertical, m_rows);
    splitter->addWidget(m_table);
    splitter->addWidget(m_fields);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    rememberSizes(splitter, QStringLiteral("insights/fields"));
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_rows);
}

void InsightsResults::setupTable()
{
    m_table->setObjectName(QStringLiteral("insightsTable"));
    m_table->setAccessibleName(tr("Results"));
    m_table->setModel(m_model);
    setupView(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InsightsResults::showFields);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InsightsResults::showFields);
    connect(m_table, &QTableView::doubleClicked, this, &InsightsResults::open);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isLink(index) && QApplication::keyboardModifiers() == Qt::NoModifier)
            open(index);
    });
}

void InsightsResults::setupFields()
{
    m_fields->setObjectName(QStringLiteral("insightsFields"));
    m_fields->setAccessibleName(tr("Fields of the row"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Value")});
    setupView(*m_fields);
    m_fields->setWordWrap(true);
    m_fields->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->hide();
}

void InsightsResults::setResult(const InsightsResult &result)
{
    const bool sameColumns = result.columns == m_model->result().columns;
    const int current = currentRow();
    m_model->setResult(result);
    m_stack->setCurrentWidget(result.rows.isEmpty() ? static_cast<QWidget *>(m_hint) : m_rows);
    if (!sameColumns)
        fitColumns();
    if (sameColumns && current >= 0 && current < m_model->rowCount())
        setCurrentRow(current);
    showFields();
}

/// A row that is current, but not selected, nobody has chosen: a view takes its first one for that when it
/// gets the keyboard back, as after a menu.
int InsightsResults::currentRow() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && m_table->selectionModel()->isRowSelected(row) ? row : -1;
}

void InsightsResults::setCurrentRow(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void InsightsResults::setHint(const QString &text)
{
    m_hint->setText(text);
}

void InsightsResults::fitColumns()
{
    m_table->resizeColumnsToContents();
    const Theme &theme = Theme::current();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) // the last one stretches
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), theme.px(narrowestColumn),
                                                   theme.px(widestColumn)));
    const QVariantList kept = keptWidths();
    const QStringList &names = m_model->result().columns;
    for (const QVariant &each : kept) {
        const auto column = int(names.indexOf(nameOfWidth(each)));
        if (column >= 0 && column + 1 < names.size())
            m_table->setColumnWidth(column, theme.px(each.toList().value(1).toDouble()));
    }
}

QList<int> InsightsResults::widths() const
{
    QList<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widths.append(m_table->columnWidth(column));
    return widths;
}

/// Of the columns that the mouse has changed.
void InsightsResults::keepWidths()
{
    const QList<int> now = widths();
    if (m_held != m_model->result().columns || now == m_widths)
        return;
    QVariantList kept = keptWidths();
    for (qsizetype column = 0; column + 1 < now.size(); ++column) {
        if (now[column] == m_widths[column])
            continue;
        const QString name = m_held[column];
        kept.removeIf([&name](const QVariant &each) { return nameOfWidth(each) == name; });
        kept.prepend(QVariant(QVariantList{name, now[column] / Theme::current().zoom}));
    }
    keepSetting(widthsKey, kept.mid(0, mostWidths));
}

void InsightsResults::showFields()
{
    const int row = currentRow();
    m_fields->setVisible(row >= 0);
    m_fields->setRowCount(0);
    if (row < 0)
        return;
    const InsightsResult &result = m_model->result();
    QStringList names = result.columns;
    QStringList values = result.rows[row].values;
    if (const auto &event = result.rows[row].event) {
        names += {tr("Log group"), tr("Log stream")};
        values += {event->group, event->streamName};
    }
    for (qsizetype field = 0; field < names.size(); ++field) {
        if (values[field].isNull())
            continue;
        const int at = m_fields->rowCount();
        m_fields->insertRow(at);
        m_fields->setItem(at, 0, new QTableWidgetItem(names[field]));
        m_fields->setItem(at, 1, new QTableWidgetItem(values[field]));
        m_fields->item(at, 1)->setFont(Theme::current().codeFont);
    }
    m_fields->resizeColumnToContents(0);
    m_fields->resizeRowsToContents();
}

void InsightsResults::copy() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QApplication::clipboard()->setText(insightsText(m_model->result(), rows));
}

bool InsightsResults::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->horizontalHeader()->viewport()) {
        if (event->type() == QEvent::MouseButtonPress) {
            m_widths = widths();
            m_held = m_model->result().columns;
        } else if (event->type() == QEvent::MouseButtonRelease) {
            keepWidths();
        }
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InsightsResults::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const auto &event = m_model->result().rows[index.row()].event)
        Q_EMIT eventRequested(event->group, event->streamName, event->row);
}

} // namespace lambdesk
