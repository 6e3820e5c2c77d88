// SPDX-License-Identifier: GPL-3.0-or-later
#include "logstreamspage.h"

#include "lognamedialog.h"

#include <model/core/async.h>
#include <model/logs/logservice.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/listtext.h>
#include <ui/widgets/sizetext.h>

namespace lambdesk
{

void LogStreamsPage::createStream()
{
    auto *dialog = new LogNameDialog(
        tr("Create log stream"), tr("Log stream name*"), tr("Anything but : and *"),
        [this, group = m_group](const QString &name) { return m_logs.createStream(group, name); }, window());
    connect(dialog, &LogNameDialog::created, this, &LogStreamsPage::load);
    dialog->open();
}

void LogStreamsPage::deleteSelected()
{
    const QList<LogStream> streams = selected();
    if (streams.isEmpty())
        return;
    QStringList names;
    qint64 bytes = 0;
    for (const LogStream &stream : streams) {
        names.append(stream.name);
        bytes += stream.storedBytes;
    }
    const QString what = names.size() <= 3 ? listText(names) : tr("%1 log streams").arg(names.size());
    auto *dialog = new ConfirmDialog(names.size() == 1 ? tr("Delete log stream")
                                                       : tr("Delete %1 log streams").arg(names.size()),
                                     tr("%1 of log events of %2 in %3 will be deleted. This can't be undone.")
                                         .arg(sizeText(bytes), what, m_group),
                                     tr("Delete"), window());
    dialog->preferCancel();
    dialog->onConfirmed([this, names, group = m_group] {
        for (const QString &name : names) {
            whenReady(m_logs.deleteStream(group, name), this, [this](const Result<void> &deleted) {
                if (!deleted)
                    Q_EMIT failed(deleted.error());
            });
        }
    });
    dialog->open();
}

} // namespace lambdesk
