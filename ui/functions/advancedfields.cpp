// SPDX-License-Identifier: GPL-3.0-or-later
#include "advancedfields.h"

#include "costline.h"
#include "environmenttable.h"
#include "functiondraft.h"
#include "layerfield.h"
#include "megabytesfield.h"
#include "timeoutfield.h"

#include <model/core/numbertext.h>
#include <model/engine/engine.h>
#include <ui/services.h>
#include <ui/style/theme.h>
#include <ui/widgets/formrow.h>
#include <ui/widgets/sectionheader.h>

#include <QVBoxLayout>

namespace lambdesk
{

AdvancedFields::AdvancedFields(const Services &services, bool withLayers, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_profile(services.catalogs.profile)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().spaceMedium);
    auto *header = new SectionHeader(tr("Advanced settings"), this);
    header->setGist(
        tr("Memory and time-out decide how fast the function runs, how long it may take, and what it "
           "would cost."));
    m_column->addWidget(header);
    setupMemory();
    if (m_profile.quotas.hasEphemeralStorageSizes())
        setupStorage();
    setupTimeout();
    if (m_profile.quotas.environmentVariablesBytes > 0)
        setupEnvironment();
    if (withLayers && m_profile.quotas.layersPerFunction > 0)
        setupLayers();
    showCost();
}

void AdvancedFields::setupMemory()
{
    const Quotas &quotas = m_profile.quotas;
    const QString label = tr("Memory (MB)*");
    m_memory = new MegabytesField({quotas.memoryMinimumMb, quotas.memoryMaximumMb, quotas.memoryStepMb},
                                  label, this);
    m_memory->setObjectName(QStringLiteral("functionMemory"));
    m_memoryRow = new FormRow(label, m_memory, this);
    m_memoryRow->setHelp(tr("From %1 to %2 MB. The share of processor time grows with it.")
                             .arg(numberText(quotas.memoryMinimumMb), numberText(quotas.memoryMaximumMb)));
    m_column->addWidget(m_memoryRow);
    connect(m_memory, &MegabytesField::megabytesChanged, this, [this] {
        showCost();
        Q_EMIT edited();
    });
}

void AdvancedFields::setupStorage()
{
    const Quotas &quotas = m_profile.quotas;
    const QString label = tr("Ephemeral storage (MB)*");
    m_storage = new MegabytesField({quotas.ephemeralStorageMinimumMb, quotas.ephemeralStorageMaximumMb, 1},
                                   label, this);
    m_storage->setObjectName(QStringLiteral("functionEphemeralStorage"));
    m_storageRow = new FormRow(label, m_storage, this);
    m_storageRow->setHelp(
        tr("From %1 to %2 MB, for files that the function writes to /tmp. They stay there until "
           "their execution environment ends.")
            .arg(numberText(quotas.ephemeralStorageMinimumMb), numberText(quotas.ephemeralStorageMaximumMb)));
    m_column->addWidget(m_storageRow);
    connect(m_storage, &MegabytesField::megabytesChanged, this, [this] {
        showCost();
        Q_EMIT edited();
    });
}

void AdvancedFields::setupTimeout()
{
    m_timeout = new TimeoutField(this);
    m_timeout->setObjectName(QStringLiteral("functionTimeout"));
    m_timeoutRow = new FormRow(tr("Timeout*"), m_timeout, this);
    m_column->addWidget(m_timeoutRow);
    connect(m_timeout, &TimeoutField::timeoutChanged, this, &AdvancedFields::edited);
}

void AdvancedFields::setupEnvironment()
{
    m_environment = new EnvironmentTable(this);
    m_environment->setObjectName(QStringLiteral("environmentVariables"));
    m_environmentRow = new FormRow(tr("Environment variables"), m_environment, this, FormRow::Width::Full);
    m_column->addWidget(m_environmentRow);
    connect(m_environment, &EnvironmentTable::variablesChanged, this, &AdvancedFields::edited);
}

void AdvancedFields::setupLayers()
{
    m_layers = new LayerField(m_services.layers, m_profile.quotas.layersPerFunction, this);
    m_layers->setObjectName(QStringLiteral("functionLayers"));
    auto *row = new FormRow(tr("Layers"), m_layers, this, FormRow::Width::Full);
    row->setHint(tr("The function sees their files at /opt; those of a lower one replace those above."));
    m_column->addWidget(row);
    connect(m_layers, &LayerField::layersChanged, this, &AdvancedFields::edited);
}

void AdvancedFields::setDraft(const FunctionDraft &draft)
{
    m_memory->setMegabytes(draft.memory);
    if (m_storage)
        m_storage->setMegabytes(draft.ephemeralStorage);
    m_timeout->setTimeout(draft.timeoutMinutes, draft.timeoutSeconds);
    if (m_environment)
        m_environment->setVariables(draft.environment);
    if (m_layers)
        m_layers->setLayers(draft.layers);
    showCost();
}

void AdvancedFields::fill(FunctionDraft &draft) const
{
    draft.memory = m_memory->megabytes();
    if (m_storage)
        draft.ephemeralStorage = m_storage->megabytes();
    draft.timeoutMinutes = m_timeout->minutes();
    draft.timeoutSeconds = m_timeout->seconds();
    if (m_environment)
        draft.environment = m_environment->variables();
    if (m_layers)
        draft.layers = m_layers->layers();
}

void AdvancedFields::showProblems(const FunctionDraft &draft)
{
    const auto show = [](FormRow *row, const auto &checked) {
        row->setError(checked ? QString() : checked.error().message);
    };
    show(m_memoryRow, draft.checkedMemory(m_profile.quotas));
    if (m_storageRow)
        show(m_storageRow, draft.checkedEphemeralStorage(m_profile.quotas));
    show(m_timeoutRow, draft.checkedTimeout(m_profile.quotas));
    if (m_environmentRow)
        show(m_environmentRow, draft.checkedEnvironment(m_profile.quotas));
}

bool AdvancedFields::focusProblem()
{
    for (FormRow *row : {m_memoryRow, m_storageRow, m_timeoutRow}) {
        if (row && !row->error().isEmpty()) {
            row->field()->setFocus();
            return true;
        }
    }
    if (!m_environmentRow || m_environmentRow->error().isEmpty())
        return false;
    m_environment->focusProblem();
    return true;
}

void AdvancedFields::showCost()
{
    FunctionDraft draft;
    fill(draft);
    const auto memory = draft.checkedMemory(m_profile.quotas);
    m_memoryRow->setHint(memory ? costLine(m_profile, memory->megabytes()) : QString());
    if (!m_storageRow)
        return;
    const auto storage = draft.checkedEphemeralStorage(m_profile.quotas);
    m_storageRow->setHint(storage ? storageCostLine(m_profile, storage->megabytes()) : QString());
}

} // namespace lambdesk
