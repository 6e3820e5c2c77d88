// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/transfer/transferchoice.h>
#include <ui/services.h>
#include <ui/shell/notice.h>

#include <QFuture>
#include <QObject>

#include <functional>
#include <utility>

class QWidget;

namespace lambdesk
{

/// Export workspace… and Import workspace… of a window: asks in dialogs over it and tells what came of it.
class WorkspaceTransfer final : public QObject
{
    Q_OBJECT
public:
    WorkspaceTransfer(const Services &services, QWidget *window);

    /// Whether a file is called as exports are: the only thing that is known of it before it is unpacked.
    static bool isExport(const QString &fileName);

    /// Tells of a function whether it has unsaved changes in the window: it stays then when an import is
    /// undone, as one that was changed since does.
    void keepEdited(std::function<bool(const FunctionName &)> isEdited) { m_isEdited = std::move(isEdited); }

    /// Asks about unsaved changes in functions that an import is to replace, and proceeds when it may.
    using Question = std::function<void(const QList<FunctionName> &, std::function<void()> proceed)>;
    void askBeforeReplacing(Question question) { m_question = std::move(question); }

    void exportWorkspace();
    void importWorkspace();
    void importFile(const QString &file);

    /// Tells of it, and offers to take it back.
    void tellImported(const ImportedWorkspace &imported);
    /// Offers again what an import replaced, and what could not be brought back when it was asked for; or
    /// what gave way to it.
    void offerBack(const ReplacedFunction &replaced);

Q_SIGNALS:
    /// An Undo or an import here is about to take functions away, and tells what came of it.
    void removalBegun(const QList<lambdesk::FunctionName> &functions);
    /// It is done with them; those that are still there stay.
    void removalEnded(const QList<lambdesk::FunctionName> &functions);
    void noticed(const lambdesk::Notice &notice);

private:
    void tellExported(const ExportedWorkspace &exported);
    void tellOfStaying(const QList<FunctionName> &changed);
    /// The functions that came in go, and those that they replaced are there again. For one that has unsaved
    /// changes this is offered once more.
    void bringBack(const ImportedWorkspace &imported);
    /// Unless its name's function has unsaved changes: says so then, and offers it still.
    void bringBackLater(const ReplacedFunction &replaced);
    /// What gave way to it is offered in turn. The layers go once it is there.
    void follow(const QFuture<Result<FunctionPutBack>> &back, const ReplacedFunction &replaced,
                const QList<ImportedLayer> &layers = {});
    void offer(Notice notice, const ReplacedFunction &replaced);
    /// Those that the import added go, unless they were changed since, saved or not.
    void takeOut(ImportedWorkspace imported);
    /// Last, when the functions that came with them had their chance to go.
    void takeOutLayers(const QList<ImportedLayer> &layers);

    const Services m_services;
    QWidget *m_window;
    std::function<bool(const FunctionName &)> m_isEdited = [](const FunctionName &) { return false; };
    Question m_question = [](const auto &, const auto &proceed) { proceed(); };
};

} // namespace lambdesk
