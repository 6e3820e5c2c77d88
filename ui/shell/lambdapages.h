// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagegroup.h"

#include <ui/functionpage/functionpage.h>
#include <ui/services.h>
#include <ui/widgets/packagedialogs.h>

namespace lambdesk
{

class FunctionsPage;
class FunctionWizard;
class LayersPage;
class PageStack;
struct Blueprint;
struct LayerReference;

/// The pages of Lambda: the functions, one function, the wizard that makes one, and the layers. What can be
/// taken back is in lambdapagesundo.cpp.
class LambdaPages final : public PageGroup
{
    Q_OBJECT
public:
    /// The pages are made in `stack`, which outlives them. The list of functions is made and loaded at once.
    LambdaPages(const Services &services, PageStack &stack, QObject *parent);

    QString title() const override;
    Trail pages() const override;
    QWidget *makeNextPage() override;
    void offer(QObject *context, const Receiver &receive) override;
    bool open(const Place &place) override;
    void leave(std::function<void()> proceed, const QString &why = {}) override;
    void left() override;
    void handOver(HandedOver &handed) const override;
    bool handsOver() const override;
    void takeOver(const HandedOver &handed) override;

    void showFunctions();
    void showFunction(const FunctionName &name, FunctionPage::Notice notice);
    void showWizard();
    /// The wizard from its beginning, once the page that is shown has nothing to lose.
    void requestWizard();
    /// Tells of it, and offers to bring it back.
    void announceRemoval(const RemovedFunction &removed);
    void announceLayerRemoval(const LayerReference &layer);
    /// Tells of it, and offers to go back to the code and the handler that were there before.
    void announceReplacement(const ReplacedCode &replaced);
    /// Of functions that the user takes away somewhere else in this window: no page is to wonder at that.
    void expectRemoval(const QList<FunctionName> &functions, bool expected);
    /// Offers to make a function of the file or folder; on a function's page, to replace its code, and on
    /// that of the layers, to publish it as one.
    void openPackage(const QString &path);
    /// What openPackage() would do with the file.
    QString purposeOfPackage(const QString &fileName) const;
    /// The function's page is the one that is shown.
    bool isShowing(const FunctionName &name) const
    {
        return m_function && m_shown == m_function && m_opened == name;
    }
    /// The function's page is shown and has changes that aren't saved. What a hidden one has was given up.
    bool isEditing(const FunctionName &name) const;

Q_SIGNALS:
    /// The user wants to choose a package to be opened.
    void openRequested(lambdesk::PackageKind kind);
    void tourRequested();

private:
    void show(QWidget *page, const Trail &trail, const std::optional<Place> &place);
    void comeTo(const FunctionName &name);
    bool hasLayers() const;
    void showLayers();
    void showLayer(const LayerReference &layer);
    void showBlueprint(const Blueprint &blueprint);
    void setupLayersPage();
    void showRun(const RunSpan &run);
    void setupFunctionPage();
    void endWizard();
    void bringBack(const RemovedFunction &removed);
    void tellOfRestored(const LayerReference &layer);
    void goBack(const ReplacedCode &replaced);
    void tellOfFormerCode(const Function &function, const ReplacedCode &replaced);
    Trail functionTrail(const QString &title) const;
    Trail wizardTrail() const;

    Services m_services;
    PageStack &m_stack;
    FunctionsPage *m_functions;
    FunctionWizard *m_wizard = nullptr;
    FunctionPage *m_function = nullptr;
    LayersPage *m_layers = nullptr;
    QWidget *m_shown = nullptr; ///< null while another group's page is
    std::optional<FunctionName> m_opened;
    QString m_title;             ///< of what the function's page shows
    bool m_leftFunction = false; ///< for another group's page, and nothing was shown since
};

} // namespace lambdesk
