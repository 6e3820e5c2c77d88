// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspaceerrorpage.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/plainlabel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lambdesk
{

namespace
{

constexpr int errorWidth = 680;

QString titleOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Locked:
        return WorkspaceErrorPage::tr("This workspace is open already");
    case ErrorKind::TooNew:
        return WorkspaceErrorPage::tr("This workspace was written by a newer Lambdesk");
    case ErrorKind::ReadOnly:
        return WorkspaceErrorPage::tr("This workspace can't be written to");
    default:
        return WorkspaceErrorPage::tr("This workspace can't be opened");
    }
}

QString adviceOf(ErrorKind kind)
{
    const QString elsewhere =
        WorkspaceErrorPage::tr("To use another workspace, start with: lambdesk --workspace FOLDER.");
    switch (kind) {
    case ErrorKind::Locked:
        return WorkspaceErrorPage::tr("When the other one has ended, press Try again.") + u' ' + elsewhere;
    case ErrorKind::TooNew:
        return WorkspaceErrorPage::tr("Nothing in it was changed.") + u' ' + elsewhere;
    case ErrorKind::ReadOnly:
        return WorkspaceErrorPage::tr(
                   "Look at the owner and the permissions of the folder and of the files in it, "
                   "and whether its disk is mounted read-only; then press Try again.") +
               u' ' + elsewhere;
    default:
        return WorkspaceErrorPage::tr("Check that the disk is there and not full, then press Try again.") +
               u' ' + elsewhere;
    }
}

QLabel *words(QWidget *parent, const QString &objectName)
{
    auto *label = makePlainLabel(parent, objectName);
    label->setFixedWidth(Theme::current().px(errorWidth));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WorkspaceErrorPage::WorkspaceErrorPage(const QString &workspaceFolder, QWidget *parent)
    : QWidget(parent)
    , m_folder(workspaceFolder)
    , m_title(words(this, QStringLiteral("workspaceErrorTitle")))
    , m_what(words(this, QStringLiteral("workspaceErrorText")))
    , m_advice(words(this, QStringLiteral("workspaceErrorAdvice")))
    , m_detail(words(this, QStringLiteral("workspaceErrorDetail")))
    , m_retry(new PrimaryButton(tr("Try again"), this))
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("workspaceErrorPage"));
    m_title->setFont(theme.titleFont);
    m_detail->setProperty("muted", true);
    m_detail->setFont(theme.smallFont);
    auto *folder = words(this, QStringLiteral("workspaceErrorFolder"));
    folder->setText(tr("Workspace: %1").arg(m_folder));

    m_retry->setObjectName(QStringLiteral("retryButton"));
    auto *quit = new SecondaryButton(tr("Quit"), this);
    quit->setObjectName(QStringLiteral("quitButton"));
    connect(m_retry, &QPushButton::clicked, this, &WorkspaceErrorPage::retryRequested);
    connect(quit, &QPushButton::clicked, this, &WorkspaceErrorPage::quitRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(quit);
    buttons->addStretch(1);

    auto *text = new QVBoxLayout;
    text->setSpacing(theme.spaceMedium);
    text->addStretch(1);
    for (QWidget *part : {m_title, m_what, m_advice, folder, m_detail})
        text->addWidget(part);
    text->addLayout(buttons);
    text->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(text);
    row->addStretch(1);
}

void WorkspaceErrorPage::setError(const Error &error)
{
    m_title->setText(titleOf(error.kind));
    m_what->setText(error.message);
    m_advice->setText(adviceOf(error.kind));
    // Of a locked workspace the detail is the holder's number, which the message says.
    const bool tells = error.kind != ErrorKind::Locked && !error.detail.isEmpty();
    m_detail->setText(error.detail);
    m_detail->setVisible(tells);
    m_retry->setFocus();
}

} // namespace lambdesk
