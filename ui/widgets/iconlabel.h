// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/style/icons.h>

#include <QLabel>

namespace lambdesk
{

/// A picture of the console's, drawn anew when the theme, the zoom or the screen changes. It tells nothing
/// that words beside it don't.
class IconLabel final : public QLabel
{
    Q_OBJECT
public:
    /// `size` in pixels at 100 %.
    IconLabel(IconName name, ColourToken colour, int size, QWidget *parent = nullptr);

    void setIcon(IconName name, ColourToken colour);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void draw();

    IconName m_name;
    ColourToken m_colour;
    int m_size;
    bool m_isStale = false; ///< of a look that is over: it is drawn anew when it is seen
};

} // namespace lambdesk
