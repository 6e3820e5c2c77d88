// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionform.h"

#include "costline.h"
#include "environmenttable.h"
#include "layerfield.h"
#include "memoryfield.h"
#include "runtimefield.h"
#include "timeoutfield.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/functions/handlercheck.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/sectionheader.h>

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;
constexpr auto handlerCheckDelay = 150ms;

template <typename T>
QString problemOf(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

/// The file that the handler means; the extension stays, as it may say how the code is loaded.
QString renamedFor(const QString &handler, Language language, const QString &fileName)
{
    const QString usual = inlineFileName(language, handler);
    const QString suffix = QFileInfo(fileName).suffix();
    const bool fits = language == Language::NodeJs && (suffix == u"mjs" || suffix == u"cjs");
    return fits ? usual.chopped(QFileInfo(usual).suffix().size()) + suffix : usual;
}

} // namespace

FunctionForm::FunctionForm(const Services &services, Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_quotas(services.catalogs.profile.quotas)
    , m_parts(parts)
    , m_column(new QVBoxLayout(this))
    , m_handlerTimer(new QTimer(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().spaceMedium);
    m_handlerTimer->setSingleShot(true);
    m_handlerTimer->setInterval(handlerCheckDelay);
    connect(m_handlerTimer, &QTimer::timeout, this, &FunctionForm::checkHandlerNow);
    setupIdentity();
    if (parts & HandlerAndRole)
        setupHandlerAndRole();
    if (parts & Advanced)
        setupAdvanced();
    for (auto *list : findChildren<QComboBox *>())
        list->installEventFilter(this);
    showProblems();
}

bool FunctionForm::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling the page over a list must not choose another entry.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
    watchNames();
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
    m_runtime = new RuntimeField(m_services.runtimes, this);
    m_runtime->setObjectName(QStringLiteral("functionRuntime"));
    m_runtimeRow = new FormRow(tr("Runtime*"), m_runtime, this);
    m_column->addWidget(m_runtimeRow);
    connect(m_runtime, &RuntimeField::runtimeChanged, this, [this](const QString &id) {
        showProblems();
        Q_EMIT runtimeChanged(id);
    });
    connect(m_runtime, &QComboBox::activated, this, [this] {
        m_runtimeChosen = true;
        fieldEdited();
    });
    connect(m_runtime, &RuntimeField::looked, this, &FunctionForm::runtimesKnown);
    connect(m_runtime, &RuntimeField::searched, m_runtimeRow, &FormRow::setHint);
}

void FunctionForm::setupHandlerAndRole()
{
    m_column->addWidget(new SectionHeader(tr("Lambda function handler and role"), this));

    m_handler = new QLineEdit(this);
    m_handler->setObjectName(QStringLiteral("functionHandler"));
    m_handlerRow = new FormRow(tr("Handler*"), m_handler, this);
    m_handlerRow->setHelp(
        tr("The file's name without its extension, a dot, and the function in it that is called "
           "for each event: index.handler is exports.handler in index.js, "
           "lambda_function.lambda_handler is lambda_handler in lambda_function.py."));
    m_column->addWidget(m_handlerRow);
    connect(m_handlerRow, &FormRow::actionRequested, this, &FunctionForm::mendHandler);
    connect(m_handler, &QLineEdit::textEdited, this, [this] { m_handlerTyped = true; });
    connect(m_handler, &QLineEdit::textChanged, this, [this] {
        m_touched.insert(m_handlerRow);
        m_handlerTimer->start();
        fieldEdited();
    });

    m_role = new QComboBox(this);
    m_role->setObjectName(QStringLiteral("functionRole"));
    m_roleRow = new FormRow(tr("Role*"), m_role, this);
    m_roleRow->setHelp(
        tr("What the function may do with other services while it runs. Choose the role that allows "
           "what the code needs and no more."));
    m_column->addWidget(m_roleRow);
    fillRoles();
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        showRole();
        fieldEdited();
    });
    showRole();
}

void FunctionForm::fillRoles()
{
    for (const Role &role : m_services.catalogs.roles) {
        m_role->addItem(role.name, role.name);
        m_role->setItemData(m_role->count() - 1, role.description, Qt::ToolTipRole);
    }
}

