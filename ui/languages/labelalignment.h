// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lambdesk
{

/// Aligns labels by the window's direction. Qt does so by that of the text in them: where the window is laid
/// out from right to left, names in Latin letters would stand at the far side of their column.
class LabelAlignment final : public QObject
{
    Q_OBJECT
public:
    /// For all labels that are shown from now on, as long as this lives.
    explicit LabelAlignment(QObject *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lambdesk
