// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicatedialog.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/formrow.h>

#include <QLabel>
#include <QLineEdit>

namespace lambdesk
{

namespace
{

/// The source's name with -copy, cut so that it stays a name.
QString suggestedName(const FunctionName &source, const Quotas &quotas)
{
    const QString suffix = QStringLiteral("-copy");
    return source.value().left(quotas.functionNameLength - suffix.size()) + suffix;
}

} // namespace

DuplicateDialog::DuplicateDialog(const Services &services, const FunctionName &source, QWidget *parent)
    : FormDialog(QStringLiteral("duplicateDialog"), tr("Duplicate %1").arg(source.value()), parent)
    , m_services(services)
    , m_source(source)
    , m_name(new QLineEdit(suggestedName(source, services.catalogs.profile.quotas), this))
    , m_row(nullptr)
    , m_duplicate(new PrimaryButton(tr("Duplicate"), this))
{
    setMinimumWidth(widthOnScreen(*this, Theme::current().dialogWidth));
    setupContents();
    connect(m_name, &QLineEdit::textChanged, this, &DuplicateDialog::checkName);
    connect(m_duplicate, &QPushButton::clicked, this, &DuplicateDialog::duplicate);
    m_name->selectAll();
    m_name->setFocus();
}

void DuplicateDialog::setupContents()
{
    auto *words = makeWords(tr("The copy gets the configuration, the code and the test events."));
    m_name->setObjectName(QStringLiteral("duplicateName"));
    m_row = new FormRow(tr("Name*"), m_name, this, FormRow::Width::Full);
    m_duplicate->setObjectName(QStringLiteral("duplicateButton"));
    setContents({words, m_row}, m_duplicate);
}

void DuplicateDialog::checkName()
{
    const auto name = FunctionName::from(m_name->text().trimmed(), m_services.catalogs.profile.quotas);
    m_row->setError(name ? QString() : name.error().message);
    m_duplicate->setEnabled(name.has_value());
}

void DuplicateDialog::duplicate()
{
    const auto name = FunctionName::from(m_name->text().trimmed(), m_services.catalogs.profile.quotas);
    if (!name)
        return;
    m_duplicate->setEnabled(false);
    whenReady(m_services.functions.duplicate(m_source, *name), this, [this](const Result<Function> &copy) {
        m_duplicate->setEnabled(true);
        if (!copy) {
            m_row->setError(copy.error().message);
            return;
        }
        const FunctionName made = copy->configuration.name;
        accept();
        Q_EMIT duplicated(made);
    });
}

} // namespace lambdesk
