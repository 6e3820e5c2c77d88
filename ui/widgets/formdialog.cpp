// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdialog.h"

#include "button.h"
#include "plainlabel.h"
#include "taborder.h"

#include <ui/style/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lambdesk
{

FormDialog::FormDialog(const QString &objectName, const QString &title, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
}

QLabel *FormDialog::makeWords(const QString &text)
{
    auto *words = makePlainLabel(this);
    words->setText(text);
    return words;
}

LinkButton *FormDialog::setContents(const QList<QWidget *> &parts, PrimaryButton *action)
{
    const Theme &theme = Theme::current();
    auto *heading = new QLabel(windowTitle(), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(theme.sectionFont);
    auto *cancel = new LinkButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    action->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(action);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(heading);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch(1); // rather than between the parts
    column->addLayout(foot);
    return cancel;
}

bool FormDialog::focusNextPrevChild(bool next)
{
    return focusNextAsLaidOut(this, next);
}

} // namespace lambdesk
