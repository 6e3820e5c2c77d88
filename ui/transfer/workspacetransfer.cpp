// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacetransfer.h"

#include "exportdialog.h"
#include "importdialog.h"
#include "transferfiles.h"

#include <model/core/async.h>
#include <model/functions/functionservice.h>
#include <ui/widgets/sizetext.h>

#include <QDir>

namespace lambdesk
{

namespace
{
constexpr int mostNamed = 6; ///< functions in a message
}

WorkspaceTransfer::WorkspaceTransfer(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

void WorkspaceTransfer::exportWorkspace()
{
    auto *dialog = new ExportDialog(m_services, m_window);
    connect(dialog, &ExportDialog::exported, this, &WorkspaceTransfer::tellExported);
    dialog->open();
}

void WorkspaceTransfer::importWorkspace()
{
    openWorkspaceDialog(m_window, this, [this](const QString &file) { importFile(file); });
}

bool WorkspaceTransfer::isExport(const QString &fileName)
{
    return fileName.startsWith(exportedFileStart()) && fileName.endsWith(QLatin1String(".zip"));
}

void WorkspaceTransfer::importFile(const QString &file)
{
    auto *dialog = new ImportDialog(m_services, file, m_window);
    connect(dialog, &ImportDialog::imported, this, &WorkspaceTransfer::tellImported);
    dialog->open();
}

void WorkspaceTransfer::tellExported(const ExportedWorkspace &exported)
{
    Q_EMIT noticed({FlashMessage::Kind::Success,
                    //: %1 is a file's name, %2 its size
                    tr("%n function(s) were exported to %1 (%2).", nullptr, exported.functions)
                        .arg(QDir::toNativeSeparators(exported.file), sizeText(exported.bytes))});
}

void WorkspaceTransfer::tellImported(const ImportedWorkspace &imported)
{
    QStringList names;
    for (const Function &function : imported.functions)
        names.append(function.configuration.name.value());
    const int count = int(names.size());
    Notice notice{FlashMessage::Kind::Success,
                  count > mostNamed ? tr("%n function(s) were imported.", nullptr, count)
                                    : tr("%n function(s) were imported: %1", nullptr, count)
                                          .arg(names.join(tr(", ", "between names of functions")))};
    if (imported.layers > 0)
        notice.detail = tr("%n version(s) of layers came with them.", nullptr, imported.layers);
    const auto &replaced = imported.replaced;
    if (!replaced.isEmpty() && imported.canBringBack) {
        notice.undo = [this, replaced] { bringBack(replaced); };
        notice.settle = [this, replaced] {
            for (const RemovedFunction &each : replaced)
                m_services.functions.forget(each);
        };
        notice.undoable = imported;
    }
    Q_EMIT noticed(notice);
}

void WorkspaceTransfer::bringBack(const QList<RemovedFunction> &replaced)
{
    for (const RemovedFunction &each : replaced) {
        whenReady(m_services.functions.putBack(each), this, [this, each](const Result<Function> &back) {
            if (back)
                return Q_EMIT noticed({FlashMessage::Kind::Success,
                                       tr("The function %1 is there again.").arg(each.name.value())});
            Notice notice{FlashMessage::Kind::Error, back.error().message, back.error().detail};
            if (back.error().kind != ErrorKind::NotFound) {
                // It can still come back: once the disk has room again, say.
                notice.undo = [this, each] { bringBack({each}); };
                notice.settle = [this, each] { m_services.functions.forget(each); };
            }
            Q_EMIT noticed(notice);
        });
    }
}

} // namespace lambdesk
