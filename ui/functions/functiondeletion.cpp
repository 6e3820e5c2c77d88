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

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FunctionDeletion)
};

} // namespace

void askToDeleteFunction(FunctionService &functions, const FunctionName &name, QWidget *parent,
                         QObject *context, std::function<void(const Result<RemovedFunction> &)> answered)
{
    auto *dialog = new ConfirmDialog(
        Text::tr("Delete function %1").arg(name.value()),
        Text::tr("The function %1, its code, its versions and aliases, its test events and its runs will be "
                 "deleted. You can undo this for as long as the message about it is shown.")
            .arg(name.value()),
        Text::tr("Delete"), parent);
    dialog->preferCancel();
    dialog->onConfirmed([&functions, name, context = QPointer(context), answered = std::move(answered)] {
        if (context)
            whenReady(functions.removeForNow(name), context, answered);
    });
    dialog->open();
}

} // namespace lambdesk