void FunctionForm::setupAdvanced()
{
    auto *header = new SectionHeader(tr("Advanced settings"), this);
    header->setGist(
        tr("Memory and time-out decide how fast the function runs, how long it may take, and what it "
           "would cost."));
    m_column->addWidget(header);

    m_memory = new MemoryField(m_services.catalogs.profile, this);
    m_memory->setObjectName(QStringLiteral("functionMemory"));
    m_memoryRow = new FormRow(tr("Memory (MB)*"), m_memory, this);
    m_memoryRow->setHelp(tr("From %1 to %2 MB. The share of processor time grows with it.")
                             .arg(m_quotas.memoryMinimumMb)
                             .arg(m_quotas.memoryMaximumMb));
    m_column->addWidget(m_memoryRow);
    connect(m_memory, &MemoryField::memoryChanged, this, [this] {
        showCost();
        fieldEdited();
    });

    m_timeout = new TimeoutField(this);
    m_timeout->setObjectName(QStringLiteral("functionTimeout"));
    m_timeoutRow = new FormRow(tr("Timeout*"), m_timeout, this);
    m_column->addWidget(m_timeoutRow);
    connect(m_timeout, &TimeoutField::timeoutChanged, this, &FunctionForm::fieldEdited);

    if (m_quotas.environmentVariablesBytes > 0) {
        m_environment = new EnvironmentTable(this);
        m_environment->setObjectName(QStringLiteral("environmentVariables"));
        m_environmentRow =
            new FormRow(tr("Environment variables"), m_environment, this, FormRow::Width::Full);
        m_column->addWidget(m_environmentRow);
        connect(m_environment, &EnvironmentTable::variablesChanged, this, &FunctionForm::fieldEdited);
    }
    setupLayers();
    showCost();
}

/// A new function gets them once it is there.
void FunctionForm::setupLayers()
{
    if (m_quotas.layersPerFunction == 0 || (m_parts & Name))
        return;
    m_layers = new LayerField(m_services.layers, m_quotas.layersPerFunction, this);
    m_layers->setObjectName(QStringLiteral("functionLayers"));
    auto *row = new FormRow(tr("Layers"), m_layers, this, FormRow::Width::Full);
    row->setHint(tr("The function sees their files at /opt; those of a lower one replace those above."));
    m_column->addWidget(row);
    connect(m_layers, &LayerField::layersChanged, this, &FunctionForm::fieldEdited);
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
        if (m_description) {
            m_description->setText(draft.description);
            m_description->setCursorPosition(0);
        }
        if (m_runtime)
            m_runtime->setRuntime(draft.runtime);
        if (m_handler)
            m_handler->setText(draft.handler);
        if (m_role)
            m_role->setCurrentIndex(m_role->findData(draft.role));
        if (m_memory)
            m_memory->setMemory(draft.memory);
        if (m_timeout)
            m_timeout->setTimeout(draft.timeoutMinutes, draft.timeoutSeconds);
        if (m_environment)
            m_environment->setVariables(draft.environment);
        if (m_layers)
            m_layers->setLayers(draft.layers);
    }
    m_touched.clear();
    m_handlerTyped = false;
    m_runtimeChosen = false;
    showRole();
    showCost();
    showProblems();
    checkHandlerNow();
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
        draft.handler = m_handler->text().trimmed();
    if (m_role)
        draft.role = m_role->currentData().toString();
    if (m_memory)
        draft.memory = m_memory->memory();
    if (m_timeout) {
        draft.timeoutMinutes = m_timeout->minutes();
        draft.timeoutSeconds = m_timeout->seconds();
    }
    if (m_environment)
        draft.environment = m_environment->variables();
    if (m_layers)
        draft.layers = m_layers->layers();
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
    if (fileName == m_fileName && code == m_code)
        return;
    m_fileName = fileName;
    m_code = code;
    m_handlerTimer->start();
}

void FunctionForm::setPackage(std::shared_ptr<const CodeUpload> package, const QList<HandlerCandidate> &found)
{
    m_package = std::move(package);
    m_found = found;
    checkHandlerNow();
}

void FunctionForm::suggestHandler()
{
    const auto language = languageOfRuntime(draft().runtime);
    const auto best = bestHandler(m_found, m_runtimeChosen ? language : std::nullopt);
    if (!best)
        return;
    if (!m_runtimeChosen && best->language != language) {
        m_runtime->setPreferredLanguage(best->language);
        m_runtime->setRuntime({});
    }
    if (!m_handlerTyped)
        m_handler->setText(best->handler);
    checkHandlerNow();
}

QString FunctionForm::handlerWarning() const
{
    return m_handlerRow ? m_handlerRow->warning() : QString();
}

void FunctionForm::mendHandler()
{
    if (m_otherHandler.isEmpty())
        Q_EMIT renameRequested(m_renameTo);
    else
        m_handler->setText(m_otherHandler);
}

