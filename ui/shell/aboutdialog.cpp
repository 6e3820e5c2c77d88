// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/iconlabel.h>

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int pictureSize = 48;
constexpr int licenceWidth = 420;

} // namespace

AboutDialog::AboutDialog(const QString &platform, const QString &workspaceFolder, QWidget *parent)
    : QDialog(parent)
{
    const Theme &theme = Theme::current();
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Lambdesk"));
    const QList<QPair<QString, QString>> facts{
        {tr("Version"), QCoreApplication::applicationVersion()},
        {tr("Platform"), platform},
        {tr("Workspace"), workspaceFolder},
        {tr("Qt"), QString::fromLatin1(qVersion())},
        {tr("System"), QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture()}};
    auto *licence =
        new QLabel(tr("Lambdesk is free software under the GNU General Public License, version 3 or "
                      "later, and comes with no warranty. It is not made by Amazon, and sends nothing "
                      "anywhere."),
                   this);
    licence->setObjectName(u"licence"_s);
    licence->setWordWrap(true);
    licence->setMinimumWidth(theme.px(licenceWidth));

    auto *copy = new SecondaryButton(tr("Copy"), this);
    copy->setObjectName(u"copyButton"_s);
    copy->setToolTip(tr("Copies the lines above, for a report of what went wrong"));
    connect(copy, &QPushButton::clicked, this, [facts] {
        QString text = u"Lambdesk"_s;
        for (const auto &[name, value] : facts)
            text += u'\n' + name + u": "_s + value;
        QGuiApplication::clipboard()->setText(text);
    });
    auto *close = new PrimaryButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceLarge, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addLayout(makeHead());
    column->addLayout(makeFacts(facts));
    column->addWidget(licence);
    column->addLayout(buttons);
    close->setFocus();
}

/// Of itself it would have no more than two thirds of the screen's height.
void AboutDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToContents(*this);
}

QLayout *AboutDialog::makeHead()
{
    const Theme &theme = Theme::current();
    auto *picture = new IconLabel(IconName::Application, &Theme::text, pictureSize, this);
    auto *name = new QLabel(tr("Lambdesk"), this);
    name->setFont(theme.titleFont);
    auto *gist = new QLabel(tr("The AWS Lambda console on your desktop"), this);
    gist->setProperty("muted", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(gist);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.spaceMedium);
    head->addWidget(picture);
    head->addLayout(words, 1);
    return head;
}

QLayout *AboutDialog::makeFacts(const QList<QPair<QString, QString>> &facts)
{
    const Theme &theme = Theme::current();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.spaceMedium);
    grid->setVerticalSpacing(theme.spaceTiny);
    grid->setColumnStretch(1, 1);
    for (const auto &[name, value] : facts) {
        const int row = grid->rowCount();
        auto *label = new QLabel(name, this);
        label->setFont(theme.boldFont);
        auto *text = new QLabel(value, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(tr("%1: %2").arg(name, value));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
    return grid;
}

} // namespace lambdesk
