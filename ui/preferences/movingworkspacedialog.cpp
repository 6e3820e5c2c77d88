// SPDX-License-Identifier: GPL-3.0-or-later
#include "movingworkspacedialog.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/transfer/workline.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/errortext.h>
#include <ui/widgets/listtext.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int mostNamed = 5; ///< files and folders that stay

} // namespace

MovingWorkspaceDialog::MovingWorkspaceDialog(const QString &workspaceFolder, const QString &folder,
                                             const KeepWorkspaceFolder &keep)
    : FormDialog(u"movingWorkspaceDialog"_s, tr("Moving the workspace"), nullptr)
    , m_folder(workspaceFolder)
    , m_move({workspaceFolder}, folder, keep)
    , m_work(new WorkLine(tr("Move"), this))
    , m_continue(new PrimaryButton(tr("Continue"), this))
    , m_cancel(nullptr)
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose, false);
    setWindowIcon(icon(IconName::Application)); // there is no window that it could have it from
    setMinimumWidth(widthOnScreen(*this, 2 * theme.fieldWidth));
    m_continue->setObjectName(u"continueButton"_s);
    m_continue->hide();
    connect(m_continue, &QPushButton::clicked, this, &MovingWorkspaceDialog::goOn);
    m_cancel = setContents({m_work}, m_continue);
    m_cancel->setFocus();
    m_work->follow(m_moving);
    connect(&m_moving, &QFutureWatcherBase::progressValueChanged, this, &MovingWorkspaceDialog::takeProgress);
    connect(&m_moving, &QFutureWatcherBase::finished, this, &MovingWorkspaceDialog::takeEnd);
    //: %1 is a folder.
    m_work->begin(tr("To %1 …").arg(QDir::toNativeSeparators(folder)));
    m_moving.setFuture(m_move.start());
}

void MovingWorkspaceDialog::reject()
{
    if (!m_continue->isHidden()) // the end is known; a future may have ended before
        return goOn();
    m_move.cancel();
    m_cancel->setEnabled(false);
    m_work->begin(tr("Cancelling …"));
}

void MovingWorkspaceDialog::takeProgress(int value)
{
    // Once it is being cancelled, it says so.
    if (value < m_moving.progressMaximum() || !m_cancel->isEnabled())
        return;
    m_work->finish(tr("Everything is copied. Writing it to the disk, and removing the old folder …"));
    growToContents(*this);
}

void MovingWorkspaceDialog::takeEnd()
{
    const Result<MovedWorkspace> result = m_moving.result();
    if (result)
        m_folder = result->folder;
    const QString left = result ? leftBehind(*result) : QString();
    if (result ? left.isEmpty() : result.error().kind == ErrorKind::Cancelled)
        return goOn();
    if (result)
        m_work->showWarning(left);
    else
        m_work->showError(errorText(result.error()));
    m_cancel->hide();
    m_continue->show();
    m_continue->setFocus();
    growToContents(*this);
}

void MovingWorkspaceDialog::goOn()
{
    hide();
    Q_EMIT ended(m_folder);
}

QString MovingWorkspaceDialog::leftBehind(const MovedWorkspace &moved) const
{
    QStringList words;
    if (!moved.staying.isEmpty()) {
        const QString names = listText(moved.staying, mostNamed);
        //: %1 are names of files and folders, the first few.
        words
            << tr("The workspace is moved. %n file(s) or folder(s) of the old folder are not Lambdesk's and "
                  "stay there: %1.",
                  nullptr, int(moved.staying.size()))
                   .arg(names);
    }
    if (!moved.isOldRemoved)
        words << tr("The workspace is moved. The old folder could not be removed as a whole: the next start "
                    "tries it again.");
    return words.join(u'\n');
}

} // namespace lambdesk
