// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmdialog.h"

#include "button.h"
#include "dialogsize.h"
#include "taborder.h"

#include <ui/style/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lambdesk
{

namespace
{
constexpr int leastWidth = 420;
}

ConfirmDialog::ConfirmDialog(const QString &title, const QString &text, const QString &action,
                             QWidget *parent)
    : QDialog(parent)
    , m_cancel(new LinkButton(tr("Cancel"), this))
    , m_buttons(new QHBoxLayout)
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOnScreen(*this, theme.px(leastWidth)));

    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(theme.sectionFont);
    auto *words = new QLabel(text, this);
    words->setObjectName(QStringLiteral("confirmText"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);

    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *confirm = new PrimaryButton(action, this);
    confirm->setObjectName(QStringLiteral("confirmButton"));
    confirm->setDefault(true);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);

    m_buttons->addStretch(1);
    m_buttons->setSpacing(theme.spaceSmall);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(confirm);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(heading);
    column->addWidget(words);
    column->addLayout(m_buttons);
    confirm->setFocus();
}

void ConfirmDialog::addChoice(const QString &label, const QString &objectName, std::function<void()> chosen)
{
    auto *button = new SecondaryButton(label, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, chosen = std::move(chosen)] {
        reject();
        chosen();
    });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void ConfirmDialog::preferCancel()
{
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void ConfirmDialog::onConfirmed(std::function<void()> confirmed)
{
    connect(this, &QDialog::accepted, this, [confirmed = std::move(confirmed)] { confirmed(); });
}

bool ConfirmDialog::focusNextPrevChild(bool next)
{
    return focusNextAsLaidOut(this, next);
}

} // namespace lambdesk
