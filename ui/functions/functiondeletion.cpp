// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiondeletion.h"

#include <model/core/async.h>
#include <model/functions/functionservice.h>
#include <ui/widgets/confirmdialog.h>

#include <QCoreApplication>
#include <QPointer>

namespace lambdesk
{

namespace
{

struct FunctionDeletionText {
    Q_DECLARE_TR_FUNCTIONS(FunctionDeletion)
};

} // namespace

void askToDeleteFunction(const Deletion &deletion, std::function<void()> confirmed,
                         std::function<void(const Result<RemovedFunction> &)> answered)
{
    const QString name = deletion.name.value();
    auto *dialog = new ConfirmDialog(
        FunctionDeletionText::tr("Delete function %1").arg(name),
        FunctionDeletionText::tr(
            "The function %1, its code, its versions and aliases, its test events and its runs will be "
            "deleted. You can undo this for as long as the message about it is shown.")
            .arg(name),
        FunctionDeletionText::tr("Delete"), deletion.parent);
    dialog->preferCancel();
    dialog->onConfirmed([deletion, context = QPointer(deletion.context), confirmed = std::move(confirmed),
                         answered = std::move(answered)] {
        if (!context)
            return;
        confirmed();
        whenReady(deletion.functions.removeForNow(deletion.name), context, answered);
    });
    dialog->open();
}

} // namespace lambdesk
