// SPDX-License-Identifier: GPL-3.0-or-later
#include "moveworkspacedialog.h"

#include <model/core/async.h>
#include <model/workspace/workspacemove.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/filedialog.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/sizetext.h>

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;
constexpr auto restOfTyping = 200ms;

} // namespace

MoveWorkspaceDialog::MoveWorkspaceDialog(const QString &workspaceFolder, QWidget *parent)
    : FormDialog(u"moveWorkspaceDialog"_s, tr("Move workspace"), parent)
    , m_from{workspaceFolder}
    , m_folder(new QLineEdit(this))
    , m_row(new FormRow(tr("New folder*"), m_folder, this, FormRow::Width::Full))
    , m_move(new PrimaryButton(tr("Move"), this))
{
    const Theme &theme = Theme::current();
    setMinimumWidth(widthOnScreen(*this, theme.labelColumn + 2 * theme.fieldWidth));
    m_folder->setObjectName(u"moveFolder"_s);
    m_move->setObjectName(u"moveButton"_s);
    m_move->setEnabled(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restOfTyping);
    connect(&m_rest, &QTimer::timeout, this, &MoveWorkspaceDialog::lookAtFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &MoveWorkspaceDialog::forgetPlan);
    connect(m_row, &FormRow::actionRequested, this, &MoveWorkspaceDialog::nameFolderInIt);
    connect(m_move, &QPushButton::clicked, this, &MoveWorkspaceDialog::choose);
    forgetPlan();
    auto *words = makeWords(tr(
        "Everything is moved: functions, test events, runs, logs and metrics. Meanwhile the window is "
        "closed, the endpoint is off and running functions are ended; then the console goes on in the new "
        "folder, and the old one is removed. Whatever happens on the way, the workspace is whole in one of "
        "them."));
    words->setObjectName(u"moveWords"_s);
    setContents({words, m_row, makeChooser()}, m_move);
    m_folder->setFocus();
}

QWidget *MoveWorkspaceDialog::makeChooser()
{
    const Theme &theme = Theme::current();
    auto *chooser = new QWidget(this);
    auto *button = new SecondaryButton(tr("Choose…"), chooser);
    button->setObjectName(u"chooseMoveFolder"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &MoveWorkspaceDialog::askForFolder);
    auto *row = new QHBoxLayout(chooser);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(theme.labelColumn + theme.spaceMedium); // below the field
    row->addWidget(button);
    row->addStretch(1);
    return chooser;
}

void MoveWorkspaceDialog::askForFolder()
{
    auto *dialog = makeFolderDialog(u"moveFolderDialog"_s, tr("Move the workspace to"), tr("Choose"), this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void MoveWorkspaceDialog::forgetPlan()
{
    ++m_looks;
    m_planned.clear();
    m_move->setEnabled(false);
    m_row->setError({});
    m_row->setWarning({});
    m_row->setAction({});
    m_row->setHint(tr("An empty folder, or the name of a new one."));
    // What a folder needs of words is known once it has been looked at: until then the dialog stays as it is.
    if (!m_folder->text().trimmed().isEmpty())
        return m_rest.start();
    m_rest.stop();
    if (isVisible())
        fitToContents(*this);
}

void MoveWorkspaceDialog::lookAtFolder()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    whenReady(WorkspaceMove::plan(m_from, folder), this,
              [this, look = ++m_looks](const Result<MovePlan> &plan) {
                  if (look == m_looks)
                      showPlan(plan);
              });
}

void MoveWorkspaceDialog::showPlan(const Result<MovePlan> &plan)
{
    if (!plan) {
        m_row->setError(plan.error().message);
        if (plan.error().kind == ErrorKind::Conflict)
            m_row->setAction(tr("Use a new folder in it"));
        fitToContents(*this);
        return;
    }
    m_planned = plan->folder;
    m_row->setHint(plan->isSameDisk
                       ? tr("On the same disk: %1 are copied, and the packages of functions need no room.")
                             .arg(sizeText(plan->bytes))
                       : tr("On another disk: %1 are copied, %2 are free.")
                             .arg(sizeText(plan->bytes), sizeText(plan->freeBytes)));
    if (plan->isInMemory)
        m_row->setWarning(tr("This folder is in the computer's memory: a restart of the computer takes the "
                             "workspace away. To keep it, choose a folder on a disk."));
    m_move->setEnabled(true);
    fitToContents(*this);
}

void MoveWorkspaceDialog::nameFolderInIt()
{
    m_folder->setText(
        QDir::toNativeSeparators(QDir(m_folder->text().trimmed()).filePath(u"lambdesk-workspace"_s)));
    m_folder->setFocus();
}

void MoveWorkspaceDialog::choose()
{
    const QString folder = m_planned;
    accept();
    Q_EMIT chosen(folder);
}

} // namespace lambdesk
