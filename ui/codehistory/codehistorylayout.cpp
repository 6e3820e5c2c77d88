// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the Code history dialog and where they stand.
#include "codehistorydialog.h"

#include "codehistorymodel.h"
#include "comparisonview.h"
#include "differingfilesmodel.h"
#include "filecomparison.h"

#include <model/functions/functionservice.h>
#include <model/preferences/keepsetting.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/columnfit.h>
#include <ui/widgets/command.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/readingmargins.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/taborder.h>
#include <ui/widgets/titleheader.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QSplitter>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

const QString sizeKey = u"codeHistory/size"_s;
const QString columnsKey = u"codeHistory/columns"_s;
const QString partsKey = u"codeHistory/parts"_s;
constexpr QSize usualSize(1180, 720);
constexpr int leastOfHash = 36;
constexpr int leastRows = 2;
const QList<int> usualParts{200, 410};

/// However much room the comparison below would like, rows are to be seen in it.
class HistoryTable final : public QTreeView
{
public:
    using QTreeView::QTreeView;
    QSize minimumSizeHint() const override
    {
        const int row = fontMetrics().height() + Theme::current().spaceSmall;
        return {QTreeView::minimumSizeHint().width(),
                header()->sizeHint().height() + leastRows * row + 2 * frameWidth()};
    }
};

QTreeView *makeTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName,
                     QWidget *parent)
{
    auto *view = new HistoryTable(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    auto *header = new TitleHeader(view);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    view->setHeader(header);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    return view;
}

} // namespace

