// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/platformprofile.h>

#include <QObject>
#include <QString>

namespace lambdesk
{

class FunctionForm;
class TakenNames;

/// The name that Configure function suggests for a file or folder: like its name, and free.
class NameSuggestion final : public QObject
{
public:
    /// Of a form with a name, which becomes its parent.
    NameSuggestion(FunctionForm &form, const Quotas &quotas);

    /// Puts one into the field where nothing has been entered; while it stands there, another one, should it
    /// turn out to be taken.
    void suggest(const QString &path);

private:
    void put();
    QString freeName() const;

    FunctionForm &m_form;
    const TakenNames &m_taken;
    const int m_mostLetters;
    QString m_wanted;
    QString m_put;
    bool m_isProvisional = false; ///< what is taken isn't known yet
};

} // namespace lambdesk
