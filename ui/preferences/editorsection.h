// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencesection.h"

#include <QStringList>

namespace lambdesk
{

/// The type of editors, the width of a tab, the wrapping of lines, the keys: all of it acts at once, in every
/// editor.
class EditorSection final : public PreferenceSection
{
    Q_OBJECT
public:
    explicit EditorSection(QWidget *parent = nullptr);

    void load() override;
    void reset() override;
    /// Puts the keyboard on the row Key bindings.
    void focusKeyBindings();

private:
    void keep();

    const QStringList m_families; ///< that are installed
    QComboBox *m_family;
    QComboBox *m_size;
    QComboBox *m_tabWidth;
    QCheckBox *m_wrapsLines;
    QComboBox *m_keyBindings;
};

} // namespace lambdesk
