// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionpageprivate.h"

#include "codetab.h"
#include "configurationtab.h"
#include "functionhead.h"
#include "replacecodedialog.h"

#include <model/core/async.h>
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/packages/packageinspector.h>
#include <ui/codehistory/codehistorydialog.h>
#include <ui/services.h>
#include <ui/widgets/packagedialogs.h>
#include <ui/widgets/sizetext.h>

using namespace Qt::StringLiterals;

namespace lambdesk
{

void FunctionPage::Private::loadCode()
{
    const qint64 most = services.catalogs.profile.quotas.inlineCodeBytes;
    whenReady(services.functions.codeOf(*function, most), &guard,
              [this, asked = generation, most, wanted = function->code](const Result<CodePackage> &package) {
                  if (asked != generation || !function || function->code != wanted || code->isModified())
                      return;
                  if (package)
                      code->setPackage(*package, context().language, function->configuration.handler.value());
                  else if (package.error().kind == ErrorKind::TooLarge)
                      browseCode(most);
                  else
                      return flash(package.error());
                  offerDrafts();
                  head->setActive(true);
              });
}

void FunctionPage::Private::browseCode(qint64 mostBytes)
{
    PackageInspector &packages = services.packages;
    const CodeReference reference = function->code;
    code->setReadOnlyPackage(
        {[&packages, reference](const QString &folder) { return packages.list(reference, folder); },
         [&packages, reference, mostBytes](const QString &path) {
             return packages.readFile(reference, path, mostBytes);
         },
         [&packages, reference](const PackageVisitor &visitor) { return packages.visit(reference, visitor); },
         tr("The package has more than %1 and can't be edited here, only looked at. To change it, "
            "upload another one.")
             .arg(sizeText(mostBytes))},
        context().language, function->configuration.handler.value());
}

void FunctionPage::Private::chooseCode()
{
    openPackageDialog(&page, &guard, [this](const QString &path) { replaceCode(path); });
}

void FunctionPage::Private::replaceCode(const QString &path)
{
    if (!function)
        return;
    if (!showsLatest())
        return flash(
            Error{ErrorKind::Conflict,
                  tr("A published version keeps its code. Switch to $LATEST to replace the code there."),
                  {}});
    auto *dialog = new ReplaceCodeDialog(services, *function, path, code->isModified(), &page);
    QObject::connect(dialog, &ReplaceCodeDialog::replaced, &guard,
                     [this, asked = generation](const ReplacedCode &replaced) {
                         if (asked == generation)
                             takeReplacedCode();
                         Q_EMIT page.codeReplaced(replaced);
                     });
    dialog->open();
}

void FunctionPage::Private::takeReplacedCode()
{
    code->discard();
    clearFlashes();
    whenReady(services.functions.get(*name), &guard,
              [this, asked = generation](const Result<Function> &latest) {
                  if (asked != generation)
                      return;
                  if (!latest)
                      return flash(latest.error());
                  // What is typed into the configuration has nothing to do with it, and stays beside the
                  // handler that may have come with the code.
                  const auto typed =
                      configuration->isModified() ? std::optional(configuration->edits()) : std::nullopt;
                  adopt(*latest);
                  if (typed)
                      configuration->restore(typed->on(FunctionDraft::of(latest->configuration)));
              });
}

void FunctionPage::Private::openCodeHistory()
{
    if (!function)
        return;
    if (!showsLatest())
        return flash(
            Error{ErrorKind::Conflict,
                  tr("A published version keeps its code. Switch to $LATEST to see the codes it had."),
                  {}});
    auto *dialog = new CodeHistoryDialog(services, *function, code->isModified(), &page);
    QObject::connect(dialog, &CodeHistoryDialog::wentBack, &guard,
                     [this, asked = generation](const CodeHistoryEntry &entry, const Function &before,
                                                const Function &now) {
                         if (asked == generation)
                             takeReplacedCode();
                         Q_EMIT page.codeReplaced({before, now, {}, entry.arrived});
                     });
    dialog->open();
}

void FunctionPage::Private::exportCode()
{
    if (!function)
        return;
    savePackageDialog(&page, &guard, name->value() + u".zip"_s, [this](const QString &file) {
        whenReady(services.packages.exportZip(function->code, file), &guard,
                  [this, file, asked = generation](const Result<void> &saved) {
                      if (asked != generation)
                          return;
                      if (!saved)
                          return flash(saved.error());
                      flash(FlashMessage::Kind::Success,
                            tr("The code of %1 was saved as %2.").arg(name->value(), file));
                  });
    });
}

} // namespace lambdesk
