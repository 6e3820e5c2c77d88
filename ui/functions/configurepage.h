// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptfunction.h"

#include <model/packages/codeupload.h>
#include <model/packages/packagestore.h>

#include <QWidget>

#include <memory>

namespace lambdesk
{

class CodeEntry;
class FunctionForm;
class InlineCode;
class NameSuggestion;
class UploadField;
struct Services;

/// Step 2, Configure function.
class ConfigurePage final : public QWidget
{
    Q_OBJECT
public:
    explicit ConfigurePage(const Services &services, QWidget *parent = nullptr);

    /// Starts from the blueprint. What was typed as the name stays.
    void setBlueprint(const Blueprint &blueprint);
    /// Starts from scratch: the code follows the runtime's language until it is edited.
    void setBlank();
    /// What stands here, to be put back by restore(), also in a window of another language.
    KeptFunction kept() const;
    void restore(const KeptFunction &kept);
    /// Whether something counts as typed into the form.
    void setFormEdited(bool edited) { m_formEdited = edited; }
    bool isFormEdited() const { return m_formEdited; }

    Result<FunctionConfiguration> configuration() const;
    /// What is written inline.
    CodePackage code() const;
    /// What is uploaded instead; null while the code is edited inline.
    std::shared_ptr<const CodeUpload> upload() const;
    /// Goes over to `Upload a .ZIP file` and looks into the file or folder.
    void openUpload(const QString &path);
    /// The same, for a form that was filled in for it before.
    void reopenUpload(const QString &path);
    /// A package is to be uploaded, and none is there.
    bool lacksPackage() const;
    /// Path of what is chosen to be uploaded; empty: nothing, or the code is edited inline.
    QString uploadPath() const;
    /// The file's name and what can be said of its size.
    QString codeText() const;
    /// What is wrong with the handler, as far as the code tells; else empty.
    QString handlerWarning() const;
    /// Something was typed, in the form or in the code.
    bool isEdited() const;
    bool isCodeEdited() const;
    void focusFirstField();
    /// What Next does: nextRequested(), once runtimes and package are known, unless a field isn't fine, which
    /// it shows then.
    void next();

Q_SIGNALS:
    void cancelled();
    void previousRequested();
    /// Something stands here that didn't before.
    void edited();
    /// A package is uploaded instead of the blueprint's code: what is made isn't the blueprint's function any
    /// more.
    void blueprintLeft();
    /// Every field is fine.
    void nextRequested();

private:
    QWidget *makeForm();
    QWidget *makeCodeSection();
    QWidget *makeFooter();
    void start(const Blueprint &blueprint);
    void leaveBlueprint();
    const Blueprint &blankFor(Language language) const;
    void setCode(const Blueprint &blueprint);
    void runtimeChanged(const QString &runtimeId);
    void codeOrHandlerChanged();
    void checkHandlerInCode();
    void takeUpload();
    QString fileName() const;

    const Services &m_services;
    FunctionForm *m_form;
    NameSuggestion *m_name;
    InlineCode *m_code;
    UploadField *m_upload;
    CodeEntry *m_entry = nullptr;
    Blueprint m_blueprint;
    QString m_ownDescription; ///< the blueprint's, in the language that it was put in
    bool m_blank = false;
    bool m_formEdited = false;
    bool m_isFilledIn = false; ///< for the package that is looked into, so that no handler is suggested
    bool m_nextWaits = false;  ///< Next was pressed before the runtimes or the package were known
};

} // namespace lambdesk
