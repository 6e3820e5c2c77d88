// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionpageprivate.h"

#include "codetab.h"

#include <model/functions/codedraft.h>
#include <ui/drafts/draftcomparison.h>
#include <ui/drafts/draftline.h>
#include <ui/services.h>
#include <ui/widgets/timetext.h>

#include <QTabWidget>

namespace lambdesk
{

DraftLine *FunctionPage::Private::makeDraftLine()
{
    const auto read = [this]() -> DraftText {
        const CodeDraft draft{code->package(), code->fileName()};
        return {[draft] { return draft.encoded(); }, function ? function->code.sha256 : QByteArray()};
    };
    const auto judge = [this](const Draft &draft) {
        const auto kept = CodeDraft::decoded(draft.body);
        if (!kept || kept->package == code->savedPackage())
            return DraftLine::Standing::Worthless;
        return function && draft.basis == function->code.sha256 ? DraftLine::Standing::Current
                                                                : DraftLine::Standing::Outdated;
    };
    const auto restore = [this](const Draft &draft) {
        const auto kept = CodeDraft::decoded(draft.body);
        if (kept) {
            tabs->setCurrentWidget(code);
            code->restore(kept->package, kept->shownFile);
            code->focusText(); // the button is gone with its message
        }
        return bool(kept);
    };
    const auto compare = [this](const Draft &draft) {
        if (const auto kept = CodeDraft::decoded(draft.body))
            (new DraftComparison(code->savedPackage(), kept->package,
                                 //: %1 is a time
                                 tr("Unsaved changes of %1").arg(timeText(draft.keptAt)), &page))
                ->open();
    };
    return new DraftLine(services.drafts,
                         {{[this] { return code->isModified(); }, read},
                          judge,
                          restore,
                          //: %1 is a time
                          tr("Unsaved changes of %1 to the code were kept."),
                          compare},
                         &page);
}

/// Once there is code to compare them with.
void FunctionPage::Private::offerDrafts()
{
    if (!showsLatest() || code->isReadOnly())
        return drafts->setSubject(std::nullopt);
    drafts->setSubject(DraftSubject{DraftSubject::Kind::Code, name});
    drafts->offer();
}

} // namespace lambdesk
