// SPDX-License-Identifier: GPL-3.0-or-later
#include "lognamedialog.h"

#include <model/core/async.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/formrow.h>

#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

LogNameDialog::LogNameDialog(const QString &title, const QString &label, const QString &hint, Create create,
                             QWidget *parent)
    : FormDialog(u"logNameDialog"_s, title, parent)
    , m_create(std::move(create))
    , m_name(new QLineEdit(this))
    , m_row(new FormRow(label, m_name, this, FormRow::Width::Full))
    , m_button(new PrimaryButton(tr("Create"), this))
{
    const Theme &theme = Theme::current();
    setMinimumWidth(widthOnScreen(*this, theme.labelColumn + theme.fieldWidth));
    m_name->setObjectName(u"logName"_s);
    m_row->setHint(hint);
    m_button->setObjectName(u"createButton"_s);
    m_button->setEnabled(false);
    connect(m_button, &QPushButton::clicked, this, &LogNameDialog::create);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_row->setError({});
        m_button->setEnabled(!text.trimmed().isEmpty());
    });
    setContents({m_row}, m_button);
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
