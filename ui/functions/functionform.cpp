// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionform.h"

#include "advancedfields.h"
#include "handlerrow.h"
#include "rolerow.h"
#include "runtimerow.h"
#include "takennames.h"

#include <model/engine/engine.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/sectionheader.h>
#include <ui/widgets/wheelguard.h>

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace lambdesk
{

namespace
{

template <typename T>
QString problemOf(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

FunctionForm::FunctionForm(const Services &services, Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_quotas(services.catalogs.profile.quotas)
    , m_parts(parts)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().spaceMedium);
    setupIdentity();
    if (parts & HandlerAndRole)
        setupHandlerAndRole();
    if (parts & Advanced)
        setupAdvanced();
    for (auto *list : findChildren<QComboBox *>())
        guardFromWheel(list);
    showProblems();
}

void FunctionForm::setupIdentity()
{
    if (m_parts & Name)
        setupName();
    if (m_parts & Description)
        setupDescription();
    if (m_parts & Runtime)
        setupRuntime();
    m_codePosition = m_column->count();
}

void FunctionForm::setupName()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("functionName"));
    m_name->setPlaceholderText(QStringLiteral("myFunctionName"));
    m_nameRow = new FormRow(tr("Name*"), m_name, this);
    m_column->addWidget(m_nameRow);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_touched.insert(m_nameRow);
        fieldEdited();
    });
    m_takenNames = new TakenNames(m_services.functions, this);
    connect(m_takenNames, &TakenNames::changed, this, &FunctionForm::showProblems);
}

void FunctionForm::setupDescription()
{
    m_description = new QLineEdit(this);
    m_description->setObjectName(QStringLiteral("functionDescription"));
    m_descriptionRow = new FormRow(tr("Description"), m_description, this);
    m_column->addWidget(m_descriptionRow);
    connect(m_description, &QLineEdit::textChanged, this, &FunctionForm::fieldEdited);
}

void FunctionForm::setupRuntime()
{
    m_runtime = new RuntimeRow(m_services.runtimes, this);
    m_column->addWidget(m_runtime);
    connect(m_runtime, &RuntimeRow::runtimeChanged, this, [this](const QString &id) {
        showProblems();
        if (m_handler)
            m_handler->check(); // what it means depends on the language
        Q_EMIT runtimeChanged(id);
    });
    connect(m_runtime, &RuntimeRow::chosen, this, [this] {
        m_runtimeChosen = true;
        fieldEdited();
    });
    connect(m_runtime, &RuntimeRow::looked, this, &FunctionForm::runtimesKnown);
    connect(m_runtime, &RuntimeRow::listed, this, &FunctionForm::showProblems);
}

void FunctionForm::setupHandlerAndRole()
{
    m_column->addWidget(new SectionHeader(tr("Lambda function handler and role"), this));
    m_handler = new HandlerRow([this] { return draft().runtime; }, this);
    m_column->addWidget(m_handler);
    connect(m_handler, &HandlerRow::renameRequested, this, &FunctionForm::renameRequested);
    connect(m_handler, &HandlerRow::checked, this, &FunctionForm::handlerChecked);
    connect(m_handler, &HandlerRow::edited, this, [this] {
        m_touched.insert(m_handler);
        fieldEdited();
    });
    m_role = new RoleRow(m_services.catalogs.roles, this);
    m_column->addWidget(m_role);
    connect(m_role, &RoleRow::edited, this, &FunctionForm::fieldEdited);
}

/// A new function gets layers once it is there.
void FunctionForm::setupAdvanced()
{
    m_advanced = new AdvancedFields(m_services, !(m_parts & Name), this);
    m_column->addWidget(m_advanced);
    connect(m_advanced, &AdvancedFields::edited, this, &FunctionForm::fieldEdited);
}

void FunctionForm::insertCodeSection(QWidget *section)
{
    m_column->insertWidget(m_codePosition, section);
}

void FunctionForm::setConfiguration(const FunctionConfiguration &configuration)
{
    setDraft(FunctionDraft::of(configuration));
}

void FunctionForm::setDraft(const FunctionDraft &draft)
{
    {
        const QScopedValueRollback<bool> quiet(m_setting, true);
        m_given = draft;
        if (m_name)
            m_name->setText(draft.name);
        setDescription(draft.description);
        if (m_runtime)
            m_runtime->setRuntime(draft.runtime);
        if (m_handler)
            m_handler->setHandler(draft.handler);
        if (m_role)
            m_role->setRole(draft.role);
        if (m_advanced)
            m_advanced->setDraft(draft);
    }
    m_touched.clear();
    m_runtimeChosen = false;
    showProblems();
    if (m_handler)
        m_handler->check();
}

void FunctionForm::setDescription(const QString &text)
{
    if (!m_description)
        return;
    m_description->setText(text);
    m_description->setCursorPosition(0);
}

