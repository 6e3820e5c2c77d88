// SPDX-License-Identifier: GPL-3.0-or-later
#include "lambdapages.h"

#include "pagestack.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/functions/functionloggroup.h>
#include <model/functions/functionservice.h>
#include <model/layers/layerservice.h>
#include <ui/functions/functionspage.h>
#include <ui/functions/functionwizard.h>
#include <ui/functions/wizardstand.h>
#include <ui/layers/layerspage.h>
#include <ui/widgets/command.h>

#include <QSet>

#include <utility>

namespace lambdesk
{

LambdaPages::LambdaPages(const Services &services, PageStack &stack, QObject *parent)
    : PageGroup(parent)
    , m_services(services)
    , m_stack(stack)
    , m_functions(new FunctionsPage(m_services, stack.makeRoom()))
{
    setCommandPlace(m_functions, tr("Functions"));
    connect(m_functions, &FunctionsPage::createRequested, this, &LambdaPages::showWizard);
    connect(m_functions, &FunctionsPage::openRequested, this, &LambdaPages::openRequested);
    connect(m_functions, &FunctionsPage::tourRequested, this, &LambdaPages::tourRequested);
    connect(m_functions, &FunctionsPage::functionRequested, this,
            [this](const FunctionName &name) { Q_EMIT placeRequested(FunctionPlace{name}); });
    connect(m_functions, &FunctionsPage::functionRemoved, this, &LambdaPages::announceRemoval);
    connect(m_functions, &FunctionsPage::failed, this, &PageGroup::failed);
    m_functions->load();
}

QString LambdaPages::title() const
{
    return tr("Lambda");
}

bool LambdaPages::hasLayers() const
{
    return m_services.catalogs.profile.quotas.layersPerFunction > 0;
}

Trail LambdaPages::pages() const
{
    Trail pages{{tr("Functions"), FunctionsPlace()}};
    if (hasLayers())
        pages.append({tr("Layers"), LayersPlace()});
    return pages;
}

QWidget *LambdaPages::makeNextPage()
{
    if (!m_function) {
        setupFunctionPage();
        return m_function;
    }
    if (m_layers || !hasLayers())
        return nullptr;
    setupLayersPage();
    return m_layers;
}

void LambdaPages::offer(QObject *context, const Receiver &receive)
{
    PageGroup::offer(context, receive);
    using Kind = PaletteEntry::Kind;
    Entries blueprints;
    for (const Blueprint &each : m_services.catalogs.blueprints)
        blueprints.append({Kind::Blueprint, each.id, {}, [this, each] { showBlueprint(each); }});
    receive(blueprints);
    whenReady(m_services.functions.list(), context,
              [this, receive](const Result<QList<Function>> &functions) {
                  if (!functions)
                      return Q_EMIT failed(functions.error());
                  Entries entries;
                  for (const Function &each : *functions) {
                      const FunctionName &name = each.configuration.name;
                      entries.append({Kind::Function, name.value(), {}, [this, name] {
                                          Q_EMIT placeRequested(FunctionPlace{name});
                                      }});
                  }
                  receive(entries);
              });
    if (!hasLayers())
        return;
    whenReady(m_services.layers.list(), context, [this, receive](const Result<QList<LayerVersion>> &layers) {
        if (!layers)
            return Q_EMIT failed(layers.error());
        Entries entries;
        QSet<QString> names; // one entry for all versions
        for (const LayerVersion &each : *layers) {
            const QString name = each.reference.name.value();
            if (each.isDeleted || names.contains(name))
                continue;
            names.insert(name);
            entries.append({Kind::Layer, name, {}, [this, layer = each.reference] { showLayer(layer); }});
        }
        receive(entries);
    });
}

bool LambdaPages::open(const Place &place)
{
    if (place.as<FunctionsPlace>())
        showFunctions();
    else if (const auto *function = place.as<FunctionPlace>())
        comeTo(function->name);
    else if (place.as<LayersPlace>() && hasLayers())
        showLayers();
    else if (const auto *run = place.as<RunPlace>())
        showRun(run->run);
    else
        return false;
    return true;
}

void LambdaPages::leave(std::function<void()> proceed, const QString &why)
{
    if (m_wizard)
        m_wizard->askToLeave(std::move(proceed));
    else if (m_function && m_shown == m_function)
        m_function->askToLeave(std::move(proceed), why);
    else
        proceed();
}

bool LambdaPages::isEditing(const FunctionName &name) const
{
    return isShowing(name) && m_function->hasUnsavedChanges();
}

void LambdaPages::left()
{
    m_leftFunction = m_function && m_shown == m_function;
    m_shown = nullptr;
    endWizard();
}

void LambdaPages::handOver(HandedOver &handed) const
{
    handed.functions = m_functions->stand();
    if (handsOver())
        handed.wizard = m_wizard->stand();
    if (!m_function || m_shown != m_function || !m_opened)
        return;
    m_function->keepUnsavedChanges(); // the other window's page offers it
    if (const QString run = m_function->shownRun(); !run.isEmpty())
        handed.run = HandedOver::Run{*m_opened, run};
}

bool LambdaPages::handsOver() const
{
    return m_wizard && !m_wizard->isCreating();
}

void LambdaPages::takeOver(const HandedOver &handed)
{
    if (handed.functions)
        m_functions->takeOver(*handed.functions);
    if (handed.wizard) {
        showWizard();
        m_wizard->takeOver(*handed.wizard);
    } else if (handed.run) {
        showFunction(handed.run->function, FunctionPage::Notice::Restored);
        m_function->showResultOf(handed.run->requestId);
    }
}

void LambdaPages::showFunctions()
{
    show(m_functions, {{tr("Lambda"), FunctionsPlace()}, {tr("Functions")}}, FunctionsPlace());
    m_functions->focusList();
}

void LambdaPages::showWizard()
{
    m_wizard = new FunctionWizard(m_services, m_stack.makeRoom());
    setCommandPlace(m_wizard, tr("A new function"));
    connect(m_wizard, &FunctionWizard::titleChanged, this,
            [this] { Q_EMIT trailChanged(m_wizard, wizardTrail()); });
    connect(m_wizard, &FunctionWizard::cancelled, this, &LambdaPages::showFunctions);
    connect(m_wizard, &FunctionWizard::failed, this, &PageGroup::failed);
    connect(m_wizard, &FunctionWizard::created, this,
            [this](const FunctionName &name) { showFunction(name, FunctionPage::Notice::Created); });
    show(m_wizard, wizardTrail(), std::nullopt);
}

void LambdaPages::requestWizard()
{
    if (m_wizard && m_wizard->isCreating())
        return;
    leave([this] {
        endWizard(); // an open one begins again
        showWizard();
    });
}

void LambdaPages::showBlueprint(const Blueprint &blueprint)
{
    leave([this, blueprint] {
        endWizard(); // an open one begins again
        showWizard();
        m_wizard->start(blueprint);
    });
}

void LambdaPages::showFunction(const FunctionName &name, FunctionPage::Notice notice)
{
    if (!m_function)
        setupFunctionPage();
    m_opened = name;
    m_function->open(name, notice);
    show(m_function, functionTrail(name.value()), FunctionPlace{name});
    m_function->setFocus(); // Tab goes on to the first button of the page
}

/// Who comes back from its logs finds the function as it was left, the result and the tab included. What was
/// not saved has been given up then.
void LambdaPages::comeTo(const FunctionName &name)
{
    if (!m_leftFunction || m_opened != name || m_function->hasUnsavedChanges())
        return showFunction(name, FunctionPage::Notice::None);
    show(m_function, functionTrail(m_title), FunctionPlace{name});
    m_function->setFocus();
}

void LambdaPages::showLayers()
{
    if (!m_layers)
        setupLayersPage();
    m_layers->load();
    show(m_layers, {{tr("Lambda"), FunctionsPlace()}, {tr("Layers")}}, LayersPlace());
    m_layers->focusList();
}

void LambdaPages::showLayer(const LayerReference &layer)
{
    leave([this, layer] {
        showLayers();
        m_layers->selectWhenLoaded(layer);
    });
}

void LambdaPages::setupLayersPage()
{
    m_layers =
        new LayersPage(m_services.layers, m_services.packages, m_services.runtimes, m_stack.makeRoom());
    setCommandPlace(m_layers, tr("Layers"));
    connect(m_layers, &LayersPage::versionRemoved, this, &LambdaPages::announceLayerRemoval);
    connect(m_layers, &LayersPage::failed, this, &PageGroup::failed);
}

/// The function's page, which is then the place to come back to.
void LambdaPages::showRun(const RunSpan &run)
{
    showFunction(run.function, FunctionPage::Notice::None);
    m_function->showRun(run);
}

void LambdaPages::setupFunctionPage()
{
    m_function = new FunctionPage(m_services, m_stack.makeRoom());
    setCommandPlace(m_function, tr("A function"));
    connect(m_function, &FunctionPage::functionRemoved, this, &LambdaPages::announceRemoval);
    connect(m_function, &FunctionPage::codeReplaced, this, &LambdaPages::announceReplacement);
    // Hidden, it still follows its function, which may be deleted elsewhere; that changes no other page.
    connect(m_function, &FunctionPage::functionGone, this, [this](const QString &notice) {
        if (const auto gone = std::exchange(m_opened, std::nullopt))
            Q_EMIT placeGone(FunctionPlace{*gone});
        if (m_shown != m_function)
            return;
        showFunctions();
        if (!notice.isEmpty())
            Q_EMIT noticed({FlashMessage::Kind::Warning, notice});
    });
    connect(m_function, &FunctionPage::titleChanged, this, [this](const QString &title) {
        m_title = title;
        Q_EMIT trailChanged(m_function, functionTrail(title));
    });
    connect(m_function, &FunctionPage::logsRequested, this,
            [this](const QString &requestId, const QString &reason) {
                Q_EMIT placeRequested(RunLogPlace{requestId, reason});
            });
    connect(m_function, &FunctionPage::logStreamsRequested, this,
            [this](const FunctionName &name) { Q_EMIT placeRequested(LogStreamsPlace{logGroupName(name)}); });
    connect(m_function, &FunctionPage::functionRequested, this,
            [this](const FunctionName &other) { Q_EMIT placeRequested(FunctionPlace{other}); });
}

void LambdaPages::expectRemoval(const QList<FunctionName> &functions, bool expected)
{
    if (m_function && m_opened && functions.contains(*m_opened))
        m_function->expectRemoval(expected);
}

void LambdaPages::openPackage(const QString &path)
{
    if (m_function && m_shown == m_function)
        return m_function->replaceCode(path);
    if (m_layers && m_shown == m_layers)
        return m_layers->publishPackage(path);
    if (!m_wizard)
        showWizard();
    m_wizard->upload(path);
}

QString LambdaPages::purposeOfPackage(const QString &fileName) const
{
    if (m_function && m_shown == m_function)
        return tr("Drop to replace the function's code by %1").arg(fileName);
    if (m_layers && m_shown == m_layers)
        return tr("Drop to publish %1 as a layer").arg(fileName);
    if (m_wizard)
        return tr("Drop to upload %1 as the function's code").arg(fileName);
    return tr("Drop to create a function from %1").arg(fileName);
}

void LambdaPages::show(QWidget *page, const Trail &trail, const std::optional<Place> &place)
{
    m_shown = page;
    m_leftFunction = false;
    Q_EMIT pageShown(page, trail, place);
    if (page != m_wizard)
        endWizard();
}

void LambdaPages::endWizard()
{
    if (m_wizard)
        m_wizard->deleteLater(); // its own signal may have brought us here
    m_wizard = nullptr;
}

Trail LambdaPages::functionTrail(const QString &title) const
{
    return {{tr("Lambda"), FunctionsPlace()}, {tr("Functions"), FunctionsPlace()}, {title}};
}

Trail LambdaPages::wizardTrail() const
{
    return {{tr("Lambda"), FunctionsPlace()}, {m_wizard->title()}};
}

} // namespace lambdesk
