// SPDX-License-Identifier: GPL-3.0-or-later
#include "lognamedialog.h"

#include <model/core/async.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/formrow.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

LogNameDialog::LogNameDialog(const QString &title, const QString &label, const QString &hint, Create create,
                             QWidget *parent)
    : QDialog(parent)
    , m_create(std::move(create))
    , m_name(new QLineEdit(this))
    , m_row(new FormRow(label, m_name, this, FormRow::Width::Full))
    , m_button(new PrimaryButton(tr("Create"), this))
{
    const Theme &theme = Theme::current();
    setObjectName(u"logNameDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOnScreen(*this, theme.labelColumn + theme.fieldWidth));
    auto *heading = new QLabel(title, this);
    heading->setFont(theme.sectionFont);
    m_name->setObjectName(u"logName"_s);
    m_row->setHint(hint);
    auto *cancel = new LinkButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    m_button->setObjectName(u"createButton"_s);
    m_button->setDefault(true);
    m_button->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &LogNameDialog::create);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_row->setError({});
        m_button->setEnabled(!text.trimmed().isEmpty());
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(heading);
    column->addWidget(m_row);
    column->addLayout(buttons);
    m_name->setFocus();
}

void LogNameDialog::create()
{
    const QString name = m_name->text().trimmed();
    m_button->setEnabled(false);
    whenReady(m_create(name), this, [this, name](const Result<void> &made) {
        m_button->setEnabled(true);
        if (!made) {
            m_row->setError(made.error().message);
            return;
        }
        Q_EMIT created(name);
        accept();
    });
}

} // namespace lambdesk