void FunctionForm::exchange(const FunctionDraft &before, const FunctionDraft &now)
{
    const auto touched = m_touched;
    {
        const QScopedValueRollback<bool> quiet(m_setting, true);
        const FunctionDraft entered = draft();
        const FunctionDraft exchanged = entered.exchanged(before, now);
        if (m_name && exchanged.name != entered.name)
            m_name->setText(exchanged.name);
        if (exchanged.description != entered.description)
            setDescription(exchanged.description);
        if (m_handler && exchanged.handler != entered.handler)
            m_handler->setHandler(exchanged.handler);
        if (m_role && exchanged.role != entered.role)
            m_role->setRole(exchanged.role);
        if (m_advanced && exchanged != entered)
            m_advanced->setDraft(exchanged);
    }
    m_touched = touched;
    showProblems();
    if (m_handler)
        m_handler->check();
}

void FunctionForm::exchangeHandler(const QString &before, const QString &now)
{
    if (!m_handler)
        return;
    const auto touched = m_touched;
    {
        const QScopedValueRollback<bool> quiet(m_setting, true);
        m_handler->exchange(before, now);
    }
    m_touched = touched;
    showProblems();
    m_handler->check();
}

FunctionDraft FunctionForm::draft() const
{
    FunctionDraft draft = m_given;
    if (m_name)
        draft.name = m_name->text().trimmed();
    if (m_description)
        draft.description = m_description->text();
    if (m_runtime)
        draft.runtime = m_runtime->runtime();
    if (m_handler)
        draft.handler = m_handler->handler();
    if (m_role)
        draft.role = m_role->role();
    if (m_advanced)
        m_advanced->fill(draft);
    return draft;
}

Result<FunctionConfiguration> FunctionForm::configuration() const
{
    if (nameIsTaken())
        return fail(ErrorKind::Conflict, nameProblem());
    return draft().configuration(m_quotas);
}

void FunctionForm::setCode(const QString &fileName, const QByteArray &code)
{
    if (m_handler)
        m_handler->setCode(fileName, code);
}

void FunctionForm::setPackage(std::shared_ptr<const CodeUpload> package, const QList<HandlerCandidate> &found)
{
    if (m_handler)
        m_handler->setPackage(std::move(package), found);
}

void FunctionForm::suggestHandler()
{
    const auto language = languageOfRuntime(draft().runtime);
    const auto best = m_handler ? m_handler->best(m_runtimeChosen ? language : std::nullopt) : std::nullopt;
    if (!best)
        return;
    if (!m_runtimeChosen && best->language != language) {
        m_runtime->setPreferredLanguage(best->language);
        m_runtime->setRuntime({});
    }
    m_handler->suggest(best->handler);
}

QString FunctionForm::handlerWarning() const
{
    return m_handler ? m_handler->warning() : QString();
}

void FunctionForm::checkHandler()
{
    if (m_handler)
        m_handler->checkWhatIsTyped();
}

bool FunctionForm::isCheckingHandler() const
{
    return m_handler && m_handler->isChecking();
}

void FunctionForm::setRenameOffered(bool offered)
{
    if (m_handler)
        m_handler->setRenameOffered(offered);
}

void FunctionForm::setPreferredLanguage(Language language)
{
    if (m_runtime)
        m_runtime->setPreferredLanguage(language);
}

void FunctionForm::setInlineOnly(bool inlineOnly)
{
    if (m_runtime)
        m_runtime->setInlineOnly(inlineOnly);
}

bool FunctionForm::revealProblems()
{
    const std::initializer_list<FormRow *> rows{m_nameRow, m_descriptionRow, m_runtime, m_handler, m_role};
    for (const FormRow *row : rows)
        m_touched.insert(row);
    showProblems();
    for (FormRow *row : rows) {
        if (row && !row->error().isEmpty()) {
            row->field()->setFocus();
            return false;
        }
    }
    return !m_advanced || !m_advanced->focusProblem();
}

void FunctionForm::focusFirst()
{
    for (const FormRow *row : std::initializer_list<FormRow *>{m_nameRow, m_descriptionRow, m_runtime}) {
        if (row)
            return row->field()->setFocus();
    }
}

bool FunctionForm::isLookingForRuntimes() const
{
    return m_runtime && m_runtime->isLooking();
}

bool FunctionForm::nameIsTaken() const
{
    return m_name && m_takenNames->contains(m_name->text().trimmed());
}

QString FunctionForm::nameProblem() const
{
    if (nameIsTaken())
        return tr("There is a function named %1 already. Choose another name.").arg(m_name->text().trimmed());
    return problemOf(draft().checkedName(m_quotas));
}

void FunctionForm::fieldEdited()
{
    if (m_setting)
        return;
    showProblems();
    Q_EMIT edited();
}

void FunctionForm::showProblems()
{
    const FunctionDraft now = draft();
    const auto show = [this](FormRow *row, const QString &problem, bool always) {
        if (row)
            row->setError(always || m_touched.contains(row) ? problem : QString());
    };
    show(m_nameRow, m_name ? nameProblem() : QString(), false);
    show(m_descriptionRow, problemOf(now.checkedDescription(m_quotas)), true);
    show(m_runtime, problemOf(now.checkedRuntime()), false);
    show(m_handler, problemOf(now.checkedHandler(m_quotas)), false);
    show(m_role, problemOf(now.checkedRole()), false);
    if (m_advanced)
        m_advanced->showProblems(now);
    if (m_runtime)
        m_runtime->showMissing();
}

} // namespace lambdesk