CodeHistoryDialog::CodeHistoryDialog(const Services &services, const Function &function, bool unsaved,
                                     QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_function(function)
    , m_unsaved(unsaved)
    , m_history(new CodeHistoryModel(this))
    , m_files(new DifferingFilesModel(this))
    , m_entries(makeTable(m_history, u"codeHistoryEntries"_s, tr("Codes of this function"), this))
    , m_other(new QComboBox(this))
    , m_summary(makePlainLabel(this, u"codeHistorySummary"_s))
    , m_handler(makePlainLabel(this, u"codeHistoryHandler"_s))
    , m_fileView(makeTable(m_files, u"codeHistoryFiles"_s, tr("Files that differ"), this))
    , m_comparison(new FileComparison(services, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_problem(makePlainLabel(this, u"codeHistoryProblem"_s))
    , m_close(new LinkButton(tr("Close"), this))
    , m_goBack(new PrimaryButton(tr("Go back to this code"), this))
{
    setObjectName(u"codeHistoryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Code history of %1").arg(function.configuration.name.value()));
    setupContents();
    connectParts();
    restoreSizes();
    m_goBack->setEnabled(false);
    m_entries->setFocus();
    load();
}

void CodeHistoryDialog::setupContents()
{
    const Theme &theme = Theme::current();
    auto *heading = new QLabel(windowTitle(), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(theme.sectionFont);
    m_problem->setProperty("severity", u"error"_s);
    m_problem->hide();
    m_handler->setProperty("severity", u"warning"_s);
    m_handler->hide();
    m_close->setObjectName(u"closeButton"_s);
    m_goBack->setObjectName(u"goBackButton"_s);
    // Enter in a list is no order to replace the code.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_columns->setObjectName(u"codeHistoryColumns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(Theme::current().splitterHandle);
    m_columns->addWidget(makeHistory());
    m_columns->addWidget(makeFiles());
    m_columns->setStretchFactor(1, 1);
    if (isRightToLeft())
        m_columns->setContentsMargins(0, 0, 1, 0); // QSplitter moves what it mirrors a pixel over its edge
    // Two texts beside each other need all the width there is.
    m_parts->setObjectName(u"codeHistoryParts"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(Theme::current().splitterHandle);
    m_parts->addWidget(m_columns);
    m_parts->addWidget(m_comparison);
    m_parts->setStretchFactor(1, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.spaceSmall);
    buttons->addWidget(m_handler, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_close);
    buttons->addWidget(m_goBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(heading);
    column->addWidget(m_problem);
    column->addWidget(m_parts, 1);
    column->addLayout(buttons);
}

QWidget *CodeHistoryDialog::makeHistory()
{
    auto *header = m_entries->header();
    // It is the beginning of a hash, whatever fits; the tool tip has all of it.
    header->setMinimumSectionSize(leastOfHash);
    ColumnFit::leaveRest(
        header, CodeHistoryModel::HashColumn,
        {CodeHistoryModel::TimeColumn, CodeHistoryModel::ArrivalColumn, CodeHistoryModel::SizeColumn});
    return m_entries;
}

QWidget *CodeHistoryDialog::makeFiles()
{
    const Theme &theme = Theme::current();
    m_other->setObjectName(u"codeHistoryOther"_s);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(16);
    auto *label = new QLabel(tr("Compare with"), this);
    label->setBuddy(m_other);
    m_other->setAccessibleName(label->text());
    m_fileView->setTextElideMode(Qt::ElideMiddle);
    ColumnFit::leaveRest(m_fileView->header(), DifferingFilesModel::FileColumn,
                         {DifferingFilesModel::ChangeColumn, DifferingFilesModel::BeforeColumn,
                          DifferingFilesModel::AfterColumn});

    auto *line = new QHBoxLayout;
    line->setSpacing(theme.spaceSmall);
    line->addWidget(label);
    line->addWidget(m_other, 1);
    auto *files = new QWidget(this);
    auto *column = new QVBoxLayout(files);
    column->setContentsMargins(readingMargins(theme.spaceSmall, 0, 0, 0));
    column->setSpacing(theme.spaceSmall);
    column->addLayout(line);
    column->addWidget(m_summary);
    column->addWidget(m_fileView, 1);
    return files;
}

void CodeHistoryDialog::connectParts()
{
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    compare();
            });
    connect(m_other, &QComboBox::currentIndexChanged, this, &CodeHistoryDialog::compare);
    connect(m_fileView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showFile(current.row()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_goBack, &QPushButton::clicked, this, &CodeHistoryDialog::askToGoBack);
    connect(addCommand(this, u"nextDifferenceCommand"_s, tr("Next difference"), {Qt::Key_F7}),
            &QAction::triggered, m_comparison->view(), &ComparisonView::goToNext);
    connect(
        addCommand(this, u"previousDifferenceCommand"_s, tr("Previous difference"), {Qt::SHIFT | Qt::Key_F7}),
        &QAction::triggered, m_comparison->view(), &ComparisonView::goToPrevious);
    connect(&m_services.functions, &FunctionService::functionUpdated, this, [this](const Function &updated) {
        if (updated.configuration.name != m_function.configuration.name)
            return;
        m_function = updated;
        load();
    });
    connect(&m_services.functions, &FunctionService::functionRemoved, this,
            [this](const FunctionName &removed) {
                if (removed == m_function.configuration.name)
                    reject();
            });
}

void CodeHistoryDialog::restoreSizes()
{
    const QSize most = screen()->availableSize() - QSize(0, Theme::current().spaceLarge * 2);
    resize(keptSetting(sizeKey, usualSize * Theme::current().zoom).toSize().boundedTo(most));
    rememberSizes(m_columns, columnsKey);
    m_parts->setSizes(usualParts);
    rememberSizes(m_parts, partsKey);
}

/// Until the user has set another width, the list has what its columns need, and the files that differ the
/// rest: at least half.
void CodeHistoryDialog::fitHistory()
{
    if (keptSetting(columnsKey).isValid())
        return;
    const QAbstractItemView *view = m_entries;
    const QHeaderView *header = m_entries->header();
    int needed = 2 * m_entries->frameWidth() + view->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column < CodeHistoryModel::ColumnCount; ++column)
        needed += qMax(view->sizeHintForColumn(column), header->sectionSizeHint(column));
    const int all = m_columns->width();
    const int list = qMin(needed, all / 2);
    m_columns->setSizes({list, all - list});
}

void CodeHistoryDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (!m_history->entries().isEmpty())
        fitHistory();
}

void CodeHistoryDialog::done(int result)
{
    keepSetting(sizeKey, size());
    QDialog::done(result);
}

bool CodeHistoryDialog::focusNextPrevChild(bool next)
{
    return focusNextAsLaidOut(this, next);
}

} // namespace lambdesk
