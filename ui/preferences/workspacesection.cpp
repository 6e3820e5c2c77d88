// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacesection.h"

#include "moveworkspacedialog.h"

#include <ui/style/theme.h>
#include <ui/widgets/button.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

WorkspaceSection::WorkspaceSection(const QString &folder, bool isGiven, QWidget *parent)
    : PreferenceSection(u"workspacePreferences"_s, tr("Workspace"), parent, Resetting::Not)
    , m_folder(folder)
    , m_path(new QLineEdit(QDir::toNativeSeparators(folder), this))
{
    m_path->setObjectName(u"workspacePath"_s);
    m_path->setReadOnly(true);
    m_path->setCursorPosition(0);
    m_path->setToolTip(m_path->text());
    m_path->setAccessibleName(tr("Workspace folder"));
    m_path->setMaximumWidth(2 * Theme::current().fieldWidth);
    m_row = addRow(
        tr("Folder"), makeField(isGiven),
        isGiven
            ? tr("Functions, test events, logs and metrics are there. The program was started with "
                 "--workspace for it, so it can't be moved from here: the next start would look for it where "
                 "it was.")
            : tr("Functions, test events, logs and metrics are there. To work in another one, start with: "
                 "lambdesk --workspace FOLDER."),
        FormRow::Width::Full);
    m_row->field()->setAccessibleName({}); // it is the path's
}

QWidget *WorkspaceSection::makeField(bool isGiven)
{
    auto *field = new QWidget(this);
    field->setObjectName(u"workspaceField"_s);
    auto *open = new SecondaryButton(tr("Open folder"), field);
    open->setObjectName(u"openWorkspaceFolder"_s);
    auto *copy = new SecondaryButton(tr("Copy path"), field);
    copy->setObjectName(u"copyWorkspacePath"_s);
    connect(open, &QPushButton::clicked, this, &WorkspaceSection::openFolder);
    connect(copy, &QPushButton::clicked, this, &WorkspaceSection::copyPath);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::current().spaceSmall);
    buttons->addWidget(open);
    buttons->addWidget(copy);
    if (!isGiven) {
        auto *move = new SecondaryButton(tr("Move…"), field);
        move->setObjectName(u"moveWorkspace"_s);
        move->setToolTip(tr("Moves the workspace to another folder"));
        connect(move, &QPushButton::clicked, this, &WorkspaceSection::askForMove);
        buttons->addWidget(move);
        m_move = move;
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceSmall);
    column->addWidget(m_path);
    column->addLayout(buttons);
    return field;
}

void WorkspaceSection::focusMove()
{
    (m_move ? m_move : m_path)->setFocus(Qt::OtherFocusReason);
}

void WorkspaceSection::askForMove()
{
    auto *dialog = new MoveWorkspaceDialog(m_folder, this);
    connect(dialog, &MoveWorkspaceDialog::chosen, this, &WorkspaceSection::moveRequested);
    dialog->open();
}

void WorkspaceSection::openFolder()
{
    const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
    m_row->setWarning(
        opened ? QString()
               : tr("This desktop has no program for folders. Copy the path, and paste it where you want "
                    "to look at it."));
}

void WorkspaceSection::copyPath()
{
    QGuiApplication::clipboard()->setText(m_path->text());
    m_path->selectAll(); // what is in the clipboard now
}

} // namespace lambdesk