void FunctionForm::setRenameOffered(bool offered)
{
    m_renameOffered = offered;
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
    const auto rows = {m_nameRow, m_descriptionRow, m_runtimeRow, m_handlerRow,
                       m_roleRow, m_memoryRow,      m_timeoutRow, m_environmentRow};
    for (const FormRow *row : rows)
        m_touched.insert(row);
    showProblems();
    for (FormRow *row : rows) {
        if (row && !row->error().isEmpty()) {
            if (row == m_environmentRow)
                m_environment->focusProblem();
            else
                row->field()->setFocus();
            return false;
        }
    }
    return true;
}

bool FunctionForm::isLookingForRuntimes() const
{
    return m_runtime && m_runtime->isLooking();
}

void FunctionForm::watchNames()
{
    FunctionService &functions = m_services.functions;
    whenReady(functions.list(), this, [this](const Result<QList<Function>> &list) {
        if (!list)
            return;
        for (const Function &function : *list)
            m_takenNames.insert(function.configuration.name.value());
        showProblems();
    });
    connect(&functions, &FunctionService::functionCreated, this, [this](const Function &function) {
        m_takenNames.insert(function.configuration.name.value());
        showProblems();
    });
    connect(&functions, &FunctionService::functionRemoved, this, [this](const FunctionName &name) {
        m_takenNames.remove(name.value());
        showProblems();
    });
}

bool FunctionForm::nameIsTaken() const
{
    return m_name && m_takenNames.contains(m_name->text().trimmed());
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

void FunctionForm::showRole()
{
    if (!m_role)
        return;
    const auto &roles = m_services.catalogs.roles;
    const auto role =
        std::find_if(roles.cbegin(), roles.cend(),
                     [name = m_role->currentData().toString()](const Role &r) { return r.name == name; });
    m_roleRow->setHint(role == roles.cend() ? QString() : tr("Allows: %1").arg(role->allows.join(u" · ")));
}

void FunctionForm::showCost()
{
    if (!m_memory)
        return;
    const auto memory = draft().checkedMemory(m_quotas);
    m_memoryRow->setHint(memory ? costLine(m_services.catalogs.profile, memory->megabytes()) : QString());
}

void FunctionForm::showProblems()
{
    const FunctionDraft now = draft();
    bool valid = true;
    const auto show = [this, &valid](FormRow *row, const QString &problem, bool always) {
        if (!row)
            return;
        valid = valid && problem.isEmpty();
        row->setError(always || m_touched.contains(row) ? problem : QString());
    };
    show(m_nameRow, m_name ? nameProblem() : QString(), false);
    show(m_descriptionRow, problemOf(now.checkedDescription(m_quotas)), true);
    show(m_runtimeRow, problemOf(now.checkedRuntime()), false);
    show(m_handlerRow, problemOf(now.checkedHandler(m_quotas)), false);
    show(m_roleRow, problemOf(now.checkedRole()), false);
    show(m_memoryRow, problemOf(now.checkedMemory(m_quotas)), true);
    show(m_timeoutRow, problemOf(now.checkedTimeout(m_quotas)), true);
    show(m_environmentRow, problemOf(now.checkedEnvironment(m_quotas)), true);
    if (m_runtimeRow)
        m_runtimeRow->setWarning(m_runtime->missingHint());
    if (valid != m_valid) {
        m_valid = valid;
        Q_EMIT validityChanged(valid);
    }
}

void FunctionForm::checkHandlerNow()
{
    if (!m_handlerRow)
        return;
    const FunctionDraft now = draft();
    const auto language = languageOfRuntime(now.runtime);
    m_otherHandler.clear();
    const bool inlineCode = !m_fileName.isEmpty() && language && isWrittenInline(*language);
    if ((!inlineCode && !m_package) || now.handler.isEmpty() || !language) {
        m_handlerRow->setWarning({});
        m_handlerRow->setAction({});
        return;
    }
    if (m_package)
        return checkHandlerOfPackage(now, *language);
    const HandlerCheck check = checkHandler(now.handler, *language, m_fileName, m_code);
    m_handlerRow->setWarning(check.message);
    const bool renames = m_renameOffered && check.finding == HandlerCheck::Finding::WrongFile;
    m_renameTo = renames ? renamedFor(now.handler, *language, m_fileName) : QString();
    m_handlerRow->setAction(renames ? tr("Rename %1 to %2").arg(m_fileName, m_renameTo) : QString());
}

void FunctionForm::checkHandlerOfPackage(const FunctionDraft &now, Language language)
{
    const HandlerCheck check = checkHandler(now.handler, language, m_package->contents, m_found);
    if (!check.message.isEmpty()) {
        const auto other = bestHandler(m_found, language);
        m_otherHandler = other && other->language == language ? other->handler : QString();
    }
    m_handlerRow->setWarning(check.message);
    m_handlerRow->setAction(m_otherHandler.isEmpty() ? QString() : tr("Use %1").arg(m_otherHandler));
}

} // namespace lambdesk
