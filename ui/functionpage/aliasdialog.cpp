// SPDX-License-Identifier: GPL-3.0-or-later
#include "aliasdialog.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/functions/aliasservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/dialogsize.h>
#include <ui/widgets/formrow.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int usualWeight = 10;

QString labelOf(const Function &version)
{
    const QString words = version.configuration.description.value().simplified();
    return version.version == Qualifier().value() || words.isEmpty() ? version.version
                                                                     : version.version + u" · "_s + words;
}

} // namespace

AliasDialog::AliasDialog(const Services &services, const FunctionName &function,
                         const QList<Function> &versions, QWidget *parent)
    : FormDialog(u"aliasDialog"_s, tr("Create alias"), parent)
    , m_services(services)
    , m_function(function)
    , m_name(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_version(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_weight(new QSpinBox(this))
    , m_create(new PrimaryButton(tr("Create"), this))
{
    setMinimumWidth(widthOnScreen(*this, Theme::current().labelColumn + Theme::current().fieldWidth +
                                             2 * Theme::current().spaceLarge));
    setupFields(versions);
    setupRows();
    connect(m_name, &QLineEdit::textChanged, this, &AliasDialog::check);
    connect(m_description, &QLineEdit::textChanged, this, [this] { m_descriptionRow->setError({}); });
    connect(m_version, &QComboBox::currentIndexChanged, this, &AliasDialog::check);
    connect(m_second, &QComboBox::currentIndexChanged, this, &AliasDialog::check);
    connect(m_create, &QPushButton::clicked, this, &AliasDialog::create);
    check();
    m_nameRow->setError({}); // not before something is typed
    m_name->setFocus();
}

void AliasDialog::setupFields(const QList<Function> &versions)
{
    m_name->setObjectName(u"aliasName"_s);
    m_description->setObjectName(u"aliasDescription"_s);
    m_version->setObjectName(u"aliasVersion"_s);
    m_second->setObjectName(u"aliasAdditionalVersion"_s);
    m_weight->setObjectName(u"aliasWeight"_s);
    m_weight->setRange(0, 100);
    m_weight->setValue(usualWeight);
    m_weight->setSuffix(tr(" %"));
    m_second->addItem(tr("None"), 0);
    m_version->addItem(Qualifier().value(), 0);
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        if (version->version == Qualifier().value())
            continue;
        m_version->addItem(labelOf(*version), version->version.toInt());
        m_second->addItem(labelOf(*version), version->version.toInt());
    }
    // The newest version, where there is one: what never changes is what an alias is for.
    m_version->setCurrentIndex(qMin(1, m_version->count() - 1));
    for (QComboBox *box : {m_version, m_second})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void AliasDialog::setupRows()
{
    auto *words =
        makeWords(tr("An alias is a name for a version of %1. It can share the invocations between two.")
                      .arg(m_function.value()));
    m_nameRow = new FormRow(tr("Name*"), m_name, this, FormRow::Width::Full);
    m_descriptionRow = new FormRow(tr("Description"), m_description, this, FormRow::Width::Full);
    m_versionRow = new FormRow(tr("Version*"), m_version, this, FormRow::Width::Full);
    m_secondRow = new FormRow(tr("Additional version"), m_second, this, FormRow::Width::Full);
    m_weightRow = new FormRow(tr("Weight"), m_weight, this);
    m_create->setObjectName(u"createAliasButton"_s);
    setContents({words, m_nameRow, m_descriptionRow, m_versionRow, m_secondRow, m_weightRow}, m_create);
}

Result<AliasName> AliasDialog::name() const
{
    return AliasName::from(m_name->text().trimmed(), m_services.catalogs.profile.quotas);
}

void AliasDialog::check()
{
    const auto typed = name();
    const int version = m_version->currentData().toInt();
    const int second = m_second->currentData().toInt();
    m_nameRow->setError(typed ? QString() : typed.error().message);
    m_second->setEnabled(m_second->count() > 1);
    m_weight->setEnabled(second > 0);
    m_weightRow->setHint(second > 0 ? tr("The part of the invocations that version %1 gets.").arg(second)
                                    : tr("Choose an additional version to share the invocations."));
    m_secondRow->setError(second == 0    ? QString()
                          : version == 0 ? tr("$LATEST can't share its invocations: choose a version above.")
                          : version == second ? tr("This is the version above already.")
                                              : QString());
    m_create->setEnabled(typed && m_secondRow->error().isEmpty());
}

std::optional<Alias> AliasDialog::alias()
{
    const auto typed = name();
    const auto description = Description::from(m_description->text(), m_services.catalogs.profile.quotas);
    if (!description)
        m_descriptionRow->setError(description.error().message);
    if (!typed || !description)
        return std::nullopt;
    const int version = m_version->currentData().toInt();
    const int second = m_second->currentData().toInt();
    Alias alias{m_function, *typed, version > 0 ? Qualifier(version) : Qualifier()};
    alias.description = *description;
    if (second > 0)
        alias.route = Alias::Route{second, m_weight->value() / 100.0};
    return alias;
}

void AliasDialog::create()
{
    const auto wanted = alias();
    if (!wanted)
        return;
    m_create->setEnabled(false);
    whenReady(m_services.aliases.create(*wanted), this, [this](const Result<Alias> &made) {
        m_create->setEnabled(true);
        if (!made) {
            FormRow *row = made.error().kind == ErrorKind::Conflict ? m_nameRow : m_versionRow;
            return row->setError(made.error().message);
        }
        const Alias alias = *made;
        accept();
        Q_EMIT created(alias);
    });
}

} // namespace lambdesk
