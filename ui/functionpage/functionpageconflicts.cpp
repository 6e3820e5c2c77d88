// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionpageprivate.h"

#include "codetab.h"
#include "configurationtab.h"

#include <model/core/async.h>
#include <model/functions/functionservice.h>
#include <ui/services.h>

using namespace Qt::StringLiterals;

namespace lambdesk
{

void FunctionPage::Private::takeSaved(const Result<Function> &saved, const Then &done, const Then &save)
{
    saving = false;
    const std::optional<Function> meanwhile = std::exchange(arrived, std::nullopt);
    if (!saved) {
        if (saved.error().kind == ErrorKind::Stale)
            resolveRefusal(save);
        else
            flash(saved.error());
        return;
    }
    setFunction(*saved);
    clearErrors();
    done();
    // Our own save is announced before it is answered; another's may have come after it.
    if (meanwhile && meanwhile->revisionId != saved->revisionId)
        takeUpdate(*meanwhile);
}

/// The function was saved, here or elsewhere.
void FunctionPage::Private::takeUpdate(const Function &updated)
{
    if (saving) {
        arrived = updated;
        return;
    }
    if (updated.revisionId == function->revisionId)
        return;
    if (isContested(updated))
        askWhose(updated,
                 tr("%1 was changed outside this window while you were editing it.").arg(name->value()));
    else
        adopt(updated);
}

/// Whether what the user has edited was also changed by somebody else.
bool FunctionPage::Private::isContested(const Function &theirs) const
{
    return (code->isModified() && theirs.code != function->code) ||
           (configuration->isModified() && theirs.configuration != function->configuration);
}

/// What isn't being edited shows what is saved now.
void FunctionPage::Private::adopt(const Function &updated)
{
    const bool otherCode = updated.code != function->code;
    const bool otherConfiguration = updated.configuration != function->configuration;
    setFunction(updated);
    if (otherConfiguration && configuration->isModified())
        configuration->setSaved(updated.configuration);
    else if (otherConfiguration)
        configuration->setConfiguration(updated.configuration);
    if (otherConfiguration)
        code->setLanguage(context().language);
    if (otherCode && !code->isModified())
        loadCode();
}

/// A save was refused because the function isn't what was loaded here. Where that concerns another part than
/// the one that was edited, it is taken over and the save tried again.
void FunctionPage::Private::resolveRefusal(const Then &save)
{
    whenReady(services.functions.get(*name), &guard,
              [this, asked = generation, save](const Result<Function> &theirs) {
                  if (asked != generation)
                      return;
                  if (!theirs)
                      return flash(theirs.error());
                  if (isContested(*theirs))
                      return askWhose(*theirs,
                                      tr("Not saved: %1 was changed outside this window since it was "
                                         "loaded here.")
                                          .arg(name->value()));
                  adopt(*theirs);
                  save();
              });
}

void FunctionPage::Private::askWhose(const Function &theirs, const QString &words)
{
    auto *message =
        flash(FlashMessage::Kind::Warning, words + u' ' + tr("What you typed is still here, and not saved."));
    message->addChoice(tr("Reload theirs"), u"reloadTheirs"_s, [this, asked = generation, theirs] {
        if (asked == generation)
            takeTheirs(theirs);
    });
    message->addChoice(tr("Overwrite with mine"), u"overwriteWithMine"_s, [this, asked = generation, theirs] {
        if (asked == generation)
            keepMine(theirs);
    });
}

void FunctionPage::Private::takeTheirs(const Function &theirs)
{
    code->discard();
    configuration->discard();
    takeFunction(theirs);
}

void FunctionPage::Private::keepMine(const Function &theirs)
{
    adopt(theirs);
    saveAll([] {});
}

} // namespace lambdesk
