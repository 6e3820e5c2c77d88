// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionpageprivate.h"

#include "codetab.h"
#include "configurationtab.h"
#include "environmentstab.h"
#include "functionhead.h"
#include "monitoringtab.h"
#include "qualifiersbutton.h"
#include "resultpane.h"
#include "runfollower.h"
#include "runview.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/runner/runservice.h>
#include <ui/services.h>
#include <ui/widgets/confirmdialog.h>
#include <ui/widgets/sizetext.h>

#include <QDialog>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

void FunctionPage::Private::open(const FunctionName &opened)
{
    ++generation;
    ++testGeneration;
    name = opened;
    qualifier = {};
    function.reset();
    arrived.reset();
    saving = false;
    deleting = false;
    isExpectedToGo = false;
    events.reset();
    head->setEvents({});
    follower->forget();
    clearFlashes();
    tested = false;
    result->hide();
    result->view()->setPresentCode({});
    tabs->setCurrentWidget(code);
    code->setLoading();
    drafts->setSubject(std::nullopt);
    head->setActive(false);
    qualifiers->setFunction(opened);
    showTitle();
    monitoring->setFunction(opened);
    environments->setFunction(opened);
    loadEvents({});
    loadLatest();
}

void FunctionPage::Private::loadLatest()
{
    whenReady(services.functions.get(*name), &guard,
              [this, asked = generation](const Result<Function> &loaded) {
                  if (asked != generation)
                      return;
                  if (loaded)
                      takeFunction(*loaded);
                  else if (loaded.error().kind == ErrorKind::NotFound)
                      close(tr("There is no function %1 any more.").arg(name->value()));
                  else
                      flash(loaded.error());
              });
}

void FunctionPage::Private::takeFunction(const Function &loaded)
{
    setFunction(loaded);
    configuration->setReadOnly(!showsLatest());
    code->setReadOnly(!showsLatest());
    configuration->setConfiguration(loaded.configuration);
    // Whoever looks at a function is about to test it.
    if (showsLatest())
        services.runs.keepReady(*name);
    showTitle();
    loadCode();
}

void FunctionPage::Private::setFunction(const Function &known)
{
    function = known;
    if (showsLatest())
        result->view()->setPresentCode(known.code.sha256);
}

/// The function was deleted.
void FunctionPage::Private::takeRemoval()
{
    if (deleting || isExpectedToGo)
        return close({});
    QString notice = tr("The function %1 was deleted outside this window.").arg(name->value());
    if (page.hasUnsavedChanges())
        notice += u' ' + tr("What you had changed here and not saved is gone with it.");
    close(notice);
}

void FunctionPage::Private::close(const QString &notice)
{
    ++generation;
    ++testGeneration;
    environments->setFunction(std::nullopt);
    drafts->setSubject(std::nullopt); // what was typed comes back with the function
    name.reset();
    function.reset();
    follower->forget();
    code->setLoading();
    configuration->discard();
    head->setActive(false);
    // They are about the function; to answer one would be to change what isn't there.
    const auto dialogs = page.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->deleteLater();
    Q_EMIT page.functionGone(notice);
}

void FunctionPage::Private::saveCode(const Then &then)
{
    const qint64 limit = services.catalogs.profile.quotas.inlineCodeBytes;
    const CodePackage package = code->package();
    if (const qint64 size = PackageDraft(package).size(); size > limit) {
        flash(FlashMessage::Kind::Error,
              tr("The code has %1; at most %2 can be edited inline. It is not saved.")
                  .arg(sizeText(size), sizeText(limit)));
        return;
    }
    saving = true;
    whenReady(services.functions.updateCode(*name, package, function->revisionId), &guard,
              [this, asked = generation, package, then](const Result<Function> &saved) {
                  if (asked != generation)
                      return;
                  const auto done = [this, package, then] {
                      code->setSaved(package);
                      if (then)
                          then();
                  };
                  takeSaved(saved, done, [this, then] { saveCode(then); });
              });
}

void FunctionPage::Private::saveConfiguration(const Then &then)
{
    const auto typed = configuration->configuration();
    if (!typed) {
        tabs->setCurrentWidget(configuration);
        return;
    }
    saving = true;
    whenReady(services.functions.updateConfiguration(*typed, function->revisionId), &guard,
              [this, asked = generation, then](const Result<Function> &saved) {
                  if (asked != generation)
                      return;
                  const auto done = [this, then] {
                      configuration->setSaved(function->configuration);
                      code->setLanguage(context().language);
                      if (then)
                          then();
                  };
                  takeSaved(saved, done, [this, then] { saveConfiguration(then); });
              });
}

void FunctionPage::Private::saveConfigurationTab()
{
    // The handler and the file that was renamed for it belong together.
    if (code->isRenamed())
        saveAll([] {});
    else
        saveConfiguration({});
}

void FunctionPage::Private::saveCurrentTab()
{
    if (tabs->currentWidget() == configuration && configuration->isModified())
        saveConfigurationTab();
    else if (tabs->currentWidget() == code && code->isModified())
        saveCode({});
}

void FunctionPage::Private::saveAll(const Then &then)
{
    if (code->isModified())
        saveCode([this, then] { saveAll(then); });
    else if (configuration->isModified())
        saveConfiguration([this, then] { saveAll(then); });
    else
        then();
}

void FunctionPage::Private::askToLeave(Then proceed, const QString &why)
{
    if (!page.hasUnsavedChanges())
        return proceed();
    const QString what = !configuration->isModified() ? tr("The code of %1 has changes that are not saved.")
                         : !code->isModified()
                             ? tr("The configuration of %1 has changes that are not saved.")
                             : tr("The code and the configuration of %1 have changes that are not saved.");
    QStringList words{what.arg(name->value())};
    if (!why.isEmpty())
        words << why;
    auto *dialog = new ConfirmDialog(tr("Unsaved changes"), words.join(u'\n'), tr("Save"), &page);
    dialog->addChoice(tr("Discard"), u"discardButton"_s, [this, proceed] {
        code->discard();
        configuration->discard();
        proceed();
    });
    dialog->onConfirmed([this, proceed] { saveAll(proceed); });
    dialog->open();
}

FunctionContext FunctionPage::Private::context() const
{
    if (!function)
        return {};
    const FunctionConfiguration &given = function->configuration;
    return {languageOfRuntime(given.runtime).value_or(Language::NodeJs),
            given.handler.value(),
            code->fileName(),
            given.timeout.seconds(),
            function->code.sha256,
            code->files()};
}

FlashMessage *FunctionPage::Private::flash(FlashMessage::Kind kind, const QString &text,
                                           const QString &detail)
{
    clearFlashes();
    auto *message = new FlashMessage(kind, text, &page, detail);
    flashes->addWidget(message);
    return message;
}

void FunctionPage::Private::flash(const Error &error)
{
    flash(FlashMessage::Kind::Error, error.message, error.detail);
}

void FunctionPage::Private::clearErrors()
{
    const auto shown = page.findChildren<FlashMessage *>(QString(), Qt::FindDirectChildrenOnly);
    for (FlashMessage *message : shown) {
        if (message->kind() == FlashMessage::Kind::Error) {
            message->hide();
            message->deleteLater();
        }
    }
}

void FunctionPage::Private::clearFlashes()
{
    while (QLayoutItem *item = flashes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace lambdesk
