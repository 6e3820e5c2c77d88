// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorycomparisondialog.h"

#include "moneytext.h"

#include <model/core/numbertext.h>
#include <model/platform/platformprofile.h>
#include <ui/languages/datatext.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/columnfit.h>

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr QSize comparisonSize{780, 540};

/// Of the sizes that may be chosen, those that people choose: each twice the one before, the largest, that of
/// one core, and the one that the runs had.
QList<int> someSizes(const PlatformProfile &profile, int present)
{
    const Quotas &quotas = profile.quotas;
    QList<int> sizes{quotas.memoryMaximumMb};
    for (int size = quotas.memoryMinimumMb; size < quotas.memoryMaximumMb; size *= 2)
        sizes.append(size);
    for (const int size : {quotas.memoryMbPerCore, present}) {
        if (size > quotas.memoryMinimumMb && size < quotas.memoryMaximumMb && !sizes.contains(size))
            sizes.append(size);
    }
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

/// What the durations that were measured here stand for.
QString shareText(MemoryComparisonDialog::CpuShare share, const MeasuredRuns &runs)
{
    switch (share) {
    case MemoryComparisonDialog::CpuShare::NotApplied:
        break;
    case MemoryComparisonDialog::CpuShare::Applied:
        return MemoryComparisonDialog::tr(
                   "CPU share was applied to these runs: they were held to what %1 MB have of a "
                   "core, so their durations get longer or shorter with the memory size here, too.")
            .arg(numberText(runs.memoryMb));
    case MemoryComparisonDialog::CpuShare::ToSomeRuns:
        return MemoryComparisonDialog::tr(
            "CPU share was applied to some of these runs and not to others, so their durations "
            "don't compare, and the second column is no good estimate. Choose a time with runs of one kind.");
    }
    return MemoryComparisonDialog::tr(
        "CPU share was not applied to these runs: they ran as fast as this computer can, and would with any "
        "memory size. Durations scale with the memory only where a control group applies the share, unless "
        "Preferences or --no-cpu-share switch it off.");
}

} // namespace

MemoryComparisonDialog::MemoryComparisonDialog(const MeasuredRuns &runs, CpuShare share,
                                               const PlatformProfile &profile, const QString &when,
                                               QWidget *parent)
    : QDialog(parent)
{
    const Theme &theme = Theme::current();
    setObjectName(u"memoryComparisonDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare memory sizes"));
    resize(
        (comparisonSize * theme.zoom).boundedTo(screen()->availableSize() - QSize(0, theme.spaceLarge * 2)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceSmall);
    auto *heading = new QLabel(tr("The runs of %1 (%2), with other memory sizes")
                                   .arg(when, QLocale().toString(runs.billedDuration.count, 'f', 0)),
                               this);
    heading->setFont(theme.sectionFont);
    heading->setWordWrap(true);
    column->addWidget(heading);
    addNote(shareText(share, runs), u"memoryComparisonShare"_s);
    setupTable(compareMemorySizes(runs, someSizes(profile, runs.memoryMb), profile), runs.memoryMb);
    addNote(
        tr("Both columns are estimates, prices of %1, free tier not counted. On the platform, a function has "
           "as much of the processor as of the memory: all of one core at %2 MB, less below. So durations "
           "would not stay: the first column is right for runs that mostly wait, for others or the network; "
           "the second for runs that only compute, if this computer's core is as fast as the platform's. "
           "Yours lie in between.")
            .arg(translated(DataText::Platform, profile.title.toLower()),
                 numberText(profile.quotas.memoryMbPerCore)),
        u"memoryComparisonNote"_s);
    auto *close = new PrimaryButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

void MemoryComparisonDialog::addNote(const QString &words, const QString &objectName)
{
    auto *note = new QLabel(words, this);
    note->setObjectName(objectName);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(note);
}

void MemoryComparisonDialog::setupTable(const QList<MemorySizeCost> &costs, int present)
{
    auto *table = new QTableWidget(int(costs.size()), 4, this);
    table->setObjectName(u"memoryComparisonTable"_s);
    table->setAccessibleName(tr("Cost by memory size"));
    table->setHorizontalHeaderLabels(
        {tr("Memory"), tr("Share of a core"), tr("If durations stayed"), tr("If runs only compute")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    ColumnFit::share(table->horizontalHeader());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int row = 0; row < costs.size(); ++row) {
        const MemorySizeCost &cost = costs.at(row);
        const QString size = cost.memoryMb == present ? tr("%1 MB (now)") : tr("%1 MB");
        const QStringList texts{size.arg(numberText(cost.memoryMb)),
                                tr("%1 %").arg(qRound(cost.cpuShare * 100)),
                                dollars(cost.ifDurationsStayed.total()), dollars(cost.ifBoundByCpu.total())};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    qobject_cast<QVBoxLayout *>(layout())->addWidget(table, 1);
}

} // namespace lambdesk
