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

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

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
    : QDialog(parent)
    , m_services(services)
    , m_source(source)
    , m_name(new QLineEdit(suggestedName(source, services.catalogs.profile.quotas), this))
    , m_row(nullptr)
    , m_duplicate(new PrimaryButton(tr("Duplicate"), this))
{
    setObjectName(QStringLiteral("duplicateDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Duplicate %1").arg(source.value()));
    setMinimumWidth(widthOnScreen(*this, Theme::current().dialogWidth));
    setupContents();
    connect(m_name, &QLineEdit::textChanged, this, &DuplicateDialog::checkName);
    connect(m_duplicate, &QPushButton::clicked, this, &DuplicateDialog::duplicate);
    m_name->selectAll();
    m_name->setFocus();
}

void DuplicateDialog::setupContents()
{
    const Theme &theme = Theme::current();
    auto *heading = new QLabel(windowTitle(), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(theme.sectionFont);
    auto *words = new QLabel(tr("The copy gets the configuration, the code and the test events."), this);
    words->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("duplicateName"));
    m_row = new FormRow(tr("Name*"), m_name, this, FormRow::Width::Full);

    auto *cancel = new LinkButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_duplicate->setObjectName(QStringLiteral("duplicateButton"));
    m_duplicate->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_duplicate);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge, theme.spaceMedium, theme.spaceLarge, theme.spaceMedium);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(m_row);
    column->addLayout(buttons);
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
