// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace lambdesk
{

/// The label of a list of choices that has none beside it. Of such a list Qt tells a screen reader only what
/// is chosen, and what it is for by the label next to it, which may be hidden. The field's child in all but
/// the tree of widgets: it goes where the field goes, and when the field goes.
class UnseenLabel final : public QLabel
{
    Q_OBJECT
public:
    /// Gives `field` the name, and a label that has it too.
    static void add(QWidget *field, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    UnseenLabel(const QString &name, QWidget *field);
};

} // namespace lambdesk
