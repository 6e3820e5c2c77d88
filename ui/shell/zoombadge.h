// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace lambdesk
{

/// `150 %` over the lower part of a window, for a moment.
class ZoomBadge final : public QLabel
{
    Q_OBJECT
public:
    explicit ZoomBadge(QWidget *window);

    void tell(double zoom);

private:
    QTimer m_gone;
};

} // namespace lambdesk
