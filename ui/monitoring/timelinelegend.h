// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lambdesk
{

/// What the colours and patterns of the timeline mean; as wide as it must be, in as many lines as it takes.
class TimelineLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the entries out; paints them too, if there is a painter. The height that it takes.
    int layOut(int width, QPainter *painter) const;
};

} // namespace lambdesk
