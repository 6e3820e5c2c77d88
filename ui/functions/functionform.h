// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functiondraft.h"

#include <model/functions/packagehandlers.h>
#include <model/packages/codeupload.h>

#include <QSet>
#include <QWidget>

#include <memory>

class QLineEdit;
class QVBoxLayout;

namespace lambdesk
{

class AdvancedFields;
class FormRow;
class HandlerRow;
class RoleRow;
class RuntimeRow;
class TakenNames;
struct Services;

/// The fields of Configure function: in the wizard with the name and the code between, on the Configuration
/// tab without. It says next to a field, in words, what is wrong with it while one types.
class FunctionForm final : public QWidget
{
    Q_OBJECT
public:
    enum Part {
        Name = 0x1,
        Description = 0x2,
        Runtime = 0x4,
        HandlerAndRole = 0x8,
        Advanced = 0x10,
        EverythingButName = Description | Runtime | HandlerAndRole | Advanced,
        Everything = Name | EverythingButName
    };
    Q_DECLARE_FLAGS(Parts, Part)

    FunctionForm(const Services &services, Parts parts, QWidget *parent = nullptr);

    void setConfiguration(const FunctionConfiguration &configuration);
    void setDraft(const FunctionDraft &draft);
    /// Puts what `now` has where still stands what `before` has: what the user has entered since stays. Not
    /// the runtime, nor layers.
    void exchange(const FunctionDraft &before, const FunctionDraft &now);
    /// The same of the handler alone, and of the one that would come back when a suggested one goes.
    void exchangeHandler(const QString &before, const QString &now);
    /// What the fields hold; of parts that aren't shown, what was set.
    FunctionDraft draft() const;
    /// The first problem, or the configuration.
    Result<FunctionConfiguration> configuration() const;
    /// Also says what is missing in fields that were never touched, and goes to the first problem. True when
    /// all is well.
    bool revealProblems();
    void focusFirst();
    /// Null in a form without a name.
    const TakenNames *takenNames() const { return m_takenNames; }
    /// The runtimes of this computer aren't known yet, so that a form without one isn't wrong.
    bool isLookingForRuntimes() const;

    /// What the Handler field is checked against, a moment later.
    void setCode(const QString &fileName, const QByteArray &code);
    /// What it is checked against instead, while it isn't null.
    /// `found`: the functions in it that can be the handler.
    void setPackage(std::shared_ptr<const CodeUpload> package, const QList<HandlerCandidate> &found);
    /// Fills in the package's likeliest handler, and a runtime for it, where the user has entered none.
    void suggestHandler();
    /// What is wrong with the handler, as far as the code tells; else empty.
    QString handlerWarning() const;
    /// Finds out at once for what was typed just now.
    void checkHandler();
    /// Whether that is still being found out.
    bool isCheckingHandler() const;
    /// Whether a handler that means another file is offered a rename of the code's file.
    void setRenameOffered(bool offered);
    /// The language of the runtime that is chosen when the draft names none.
    void setPreferredLanguage(Language language);
    /// Whether to offer only runtimes of functions whose code can be written in the console.
    void setInlineOnly(bool inlineOnly);
    /// A section to be shown between runtime and handler.
    void insertCodeSection(QWidget *section);

Q_SIGNALS:
    void edited();
    /// The user or the default has chosen another runtime.
    void runtimeChanged(const QString &runtimeId);
    /// The user wants the code's file to have the name that the handler means.
    void renameRequested(const QString &fileName);
    /// isLookingForRuntimes() is over.
    void runtimesKnown();
    /// isCheckingHandler() is over.
    void handlerChecked();

private:
    void setupIdentity();
    void setupName();
    void setupDescription();
    void setupRuntime();
    void setupHandlerAndRole();
    void setupAdvanced();
    void setDescription(const QString &text);
    void fieldEdited();
    void showProblems();
    bool nameIsTaken() const;
    QString nameProblem() const;

    const Services &m_services;
    const Quotas &m_quotas;
    Parts m_parts;
    FunctionDraft m_given;
    QSet<const FormRow *> m_touched;
    bool m_runtimeChosen = false;
    bool m_setting = false;

    QVBoxLayout *m_column;
    int m_codePosition = 0;
    QLineEdit *m_name = nullptr;
    TakenNames *m_takenNames = nullptr;
    QLineEdit *m_description = nullptr;
    FormRow *m_nameRow = nullptr;
    FormRow *m_descriptionRow = nullptr;
    RuntimeRow *m_runtime = nullptr;
    HandlerRow *m_handler = nullptr;
    RoleRow *m_role = nullptr;
    AdvancedFields *m_advanced = nullptr;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FunctionForm::Parts)

} // namespace lambdesk
