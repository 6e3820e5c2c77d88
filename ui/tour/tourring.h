// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lambdesk
{

/// The ring around the control that a tour points at. The mouse goes through it.
class TourRing final : public QWidget
{
    Q_OBJECT
public:
    explicit TourRing(QWidget *window);

    /// `control` in the window's coordinates.
    void surround(const QRect &control);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lambdesk
