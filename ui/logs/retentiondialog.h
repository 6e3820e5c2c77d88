// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/formdialog.h>

#include <optional>

class QComboBox;

namespace lambdesk
{

/// Asks how long a group's events are kept, among the platform's choices.
class RetentionDialog final : public FormDialog
{
    Q_OBJECT
public:
    RetentionDialog(const QString &group, std::optional<int> days, QWidget *parent);

Q_SIGNALS:
    void chosen(std::optional<int> days);

private:
    QComboBox *m_days;
};

} // namespace lambdesk
