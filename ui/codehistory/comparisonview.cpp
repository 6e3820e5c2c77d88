// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonview.h"

#include "comparisondelegate.h"
#include "comparisonmodel.h"

#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/keytext.h>

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_comparison(std::make_shared<const TextComparison>())
    , m_sides{makeSide(ComparedSide::Before, u"comparisonBefore"_s, tr("Before")),
              makeSide(ComparedSide::After, u"comparisonAfter"_s, tr("After"))}
    , m_place(new QLabel(this))
    , m_previous(new SecondaryButton(tr("Previous difference"), this))
    , m_next(new SecondaryButton(tr("Next difference"), this))
{
    const Theme &theme = Theme::current();
    setObjectName(u"comparisonView"_s);
    m_place->setObjectName(u"differencePlace"_s);
    m_place->setProperty("muted", true);
    m_previous->setObjectName(u"previousDifference"_s);
    m_previous->setToolTip(tr("Previous difference (%1)").arg(keyText(Qt::SHIFT | Qt::Key_F7)));
    m_next->setObjectName(u"nextDifference"_s);
    m_next->setToolTip(tr("Next difference (%1)").arg(keyText(Qt::Key_F7)));
    connect(m_previous, &QPushButton::clicked, this, &ComparisonView::goToPrevious);
    connect(m_next, &QPushButton::clicked, this, &ComparisonView::goToNext);
    couple();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.spaceSmall);
    buttons->addWidget(m_place, 1);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    auto *texts = new QGridLayout;
    texts->setSpacing(theme.spaceTiny);
    for (int column = 0; column < 2; ++column) {
        texts->addWidget(m_sides[size_t(column)].name, 0, column);
        texts->addWidget(m_sides[size_t(column)].view, 1, column);
        texts->setColumnStretch(column, 1);
    }
    texts->setRowStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceTiny);
    column->addLayout(buttons);
    column->addLayout(texts, 1);
    showPlace();
}

ComparisonView::Side ComparisonView::makeSide(ComparedSide side, const QString &objectName,
                                              const QString &accessibleName)
{
    Side made;
    made.name = new ElidedLabel(this);
    made.name->setFont(Theme::current().boldFont);
    made.view = new QTreeView(this);
    made.model = new ComparisonModel(side, made.view);
    made.delegate = new ComparisonDelegate(side, made.view);
    QTreeView *view = made.view;
    view->setObjectName(objectName);
    view->setLayoutDirection(Qt::LeftToRight); // as code runs
    view->setAccessibleName(accessibleName);
    view->setModel(made.model);
    view->setItemDelegate(made.delegate);
    view->setHeaderHidden(true);
    view->header()->setStretchLastSection(false);
    view->header()->setMinimumSectionSize(0);
    view->setRootIsDecorated(false);
    view->setIndentation(0);
    view->setUniformRowHeights(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setAutoScroll(false);
    auto *copyAction = new QAction(tr("Copy"), view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, [this, side] { copy(m_sides[size_t(side)]); });
    view->addAction(copyAction);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    return made;
}

void ComparisonView::couple()
{
    for (size_t one : {size_t(0), size_t(1)}) {
        QTreeView *view = m_sides[one].view;
        QTreeView *other = m_sides[1 - one].view;
        view->viewport()->installEventFilter(this);
        connect(view->verticalScrollBar(), &QScrollBar::valueChanged, other->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, other->horizontalScrollBar(),
                &QScrollBar::setValue);
        // The numbers stay where they are while the text moves below them.
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, view->viewport(),
                qOverload<>(&QWidget::update));
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, view, other](const QModelIndex &current) {
                    if (current.row() != other->currentIndex().row())
                        other->setCurrentIndex(other->model()->index(current.row(), 0));
                    // What the keys have gone to is in sight, without moving the lines sideways.
                    const int left = view->horizontalScrollBar()->value();
                    view->scrollTo(current);
                    view->horizontalScrollBar()->setValue(left);
                    showPlace();
                });
    }
}

void ComparisonView::copy(const Side &side) const
{
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(side.model->textOf(side.view->selectionModel()->selectedRows())));
}

void ComparisonView::show(std::shared_ptr<const TextComparison> comparison, const QString &nameBefore,
                          const QString &nameAfter)
{
    m_comparison = std::move(comparison);
    m_sides[0].name->setText(nameBefore);
    m_sides[1].name->setText(nameAfter);
    for (const Side &side : m_sides) {
        side.delegate->setLineCount(m_comparison->lineCount());
        side.model->setComparison(m_comparison);
    }
    fitColumns();
    for (const Side &side : m_sides)
        side.view->horizontalScrollBar()->setValue(0);
    if (!m_comparison->differences().isEmpty())
        goTo(m_comparison->differences().first());
    showPlace();
}

void ComparisonView::clear()
{
    show(std::make_shared<const TextComparison>(), {}, {});
}

void ComparisonView::fitColumns()
{
    constexpr int room = 8; // for the words on a line's end, and tabs
    const int characters = qMin(m_comparison->longestLine(), ComparisonModel::mostCharacters) + room;
    const ComparisonDelegate *delegate = m_sides[0].delegate;
    const int lines = delegate->gutterWidth() + characters * delegate->characterWidth();
    const int narrower = qMin(m_sides[0].view->viewport()->width(), m_sides[1].view->viewport()->width());
    for (const Side &side : m_sides) {
        // Both sides keep the same room, and the colour of a line goes to the view's edge.
        side.view->setHorizontalScrollBarPolicy(lines > narrower ? Qt::ScrollBarAlwaysOn
                                                                 : Qt::ScrollBarAlwaysOff);
        side.view->header()->resizeSection(0, qMax(lines, side.view->viewport()->width()));
    }
}

bool ComparisonView::eventFilter(QObject *watched, QEvent *event)
{
    const auto isViewport = [watched](const Side &side) { return watched == side.view->viewport(); };
    if (event->type() == QEvent::Resize && std::any_of(m_sides.cbegin(), m_sides.cend(), isViewport))
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

int ComparisonView::currentDifference() const
{
    const int row = m_sides[0].view->currentIndex().row();
    const auto &differences = m_comparison->differences();
    return int(std::upper_bound(differences.cbegin(), differences.cend(), row) - differences.cbegin()) - 1;
}

void ComparisonView::step(int by)
{
    const int current = currentDifference();
    const auto &differences = m_comparison->differences();
    int next = current + by;
    // From below a difference the previous one is that one.
    if (by < 0 && current >= 0 && m_sides[0].view->currentIndex().row() > differences.at(current) &&
        m_comparison->row(m_sides[0].view->currentIndex().row()).same)
        next = current;
    if (next >= 0 && next < differences.size())
        goTo(differences.at(next));
}

void ComparisonView::goTo(int row)
{
    for (const Side &side : m_sides)
        side.view->setCurrentIndex(side.model->index(row));
    m_sides[0].view->scrollTo(m_sides[0].model->index(row), QAbstractItemView::PositionAtCenter);
    for (const Side &side : m_sides)
        side.view->horizontalScrollBar()->setValue(0);
}

void ComparisonView::showPlace()
{
    const int count = int(m_comparison->differences().size());
    const int current = currentDifference();
    m_place->setText(count == 0    ? tr("No differences")
                     : current < 0 ? tr("Differences: %1").arg(count)
                                   : tr("Difference %1 of %2").arg(current + 1).arg(count));
    m_previous->setEnabled(count > 0 && current >= 0 &&
                           m_sides[0].view->currentIndex().row() > m_comparison->differences().first());
    m_next->setEnabled(current + 1 < count);
}

} // namespace lambdesk
