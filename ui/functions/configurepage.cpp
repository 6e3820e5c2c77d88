// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurepage.h"

#include "codeentry.h"
#include "functionform.h"
#include "inlinecode.h"
#include "namesuggestion.h"
#include "packagetext.h"
#include "uploadfield.h"

#include <model/engine/engine.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/readingmargins.h>
#include <ui/widgets/scrollpage.h>
#include <ui/widgets/sectionheader.h>

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace lambdesk
{

ConfigurePage::ConfigurePage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new FunctionForm(services, FunctionForm::Everything))
    , m_name(new NameSuggestion(*m_form, services.catalogs.profile.quotas))
    , m_code(new InlineCode)
    , m_upload(new UploadField(services.packages))
{
    setObjectName(QStringLiteral("configurePage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().spaceMedium);
    column->addWidget(new ScrollPage(makeForm(), this), 1);
    column->addWidget(makeFooter());

    connect(m_form, &FunctionForm::edited, this, [this] {
        m_formEdited = true;
        codeOrHandlerChanged();
    });
    connect(m_form, &FunctionForm::runtimeChanged, this, &ConfigurePage::runtimeChanged);
    const auto goOn = [this] {
        if (std::exchange(m_nextWaits, false) && isVisible())
            next();
    };
    connect(m_form, &FunctionForm::runtimesKnown, this, goOn);
    connect(m_form, &FunctionForm::handlerChecked, this, goOn);
    connect(m_upload, &UploadField::looked, this, goOn);
    connect(m_upload, &UploadField::uploadChanged, this, &ConfigurePage::takeUpload);
    connect(m_entry, &CodeEntry::entryTypeChanged, this, &ConfigurePage::takeUpload);
    connect(m_code, &InlineCode::codeChanged, this, &ConfigurePage::codeOrHandlerChanged);
    for (auto *field : m_form->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::returnPressed, this, &ConfigurePage::next);
}

QWidget *ConfigurePage::makeForm()
{
    const Theme &theme = Theme::current();
    auto *content = new QWidget;
    auto *header = new SectionHeader(tr("Configure function"), content, SectionHeader::Level::Page);
    header->setGist(tr("A Lambda function is the code you want to run, and what it needs to run."));
    m_form->insertCodeSection(makeCodeSection());
    m_form->setInlineOnly(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(readingMargins(0, 0, theme.spaceMedium, theme.spaceMedium));
    column->setSpacing(theme.spaceMedium);
    column->addWidget(header);
    column->addWidget(m_form);
    column->addStretch(1);
    return content;
}

QWidget *ConfigurePage::makeCodeSection()
{
    const Theme &theme = Theme::current();
    auto *section = new QWidget(this);
    auto *header = new SectionHeader(tr("Lambda function code"), section);
    header->setGist(
        tr("Write the code here, as one file, or upload the code and the libraries that it needs as a .ZIP "
           "file."));
    m_entry = new CodeEntry(m_code, m_upload, section);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(header);
    column->addWidget(m_entry);
    return section;
}

QWidget *ConfigurePage::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *required = new QLabel(tr("* These fields are required."), footer);
    required->setFont(Theme::current().boldFont);
    auto *cancel = new LinkButton(tr("Cancel"), footer);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    auto *previous = new SecondaryButton(tr("Previous"), footer);
    previous->setObjectName(QStringLiteral("previousButton"));
    auto *forward = new PrimaryButton(tr("Next"), footer);
    forward->setObjectName(QStringLiteral("nextButton"));
    connect(cancel, &QPushButton::clicked, this, &ConfigurePage::cancelled);
    connect(previous, &QPushButton::clicked, this, &ConfigurePage::previousRequested);
    connect(forward, &QPushButton::clicked, this, &ConfigurePage::next);
    auto *row = new FlowLayout(footer, &Theme::spaceMedium);
    row->addWidget(required);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(previous);
    row->addWidget(forward);
    return footer;
}

void ConfigurePage::setBlueprint(const Blueprint &blueprint)
{
    m_blank = false;
    start(blueprint);
    m_entry->setUpload(false); // its code is to be seen
}

void ConfigurePage::setBlank()
{
    m_blank = true;
    start(m_services.catalogs.blankNodeJs);
}

void ConfigurePage::start(const Blueprint &blueprint)
{
    m_blueprint = blueprint; // before the form speaks of a change of language
    FunctionDraft draft = FunctionDraft::of(blueprint, m_services.catalogs.profile.quotas);
    draft.name = m_form->draft().name;
    if (m_blank)
        draft.description.clear();
    m_form->setPreferredLanguage(blueprint.language);
    m_form->setDraft(draft);
    m_ownDescription = draft.description;
    m_formEdited = !draft.name.isEmpty();
    setCode(blueprint);
}

/// The blueprint's own description is kept as it is in the data, and put back in the window's language. What
/// is looked for is what this page has put in: the program may speak another language already.
KeptFunction ConfigurePage::kept() const
{
    KeptFunction kept{m_blank ? QString() : m_blueprint.id, m_blueprint.language, m_form->draft(),
                      m_code->code(), m_entry->isUpload()};
    if (!m_blank && kept.form.description == m_ownDescription)
        kept.form.description = m_blueprint.description;
    return kept;
}

const Blueprint &ConfigurePage::blankFor(Language language) const
{
    const Catalogs &catalogs = m_services.catalogs;
    return language == Language::Python ? catalogs.blankPython : catalogs.blankNodeJs;
}

void ConfigurePage::restore(const KeptFunction &kept)
{
    const Catalogs &catalogs = m_services.catalogs;
    const auto known =
        std::find_if(catalogs.blueprints.cbegin(), catalogs.blueprints.cend(),
                     [&kept](const Blueprint &blueprint) { return blueprint.id == kept.blueprint; });
    m_blank = known == catalogs.blueprints.cend();
    start(m_blank ? blankFor(kept.language) : *known);
    // The code first: it is edited, so that the form's runtime doesn't bring another.
    if (kept.code != m_blueprint.code)
        m_code->replaceCode(kept.code);
    FunctionDraft form = kept.form;
    if (!m_blank && form.description == m_blueprint.description)
        form.description = m_ownDescription;
    // One that was kept before this could be set has none.
    if (form.ephemeralStorage.isEmpty())
        form.ephemeralStorage = m_form->draft().ephemeralStorage;
    m_form->setDraft(form);
    m_formEdited = true;
    m_entry->setUpload(kept.isUpload);
    codeOrHandlerChanged();
}

void ConfigurePage::setCode(const Blueprint &blueprint)
{
    m_blueprint = blueprint;
    m_code->setCode(blueprint.code, blueprint.language);
    codeOrHandlerChanged();
}

void ConfigurePage::runtimeChanged(const QString &runtimeId)
{
    const Language language = languageOfRuntime(runtimeId).value_or(m_blueprint.language);
    if (m_blank && language != m_blueprint.language && !isCodeEdited()) {
        const QString handlerBefore = m_blueprint.handler;
        setCode(blankFor(language));
        m_form->exchangeHandler(handlerBefore, m_blueprint.handler);
    }
    m_code->setRuntimeLanguage(language);
    codeOrHandlerChanged();
}

/// Not while a package is to be uploaded in its place, which may not be there yet.
void ConfigurePage::checkHandlerInCode()
{
    m_form->setCode(m_entry->isUpload() ? QString() : fileName(), m_code->code());
}

void ConfigurePage::codeOrHandlerChanged()
{
    checkHandlerInCode();
    m_code->setFileName(fileName());
    Q_EMIT edited();
}

QString ConfigurePage::fileName() const
{
    const FunctionDraft draft = m_form->draft();
    const Language language = languageOfRuntime(draft.runtime).value_or(m_blueprint.language);
    // The blueprint's own name stays while the handler means it: index.mjs is more than inlineFileName()
    // could know.
    const QString module = draft.handler.section(u'.', 0, 0);
    if (language == m_blueprint.language && module == QFileInfo(m_blueprint.fileName).completeBaseName())
        return m_blueprint.fileName;
    return inlineFileName(language, draft.handler);
}

Result<FunctionConfiguration> ConfigurePage::configuration() const
{
    return m_form->configuration();
}

CodePackage ConfigurePage::code() const
{
    return CodePackage::single(fileName(), m_code->code());
}

std::shared_ptr<const CodeUpload> ConfigurePage::upload() const
{
    return m_entry->isUpload() ? m_upload->upload() : nullptr;
}

void ConfigurePage::openUpload(const QString &path)
{
    m_isFilledIn = false;
    m_entry->setUpload(true);
    m_upload->open(path);
    m_name->suggest(path);
}

void ConfigurePage::reopenUpload(const QString &path)
{
    m_entry->setUpload(true);
    m_upload->open(path);
    m_isFilledIn = true;
}

bool ConfigurePage::lacksPackage() const
{
    return m_entry->isUpload() && !m_upload->upload();
}

QString ConfigurePage::uploadPath() const
{
    return m_entry->isUpload() ? m_upload->path() : QString();
}

/// What was its own and was left as it was goes with its code; what was typed stays.
void ConfigurePage::leaveBlueprint()
{
    if (m_blank)
        return;
    const Quotas &quotas = m_services.catalogs.profile.quotas;
    const Language language = languageOfRuntime(m_form->draft().runtime).value_or(m_blueprint.language);
    const Blueprint &blank = blankFor(language);
    FunctionDraft plain = FunctionDraft::of(blank, quotas);
    plain.description.clear();
    m_blank = true;
    m_form->exchange(FunctionDraft::of(m_blueprint, quotas), plain);
    if (!isCodeEdited())
        setCode(blank);
    Q_EMIT blueprintLeft();
}

void ConfigurePage::takeUpload()
{
    m_form->setInlineOnly(!m_entry->isUpload());
    checkHandlerInCode();
    m_form->setPackage(upload(), upload() ? m_upload->handlers() : QList<HandlerCandidate>());
    const bool isFilledIn = m_isFilledIn;
    if (!m_upload->isLooking())
        m_isFilledIn = false;
    if (!upload())
        return;
    leaveBlueprint();
    if (!isFilledIn)
        m_form->suggestHandler();
}

QString ConfigurePage::codeText() const
{
    return upload() ? QStringLiteral("%1 (%2)").arg(upload()->name(), packageSizeText(*upload()))
                    : fileName();
}

QString ConfigurePage::handlerWarning() const
{
    return m_form->handlerWarning();
}

bool ConfigurePage::isEdited() const
{
    return m_formEdited || isCodeEdited() || upload();
}

bool ConfigurePage::isCodeEdited() const
{
    return m_code->isEdited();
}

void ConfigurePage::focusFirstField()
{
    m_form->findChild<QLineEdit *>(QStringLiteral("functionName"))->setFocus();
}

void ConfigurePage::next()
{
    m_form->checkHandler();
    m_nextWaits = m_form->isLookingForRuntimes() || m_form->isCheckingHandler() ||
                  (m_entry->isUpload() && m_upload->isLooking());
    if (m_nextWaits || !m_form->revealProblems())
        return;
    if (lacksPackage())
        m_upload->revealMissing();
    else
        Q_EMIT nextRequested();
}

} // namespace lambdesk
