// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionpageprivate.h"

#include "aliasdialog.h"
#include "functionhead.h"
#include "publishdialog.h"
#include "qualifiersbutton.h"
#include "versionline.h"

#include <model/engine/engine.h>
#include <ui/services.h>

using namespace Qt::StringLiterals;

namespace lambdesk
{

/// The user wants to see another version.
void FunctionPage::Private::choose(const Qualifier &wanted)
{
    if (!name || wanted == qualifier)
        return;
    askToLeave([this, asked = generation, wanted] {
        if (asked == generation)
            show(wanted);
    });
}

void FunctionPage::Private::show(const Qualifier &wanted)
{
    ++generation;
    saving = false;
    arrived.reset();
    qualifier = wanted;
    qualifiers->setCurrent(wanted);
    drafts->setSubject(std::nullopt);
    clearFlashes();
    loadEvents({});
    if (showsLatest())
        return loadLatest();
    if (const auto version = qualifiers->find(wanted))
        return takeFunction(*version);
    // One that was made a moment ago; takeQualifiers() goes on.
    function.reset();
    qualifiers->refresh();
}

/// Versions or aliases have changed, perhaps the one that is shown.
void FunctionPage::Private::takeQualifiers()
{
    if (!name || showsLatest())
        return;
    const auto version = qualifiers->find(qualifier);
    if (!version) {
        const QString gone = name->value() + u':' + qualifier.value();
        show({});
        flash(FlashMessage::Kind::Info, tr("%1 isn't there any more; this is $LATEST.").arg(gone));
    } else if (*version != function) {
        takeFunction(*version);
    } else {
        showTitle();
    }
}

void FunctionPage::Private::showTitle()
{
    const QString title = showsLatest() ? name->value() : name->value() + u':' + qualifier.value();
    head->setArn(services.catalogs.profile.functionArn(title));
    versionLine->setVisible(!showsLatest());
    if (!showsLatest() && function)
        versionLine->setVersion(*function, qualifiers->alias(qualifier));
    Q_EMIT page.titleChanged(title);
}

/// What is typed and not saved would not be in the version.
void FunctionPage::Private::publishVersion()
{
    askToLeave([this, asked = generation] {
        if (asked == generation && function)
            openPublishDialog();
    });
}

void FunctionPage::Private::openPublishDialog()
{
    auto *dialog =
        new PublishDialog(services, *name, showsLatest() ? function->revisionId : QString(), &page);
    QObject::connect(dialog, &PublishDialog::published, &guard, [this](const Function &version) {
        auto *message = flash(FlashMessage::Kind::Success,
                              tr("Version %1 of %2 is published.").arg(version.version, name->value()));
        message->addChoice(tr("Show version %1").arg(version.version), u"showVersion"_s,
                           [this, number = version.version.toInt()] { choose(Qualifier(number)); });
    });
    QObject::connect(dialog, &PublishDialog::unchanged, &guard, [this](const Function &version) {
        flash(FlashMessage::Kind::Info,
              tr("Nothing has changed since version %1 was published, so there is no "
                 "new version.")
                  .arg(version.version));
    });
    dialog->open();
}

void FunctionPage::Private::createAlias()
{
    if (!function)
        return;
    auto *dialog = new AliasDialog(services, *name, qualifiers->versions(), &page);
    QObject::connect(dialog, &AliasDialog::created, &guard, [this](const Alias &alias) {
        auto *message = flash(FlashMessage::Kind::Success,
                              tr("The alias %1 of %2 is created.").arg(alias.name.value(), name->value()));
        message->addChoice(tr("Show %1").arg(alias.name.value()), u"showAlias"_s,
                           [this, wanted = Qualifier(alias.name)] { choose(wanted); });
    });
    dialog->open();
}

} // namespace lambdesk
