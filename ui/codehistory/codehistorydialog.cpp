// SPDX-License-Identifier: GPL-3.0-or-later
#include "codehistorydialog.h"

#include "codehistorymodel.h"
#include "comparisonview.h"
#include "differingfilesmodel.h"
#include "filecomparison.h"

#include <model/core/async.h>
#include <model/functions/codehistoryservice.h>
#include <model/functions/functionservice.h>
#include <model/packages/packageinspector.h>
#include <ui/functions/packagetext.h>
#include <ui/services.h>
#include <ui/widgets/button.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/errortext.h>
#include <ui/widgets/timetext.h>

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

/// The order of time is that of the ids.
FileComparison::Pair pairOf(const CodeHistoryEntry &one, const CodeHistoryEntry &another, qint64 present)
{
    const auto &older = one.id < another.id ? one : another;
    const auto &newer = one.id < another.id ? another : one;
    const auto after = CodeHistoryDialog::tr("After: %1").arg(timeText(newer.arrived));
    return {older.code, newer.code, CodeHistoryDialog::tr("Before: %1").arg(timeText(older.arrived)),
            newer.id == present ? CodeHistoryDialog::tr("%1 (present code)").arg(after) : after};
}

} // namespace

void CodeHistoryDialog::load()
{
    whenReady(m_services.codeHistory.list(m_function.configuration.name), this,
              [this](const Result<QList<CodeHistoryEntry>> &entries) {
                  if (entries)
                      takeEntries(*entries);
                  else
                      showProblem(entries.error());
              });
}

void CodeHistoryDialog::takeEntries(const QList<CodeHistoryEntry> &entries)
{
    const auto before = chosen();
    m_history->setEntries(entries);
    fitHistory();
    const bool several = entries.size() > 1;
    const int row = before ? m_history->rowOf(before->id) : -1;
    // Whoever opens this wants to see what the newest change was.
    m_entries->setCurrentIndex(m_history->index(row >= 0 ? row : several ? 1 : 0, 0));
    offerOthers();
    compare();
}

std::optional<CodeHistoryEntry> CodeHistoryDialog::chosen() const
{
    const int row = m_entries->currentIndex().row();
    if (row < 0)
        return {};
    return m_history->entries().at(row);
}

std::optional<CodeHistoryEntry> CodeHistoryDialog::other() const
{
    const int row = m_history->rowOf(m_other->currentData().toLongLong());
    if (row < 0)
        return {};
    return m_history->entries().at(row);
}

void CodeHistoryDialog::offerOthers()
{
    const qint64 before = m_other->currentData().toLongLong();
    const bool followsPresent = m_other->currentIndex() <= 0;
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    for (const auto &entry : m_history->entries()) {
        const bool present = m_history->isPresent(m_history->rowOf(entry.id));
        m_other->addItem(present ? tr("The present code")
                                 : tr("%1, %2").arg(timeText(entry.arrived), arrivalText(entry.arrival)),
                         entry.id);
    }
    // The present one moves on with what is saved meanwhile; another choice stays.
    const int row = m_other->findData(before);
    m_other->setCurrentIndex(followsPresent || row < 0 ? 0 : row);
}

void CodeHistoryDialog::compare()
{
    ++m_asked;
    m_files->setFiles({});
    const auto one = chosen();
    const auto another = other();
    const bool several = m_history->entries().size() > 1;
    m_goBack->setEnabled(one && one->code != m_function.code);
    m_other->setEnabled(several);
    m_handler->setVisible(one && one->handler != m_function.configuration.handler.value());
    if (one)
        m_handler->setText(tr("The handler was %1 then. It is %2 now, and going back doesn't change it.")
                               .arg(one->handler, m_function.configuration.handler.value()));
    if (!one || !another || one->code == another->code) {
        m_summary->clear();
        m_comparison->showWords(!several ? tr("This is the only code so far.\nEach time another "
                                              "one is saved or uploaded, the one before is kept "
                                              "here, up to ten.")
                                : one->id == m_history->entries().first().id
                                    ? tr("This is the present code. Choose an earlier one to "
                                         "see what has changed since.")
                                    : tr("Both are the same code."));
        return;
    }
    m_summary->setText(tr("Comparing …"));
    m_comparison->showWords({});
    const auto pair = pairOf(*one, *another, m_history->entries().first().id);
    whenReady(m_services.packages.contents(pair.before), this,
              [this, pair, asked = m_asked](const Result<PackageContents> &before) {
                  if (asked != m_asked)
                      return;
                  if (!before)
                      return showProblem(before.error());
                  whenReady(m_services.packages.contents(pair.after), this,
                            [this, asked, before](const Result<PackageContents> &after) {
                                if (asked != m_asked)
                                    return;
                                if (after)
                                    takeContents(*before, *after);
                                else
                                    showProblem(after.error());
                            });
              });
}

void CodeHistoryDialog::takeContents(const PackageContents &before, const PackageContents &after)
{
    // On the pool: either may have tens of thousands of files.
    whenReady(runOnPool([before, after] { return differingFiles(before, after); }), this,
              [this, asked = m_asked](const QList<FileDifference> &files) {
                  if (asked == m_asked)
                      showFiles(files);
              });
}

void CodeHistoryDialog::showFiles(const QList<FileDifference> &files)
{
    PackageDifference counts;
    for (const auto &file : files) {
        counts.added += file.change == FileDifference::Change::Added;
        counts.removed += file.change == FileDifference::Change::Removed;
        counts.changed += file.change == FileDifference::Change::Changed;
    }
    m_summary->setText(differenceText(counts));
    m_files->setFiles(files);
    if (files.isEmpty())
        m_comparison->showWords(tr("The zips differ, the files in them don't."));
    else
        m_fileView->setCurrentIndex(m_files->index(0, 0));
}

void CodeHistoryDialog::showFile(int row)
{
    const auto one = chosen();
    const auto another = other();
    if (row >= 0 && one && another)
        m_comparison->compare(pairOf(*one, *another, m_history->entries().first().id), m_files->file(row));
}

void CodeHistoryDialog::showProblem(const Error &error)
{
    m_problem->setText(errorText(error));
    m_problem->show();
    m_summary->clear();
}

void CodeHistoryDialog::askToGoBack()
{
    if (!m_goBack->isEnabled())
        return;
    if (!m_unsaved)
        return goBack();
    auto *dialog = new ConfirmDialog(
        tr("Unsaved changes"),
        tr("What you have changed in the editor of %1 and not saved is lost when you go back.")
            .arg(m_function.configuration.name.value()),
        tr("Go back"), this);
    dialog->preferCancel();
    dialog->onConfirmed([this] { goBack(); });
    dialog->open();
}

void CodeHistoryDialog::goBack()
{
    const auto entry = chosen();
    if (!entry)
        return;
    m_goBack->setEnabled(false);
    m_problem->hide();
    whenReady(m_services.codeHistory.goBack(m_function.configuration.name, entry->id, m_function.revisionId),
              this, [this, entry, before = m_function](const Result<Function> &function) {
                  if (!function) {
                      showProblem(function.error());
                      return compare();
                  }
                  Q_EMIT wentBack(*entry, before, *function);
                  accept();
              });
}

} // namespace lambdesk
