// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>
#include <ui/widgets/formrow.h>

namespace lambdesk
{

class MissingRuntime;
class RuntimeField;
class RuntimeService;

/// The Runtime field: whether the runtime that is chosen is on this computer stands below it, and how to
/// install it where it isn't.
class RuntimeRow final : public FormRow
{
    Q_OBJECT
public:
    explicit RuntimeRow(RuntimeService &service, QWidget *parent = nullptr);

    /// Says what is missing now. What is known of runtimes may have changed by listed() or by a choice.
    void showMissing();

    /// As in RuntimeField.
    QString runtime() const;
    void setRuntime(const QString &id);
    void setPreferredLanguage(Language language);
    void setInlineOnly(bool inlineOnly);
    bool isLooking() const;

Q_SIGNALS:
    void runtimeChanged(const QString &id);
    /// By the user.
    void chosen();
    /// As in RuntimeField.
    void looked();
    void listed();

private:
    RuntimeField *m_choice;
    MissingRuntime *m_missing;
};

} // namespace lambdesk
