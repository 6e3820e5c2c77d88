// SPDX-License-Identifier: GPL-3.0-or-later
#include "loggroupspage.h"

#include "lognamedialog.h"
#include "retentiondialog.h"

#include <model/core/async.h>
#include <model/logs/logservice.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/listtext.h>
#include <ui/widgets/sizetext.h>

namespace lambdesk
{

void LogGroupsPage::createGroup()
{
    auto *dialog = new LogNameDialog(
        tr("Create log group"), tr("Log group name*"), tr("Letters, digits, and . - _ / #"),
        [this](const QString &name) { return m_logs.createGroup(name); }, window());
    connect(dialog, &LogNameDialog::created, this, &LogGroupsPage::load);
    dialog->open();
}

void LogGroupsPage::editRetention()
{
    const QList<LogGroup> groups = selected();
    if (groups.size() != 1)
        return;
    const QString name = groups.first().name;
    auto *dialog = new RetentionDialog(name, groups.first().retentionDays, window());
    connect(dialog, &RetentionDialog::chosen, this, [this, name](std::optional<int> days) {
        whenReady(m_logs.setRetention(name, days), this, [this](const Result<void> &set) {
            if (!set)
                Q_EMIT failed(set.error());
            load();
        });
    });
    dialog->open();
}

void LogGroupsPage::deleteSelected()
{
    const QStringList names = selectedNames();
    if (names.isEmpty())
        return;
    qint64 bytes = 0;
    for (const LogGroup &group : selected())
        bytes += group.storedBytes;
    auto *dialog = new ConfirmDialog(names.size() == 1 ? tr("Delete log group")
                                                       : tr("Delete %1 log groups").arg(names.size()),
                                     tr("%1 of log events of %2 will be deleted. This can't be undone.")
                                         .arg(sizeText(bytes), listText(names)),
                                     tr("Delete"), window());
    dialog->preferCancel();
    dialog->onConfirmed([this, names] {
        for (const QString &name : names) {
            whenReady(m_logs.deleteGroup(name), this, [this](const Result<void> &deleted) {
                if (!deleted)
                    Q_EMIT failed(deleted.error());
            });
        }
    });
    dialog->open();
}

} // namespace lambdesk
