// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>
#include <model/packages/packagestore.h>
#include <ui/functions/configurationedits.h>

#include <QWidget>

#include <optional>

class QLabel;

namespace lambdesk
{

class FunctionForm;
class SecondaryButton;
struct Services;

/// The Configuration tab: the form of the function's settings, Save and the unsaved mark.
class ConfigurationTab final : public QWidget
{
    Q_OBJECT
public:
    explicit ConfigurationTab(const Services &services, QWidget *parent = nullptr);

    /// Forgets what was typed.
    void setConfiguration(const FunctionConfiguration &configuration);
    /// Nothing can be changed, as of a published version.
    void setReadOnly(bool readOnly);
    /// `configuration` is safe now; what was typed meanwhile stays and counts as unsaved.
    void setSaved(const FunctionConfiguration &configuration);
    void discard();
    bool isModified() const { return m_modified; }
    /// What was typed, on what is saved. Only once there is a configuration.
    ConfigurationEdits edits() const;
    /// Puts that into the fields, as if it had been typed.
    void restore(const FunctionDraft &typed);
    /// Gives the keyboard to the field that had it last, else to the first one.
    void focusField();
    /// The configuration to save; nothing, and the first problem in sight, when a field is wrong.
    std::optional<FunctionConfiguration> configuration();
    /// What the handler is checked against: that file of the package.
    void setCode(const CodePackage &package, const QString &fileName);

Q_SIGNALS:
    void saveRequested();
    /// The code's file is to have that name, which the handler means.
    void renameRequested(const QString &fileName);
    void modifiedChanged(bool modified);

private:
    void setPackage(const CodePackage &package);
    void compare();

    std::optional<FunctionConfiguration> m_saved;
    bool m_modified = false;
    int m_asked = 0; ///< what was read of an earlier package is left out
    FunctionForm *m_form;
    QLabel *m_unsaved;
    SecondaryButton *m_save;
};

} // namespace lambdesk
