// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replacedcode.h"

#include <model/functions/packagehandlers.h>
#include <model/packages/codeupload.h>

#include <QDialog>
#include <QFutureWatcher>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;

namespace lambdesk
{

class FormRow;
class LinkButton;
class PrimaryButton;
class Spinner;
struct Services;

/// Says what a file or folder would change about a function's code, and replaces the code by it when the user
/// agrees. The old code stays in force until the new one is complete. Where the function's handler isn't in
/// the new code, one that is can be chosen, which becomes the function's with it. `open()` it; it deletes
/// itself.
class ReplaceCodeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `unsaved`: there are changes in the editor, which would be lost.
    ReplaceCodeDialog(const Services &services, const Function &function, const QString &path, bool unsaved,
                      QWidget *parent);
    ~ReplaceCodeDialog() override;

Q_SIGNALS:
    void replaced(const lambdesk::ReplacedCode &replaced);

private:
    /// Everything that takes reading code to find out.
    struct Findings {
        std::shared_ptr<const CodeUpload> upload;
        QList<HandlerCandidate> handlers;
        HandlerCheck check;
        QString size;
        QString warning; ///< about the package as such
    };

    void setupContents();
    QLabel *addLine(const QString &objectName);
    void takeUpload();
    void showFindings(const Findings &findings);
    void offerHandlers(const Findings &findings);
    void showWhatIsReplaced();
    /// The one that the function is to have; nothing: the one that it has.
    std::optional<Handler> chosenHandler() const;
    void compareWith(const PackageContents &before);
    void showDifference(const PackageDifference &difference);
    void replace();
    void takeReplaced();
    void showProblem(const Error &error);
    void setBusy(const QString &words);
    /// As high as what is shown.
    void fit();

    const Services &m_services;
    Function m_function;
    bool m_unsaved;
    QFutureWatcher<Result<CodeUpload>> m_inspection;
    QFutureWatcher<Result<Function>> m_replacement;
    std::shared_ptr<Function> m_before; ///< what the new code takes the place of
    std::shared_ptr<const CodeUpload> m_upload;
    QLabel *m_facts;
    QLabel *m_difference;
    QLabel *m_handler;
    QLabel *m_warning;
    QComboBox *m_handlerChoice;
    FormRow *m_handlerRow;
    QLabel *m_problem;
    QLabel *m_state;
    Spinner *m_spinner;
    QProgressBar *m_bar;
    LinkButton *m_cancel;
    PrimaryButton *m_replace;
};

} // namespace lambdesk
