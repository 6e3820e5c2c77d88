// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacetransfer.h"

#include "exportdialog.h"
#include "importdialog.h"
#include "transferfiles.h"

#include <model/core/async.h>
#include <model/functions/functionservice.h>
#include <model/transfer/transferservice.h>
#include <ui/widgets/listtext.h>
#include <ui/widgets/sizetext.h>

#include <QDir>

#include <utility>

namespace lambdesk
{

namespace
{
constexpr qsizetype mostNamed = 6; ///< functions in a message
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
    dialog->askBefore(m_question);
    connect(dialog, &ImportDialog::replacingBegun, this, &WorkspaceTransfer::removalBegun);
    connect(dialog, &ImportDialog::replacingEnded, this, &WorkspaceTransfer::removalEnded);
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
                  count > mostNamed
                      ? tr("%n function(s) were imported.", nullptr, count)
                      : tr("%n function(s) were imported: %1", nullptr, count).arg(listText(names))};
    if (const int layers = int(imported.layers.size()); layers > 0)
        notice.detail = tr("%n version(s) of layers came with them.", nullptr, layers);
    const auto &replaced = imported.replaced;
    if (imported.canBringBack) {
        notice.undo = [this, imported] {
            takeOut(imported);
            bringBack(imported);
            takeOutLayers(imported.layers);
        };
        notice.settle = [this, replaced] {
            for (const RemovedFunction &each : replaced)
                m_services.functions.forget(each);
        };
        notice.undoable = imported;
    }
    Q_EMIT noticed(notice);
}

void WorkspaceTransfer::bringBack(const ImportedWorkspace &imported)
{
    QList<FunctionName> staying;
    QList<RemovedFunction> edited;
    for (const RemovedFunction &each : imported.replaced) {
        if (m_isEdited(each.name)) {
            edited.append(each);
            staying.append(each.name);
            continue;
        }
        Q_EMIT removalBegun({each.name});
        follow(m_services.transfer.putBack(imported, each), {each, false, imported});
    }
    tellOfStaying(staying);
    for (const RemovedFunction &each : std::as_const(edited))
        offerBack({each, false, imported});
}

void WorkspaceTransfer::bringBackLater(const ReplacedFunction &replaced)
{
    const FunctionName &name = replaced.function.name;
    if (m_isEdited(name))
        return offer(
            {FlashMessage::Kind::Warning, tr("Save or discard your changes to %1 first.").arg(name.value())},
            replaced);
    Q_EMIT removalBegun({name});
    follow(m_services.transfer.putBack(replaced.import, replaced.function), replaced, replaced.import.layers);
}

void WorkspaceTransfer::follow(const QFuture<Result<FunctionPutBack>> &back, const ReplacedFunction &replaced,
                               const QList<ImportedLayer> &layers)
{
    whenReady(back, this, [this, replaced, layers](const Result<FunctionPutBack> &done) {
        const FunctionName &name = replaced.function.name;
        Q_EMIT removalEnded({name});
        if (done) {
            takeOutLayers(layers);
            const Notice notice{FlashMessage::Kind::Success,
                                tr("The function %1 is there again.").arg(name.value())};
            if (done->gaveWay)
                return offer(notice, {*done->gaveWay, true});
            return Q_EMIT noticed(notice);
        }
        const Notice notice{FlashMessage::Kind::Error, done.error().message, done.error().detail};
        if (done.error().kind == ErrorKind::NotFound)
            return Q_EMIT noticed(notice);
        offer(notice, replaced); // once the disk has room again, say
    });
}

void WorkspaceTransfer::tellOfStaying(const QList<FunctionName> &changed)
{
    if (changed.isEmpty())
        return;
    QStringList names;
    for (const FunctionName &name : changed)
        names.append(name.value());
    Q_EMIT noticed(
        {FlashMessage::Kind::Warning,
         tr("%n imported function(s) stay, changed since the import: %1", nullptr, int(names.size()))
             .arg(listText(names, mostNamed))});
}

void WorkspaceTransfer::offerBack(const ReplacedFunction &replaced)
{
    const QString name = replaced.function.name.value();
    if (replaced.gaveWay)
        return offer({FlashMessage::Kind::Success, tr("The function %1 is there again.").arg(name)},
                     replaced);
    offer({FlashMessage::Kind::Warning,
           tr("The function %1, which the import has replaced, can still come back.").arg(name)},
          replaced);
}

void WorkspaceTransfer::offer(Notice notice, const ReplacedFunction &replaced)
{
    notice.undo = [this, replaced] { bringBackLater(replaced); };
    notice.settle = [this, replaced] { m_services.functions.forget(replaced.function); };
    notice.undoable = replaced;
    Q_EMIT noticed(notice);
}

void WorkspaceTransfer::takeOut(ImportedWorkspace imported)
{
    if (imported.added.isEmpty())
        return;
    imported.replaced.clear();
    ImportedWorkspace untouched = imported;
    QList<FunctionName> edited;
    for (const Function &function : std::as_const(imported.functions)) {
        const FunctionName &name = function.configuration.name;
        if (imported.added.contains(name) && m_isEdited(name)) {
            untouched.added.remove(name);
            edited.append(name);
        }
    }
    const QList<FunctionName> going(untouched.added.keyBegin(), untouched.added.keyEnd());
    Q_EMIT removalBegun(going);
    whenReady(m_services.transfer.takeOut(untouched), this,
              [this, imported, edited, going](const Result<TakenOutFunctions> &out) {
                  Q_EMIT removalEnded(going);
                  if (!out) {
                      Notice notice{FlashMessage::Kind::Error, out.error().message, out.error().detail};
                      notice.undo = [this, imported] {
                          takeOut(imported);
                          takeOutLayers(imported.layers);
                      };
                      notice.undoable = imported;
                      return Q_EMIT noticed(notice);
                  }
                  if (const int removed = int(out->removed.size()); removed > 0)
                      Q_EMIT noticed({FlashMessage::Kind::Success,
                                      tr("%n imported function(s) were taken out again.", nullptr, removed)});
                  tellOfStaying(edited + out->changed);
              });
}

void WorkspaceTransfer::takeOutLayers(const QList<ImportedLayer> &layers)
{
    if (layers.isEmpty())
        return;
    whenReady(m_services.transfer.takeOutLayers(layers), this, [this](const Result<int> &staying) {
        if (!staying)
            Q_EMIT noticed({FlashMessage::Kind::Error, staying.error().message, staying.error().detail});
        else if (*staying > 0)
            Q_EMIT noticed({FlashMessage::Kind::Info,
                            tr("%n imported version(s) of layers stay, because functions have them.", nullptr,
                               *staying)});
    });
}

} // namespace lambdesk
