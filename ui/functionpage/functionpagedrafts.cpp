// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionpageprivate.h"

#include "codetab.h"
#include "configurationlines.h"
#include "configurationtab.h"

#include <model/functions/functionedits.h>
#include <ui/drafts/draftcomparison.h>
#include <ui/services.h>
#include <ui/widgets/timetext.h>

#include <QTabWidget>

namespace lambdesk
{

/// What was typed on the page and kept, as far as it isn't saved.
struct FunctionPage::Private::KeptEdits {
    std::optional<CodePackage> package = {};
    QString shownFile = {};
    std::optional<FunctionDraft> configuration = {}; ///< with what is saved where nothing was typed
    bool isOutdated = false;                         ///< something else is saved now

    bool isEmpty() const { return !package && !configuration; }
};

FunctionPage::Private::KeptEdits FunctionPage::Private::keptEdits(const Draft &draft) const
{
    const auto decoded = FunctionEdits::decoded(draft.body);
    if (!decoded || !function)
        return {};
    KeptEdits kept;
    if (decoded->package && decoded->package != code->savedPackage()) {
        kept.package = decoded->package;
        kept.shownFile = decoded->shownFile;
        kept.isOutdated = draft.basis != function->code.sha256;
    }
    if (const auto edits = ConfigurationEdits::decoded(decoded->configuration)) {
        const auto saved = FunctionDraft::of(function->configuration);
        if (const FunctionDraft typed = edits->on(saved); typed != saved) {
            kept.configuration = typed;
            kept.isOutdated = kept.isOutdated || edits->before != saved;
        }
    }
    return kept;
}

DraftText FunctionPage::Private::unsavedText() const
{
    FunctionEdits edits;
    if (code->isModified()) {
        edits.package = code->package();
        edits.shownFile = code->fileName();
    }
    if (configuration->isModified())
        edits.configuration = configuration->edits().encoded();
    return {[edits] { return edits.encoded(); }, function ? function->code.sha256 : QByteArray()};
}

DraftLine::Standing FunctionPage::Private::standingOf(const Draft &draft) const
{
    using Standing = DraftLine::Standing;
    const KeptEdits kept = keptEdits(draft);
    if (kept.isEmpty())
        return Standing::Worthless;
    if (kept.package && code->isReadOnly())
        return Standing::Homeless;
    if ((!kept.package || kept.package == code->package()) &&
        (!kept.configuration || kept.configuration == configuration->edits().now))
        return Standing::Here;
    return kept.isOutdated ? Standing::Outdated : Standing::Current;
}

bool FunctionPage::Private::restore(const Draft &draft)
{
    const KeptEdits kept = keptEdits(draft);
    if (kept.package)
        code->restore(*kept.package, kept.shownFile);
    if (kept.configuration)
        configuration->restore(*kept.configuration);
    if (!kept.isEmpty()) { // the button is gone with its message
        tabs->setCurrentWidget(kept.package ? static_cast<QWidget *>(code) : configuration);
        focusWork();
    } else {
        tellSaved();
    }
    return !kept.isEmpty();
}

/// Of what was offered before it was saved elsewhere.
void FunctionPage::Private::tellSaved()
{
    if (function)
        flash(FlashMessage::Kind::Info, tr("These changes are saved by now."));
}

void FunctionPage::Private::compare(const Draft &draft)
{
    const KeptEdits kept = keptEdits(draft);
    QList<DraftComparison::Part> parts;
    if (kept.package)
        parts = DraftComparison::differingFiles(code->savedPackage(), *kept.package);
    if (kept.configuration)
        parts.append({tr("Configuration"), configurationLines(FunctionDraft::of(function->configuration)),
                      configurationLines(*kept.configuration)});
    if (parts.isEmpty()) {
        tellSaved();
        return drafts->offer(); // that goes now
    }
    //: %1 is a time
    (new DraftComparison(parts, tr("Unsaved changes of %1").arg(timeText(draft.keptAt)), &page))->open();
}

QString FunctionPage::Private::wordsFor(const Draft &draft) const
{
    const KeptEdits kept = keptEdits(draft);
    if (!kept.configuration)
        //: %1 is a time
        return tr("Unsaved changes of %1 to the code were kept.");
    if (!kept.package)
        //: %1 is a time
        return tr("Unsaved changes of %1 to the configuration were kept.");
    //: %1 is a time
    return tr("Unsaved changes of %1 to the code and the configuration were kept.");
}

DraftLine *FunctionPage::Private::makeDraftLine()
{
    return new DraftLine(services.drafts,
                         {{[this] { return page.hasUnsavedChanges(); }, [this] { return unsavedText(); }},
                          [this](const Draft &draft) { return standingOf(draft); },
                          [this](const Draft &draft) { return restore(draft); },
                          [this](const Draft &draft) { return wordsFor(draft); },
                          [this] { focusWork(); },
                          [this](const Draft &draft) { compare(draft); }},
                         &page);
}

/// Once there is code to compare them with.
void FunctionPage::Private::offerDrafts()
{
    if (!showsLatest())
        return drafts->setSubject(std::nullopt);
    drafts->setSubject(DraftSubject{DraftSubject::Kind::Code, name});
    drafts->keeper().textChanged(); // something may have been typed before there was
    drafts->offer();
}

/// The keyboard goes to what the user works on.
void FunctionPage::Private::focusWork()
{
    if (tabs->currentWidget() == code)
        code->focusText();
    else if (tabs->currentWidget() == configuration)
        configuration->focusField();
    else
        tabs->setFocus();
}

} // namespace lambdesk
