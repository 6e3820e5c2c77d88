// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functiondraft.h"

#include <model/packages/packagestore.h>

#include <QWidget>

class QLabel;

namespace lambdesk
{

class EditorPane;
class FunctionForm;
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

    Result<FunctionConfiguration> configuration() const;
    CodePackage code() const;
    QString runtimeText() const;
    /// Something was typed, in the form or in the code.
    bool isEdited() const;
    bool isCodeEdited() const;
    void focusFirstField();

Q_SIGNALS:
    void cancelled();
    void previousRequested();
    /// Every field is fine.
    void nextRequested();

private:
    QWidget *makeForm();
    QWidget *makeCodeSection();
    QWidget *makeFooter();
    void start(const Blueprint &blueprint);
    void setCode(const Blueprint &blueprint);
    void runtimeChanged(const QString &runtimeId);
    void codeOrHandlerChanged();
    QString fileName() const;
    void next();

    const Services &m_services;
    FunctionForm *m_form;
    EditorPane *m_editor;
    QLabel *m_savedAs = nullptr;
    QLabel *m_language = nullptr;
    Blueprint m_blueprint;
    bool m_blank = false;
    bool m_formEdited = false;
    bool m_nextWaits = false; ///< Next was pressed before the runtimes were known
};

} // namespace lambdesk
